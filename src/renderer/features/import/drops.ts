import { isProjectFile } from '#shared/desk'
import { want } from '#renderer/features/welcome/state'
import { addFiles, addText } from '#renderer/features/import/state'

/** Files with the names to be shown: those of the folders they were in come first. */
interface Dropped {
  readonly names: string[]
  readonly files: File[]
}

/**
 * Takes files that are dropped anywhere on the window (a project is opened, the others are imported), and files or text that are pasted where nothing is being
 * written. `hover` hears whether files are held over the window. Returns what ends the listening.
 */
export function listenToDrops(hover: (over: boolean) => void): () => void {
  let depth = 0
  const over = (by: number): void => {
    depth = Math.max(0, depth + by)
    hover(depth > 0)
  }
  const enter = (event: DragEvent): void => {
    if (holdsFiles(event)) over(1)
  }
  const leave = (event: DragEvent): void => {
    if (holdsFiles(event)) over(-1)
  }
  const hold = (event: DragEvent): void => {
    if (!holdsFiles(event) || event.dataTransfer === null) return
    event.preventDefault()
    event.dataTransfer.dropEffect = 'copy'
  }
  const drop = (event: DragEvent): void => {
    if (!holdsFiles(event) || event.dataTransfer === null) return
    event.preventDefault()
    over(-depth)
    void readDrop(event.dataTransfer).then(({ names, files }) => {
      const [project] = files.filter(({ name }) => isProjectFile(name))
      return project === undefined ? addFiles(names, files) : want({ kind: 'dropped', dropped: project })
    })
  }
  const paste = (event: ClipboardEvent): void => {
    if (event.clipboardData === null || isWriting(event.target)) return
    const files = [...event.clipboardData.files]
    const text = event.clipboardData.getData('text/plain')
    if (files.length === 0 && text.trim() === '') return
    event.preventDefault()
    if (files.length === 0) void addText(text)
    else
      void addFiles(
        files.map(({ name }) => name),
        files,
      )
  }
  window.addEventListener('dragenter', enter)
  window.addEventListener('dragleave', leave)
  window.addEventListener('dragover', hold)
  window.addEventListener('drop', drop)
  document.addEventListener('paste', paste)
  return () => {
    window.removeEventListener('dragenter', enter)
    window.removeEventListener('dragleave', leave)
    window.removeEventListener('dragover', hold)
    window.removeEventListener('drop', drop)
    document.removeEventListener('paste', paste)
  }
}

function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

function isWriting(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('input, textarea, select, [contenteditable], .monaco-editor') !== null
  )
}

/** All files of a drop, those in folders too. Entries must be asked for before anything is awaited. */
async function readDrop({ items, files }: DataTransfer): Promise<Dropped> {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? [])
  const found: Dropped = { names: [], files: [] }
  if (entries.length === 0) return { names: [...files].map(({ name }) => name), files: [...files] }
  for (const entry of entries) await gather(entry, found)
  return found
}

async function gather(entry: FileSystemEntry, found: Dropped): Promise<void> {
  if (entry.name.startsWith('.')) return
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject))
    found.files.push(file)
    found.names.push(entry.fullPath.replace(/^\//u, ''))
  } else if (entry instanceof FileSystemDirectoryEntry) {
    const reader = entry.createReader()
    // A folder is read in parts, until there are none.
    for (;;) {
      const part = await new Promise<FileSystemEntry[]>((resolve, reject) =>
        reader.readEntries(resolve, reject),
      )
      if (part.length === 0) break
      for (const one of part) await gather(one, found)
    }
  }
}
