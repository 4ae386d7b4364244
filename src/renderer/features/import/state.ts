import { create } from 'zustand'
import { areBuiltIn, type SegmentationRules } from '#shared/import/segmentation-rules'
import type { FileChoices, ImportId, ImportView } from '#shared/import/preview'
import { Refusal } from '#shared/errors'
import { addToImport, call, chooseImport } from '#renderer/api'
import { guard } from '#renderer/guard'
import { openWork } from '#renderer/reading'
import { say, show, view } from '#renderer/store'
import { saidInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'

/** The import that is looked at. It is kept by the program; the window shows it and says what was chosen. */
export interface ImportState {
  readonly view: ImportView | null
  /** Place of the file whose text is shown. */
  readonly file: number
  /** Place of the version within it. */
  readonly version: number
  /** What the program is doing for it. */
  readonly busy: 'reading' | 'importing' | null
  /** How the project has sentences cut. */
  readonly rules: SegmentationRules
}

const CLOSED: ImportState = { view: null, file: 0, version: 0, busy: null, rules: {} }

export const useImport = create<ImportState>()(() => CLOSED)

function now(): ImportState {
  return useImport.getState()
}

function openId(): ImportId | null {
  return now().view?.import ?? null
}

/** Does something for the import, saying what; failures are said, and what was shown stays. */
async function during(busy: ImportState['busy'], work: () => Promise<void>): Promise<void> {
  useImport.setState({ busy })
  await guard(() =>
    work().catch((error: unknown) => {
      // The program was started anew, and knows nothing of it.
      if (error instanceof Refusal && error.code === 'not-found') useImport.setState(CLOSED)
      throw error
    }),
  )
  useImport.setState({ busy: null })
  if (now().view === null && view().panel === 'import') show({ panel: null })
}

/** Shows the import that is open, else asks for files. */
export function openImport(): Promise<void> {
  if (now().view === null || view().panel === 'import') return chooseFiles()
  show({ panel: 'import' })
  return Promise.resolve()
}

/** Shows an import again that was looked at in a window that is gone; false where the program holds it no more. */
export async function returnToImport(id: ImportId): Promise<boolean> {
  if (now().view !== null) return false
  try {
    await take(await call('changeImport', { import: id, files: [], choices: {} }))
    return true
  } catch (error) {
    if (error instanceof Refusal) return false
    throw error
  }
}

/** Asks for files and takes them into the import; the first ones open it. */
export function chooseFiles(): Promise<void> {
  return during('reading', async () => {
    const answer = await chooseImport(openId())
    if (answer !== null) await take(answer)
  })
}

/** Takes files that were dropped or pasted into the import; `names` are those to be shown. */
export function addFiles(names: readonly string[], files: readonly File[]): Promise<void> {
  if (files.length === 0) return Promise.resolve()
  show({ panel: 'import' })
  return during('reading', async () => await take(await addToImport(openId(), names, files)))
}

/** Takes pasted text into the import as a file. */
export function addText(text: string): Promise<void> {
  const taken = new Set(now().view?.files.map((file) => file.name))
  let n = 1
  const called = (): string => `${t('importing.pasted', { number: String(n) })}.txt`
  while (taken.has(called())) n++
  const name = called()
  return addFiles([name], [new File([text], name, { type: 'text/plain' })])
}

/** Shows the import as it is now, at the first of the files that are new, and the panel. */
async function take(answer: ImportView): Promise<void> {
  const rules = (await call('settings', {})).segmentation ?? {}
  const shown = now().view
  const before = shown?.import === answer.import ? shown.files.length : 0
  const fresh = answer.files.findIndex(({ refusal }, n) => n >= before && refusal === null)
  const file = fresh >= 0 ? fresh : now().file
  useImport.setState({ view: answer, file, version: 0, rules })
  show({ panel: 'import' })
}

/** Has the project cut sentences by these rules from now on, and reads the files anew by them. */
export function chooseRules(rules: SegmentationRules): Promise<void> {
  return during('reading', async () => {
    const before = now().view
    await call('changeSettings', { segmentation: areBuiltIn(rules) ? null : rules })
    useImport.setState({ rules })
    if (before === null) return
    const files = before.files.map(({ file }) => file)
    useImport.setState({ view: await call('changeImport', { import: before.import, files, choices: {} }) })
  })
}

/** Changes what is chosen for some files: at once as far as it shows, and in the rest when the answer is there. */
export function choose(files: readonly number[], choices: Partial<FileChoices>): Promise<void> {
  const before = now().view
  if (before === null) return Promise.resolve()
  const chosen = before.files.map((file) =>
    files.includes(file.file) ? { ...file, choices: { ...file.choices, ...choices } } : file,
  )
  useImport.setState({ view: { ...before, files: chosen } })
  return during('reading', async () => {
    const change = { import: before.import, files, choices }
    const answer = await call('changeImport', change).catch((error: unknown) => {
      // A refused choice is not what the program has: what it has is shown again.
      useImport.setState({ view: before })
      throw error
    })
    const versions = answer.files[now().file]?.versions.length ?? 0
    useImport.setState({ view: answer, version: Math.min(now().version, Math.max(0, versions - 1)) })
  })
}

/** Writes the works, opens the first, and closes the panel unless some were left out. */
export function runImport(): Promise<void> {
  return during('importing', async () => {
    const id = openId()
    if (id === null) return
    const { works, failed } = await call('runImport', { import: id })
    const [left] = failed
    if (left === undefined) {
      useImport.setState(CLOSED)
      show({ panel: null })
    } else {
      useImport.setState({
        view: await call('changeImport', { import: id, files: [], choices: {} }),
        file: 0,
      })
    }
    const [first] = works
    if (first !== undefined) {
      show({ project: await call('project', {}) })
      await openWork(first)
    }
    if (left === undefined) say(t('importing.done', { count: works.length }))
    else say(t('importing.failed', { name: left.name, why: saidInWords(left.message) }), 'refused')
  })
}

/** Takes the last import back, or does it again. What the window shows of it follows by itself. */
export function unwindImport(way: 'undo' | 'redo'): Promise<void> {
  return guard(async () => {
    const { label } = await call(way, { work: null })
    say(label.charAt(0).toUpperCase() + label.slice(1))
  })
}

/** Stops what is going on and lets go of the files: nothing of them is in the project. */
export async function closeImport(): Promise<void> {
  const id = openId()
  const { busy } = now()
  useImport.setState(CLOSED)
  show({ panel: null })
  await guard(async () => {
    if (busy !== null) await cancelReading()
    if (id !== null) await call('closeImport', { import: id })
  })
}

async function cancelReading(): Promise<void> {
  for (const { job } of view().jobs) await call('cancel', { job })
}
