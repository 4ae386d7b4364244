import type { BrowserWindow } from 'electron'
import type { Program } from '#main/host/dispatch'
import { askNewProject, askProject } from '#main/shell/dialogs'
import { answerWindow } from '#main/shell/sender'
import { CHANNEL } from '#shared/channel'
import type { DeskView, DeskWish } from '#shared/desk'
import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

/** Does what the window wishes of the desk. Projects that are not listed there are named in dialogs, or dropped. */
export function listenForProjects(program: Program, window: BrowserWindow): void {
  answerWindow(CHANNEL.desk, window, async (given) => {
    // Kinds there are none of are refused by the desk.
    const wish = given as DeskWish
    if (wish.kind !== 'open' && wish.kind !== 'new') return program.wish(wish)
    return wish.file === null ? ask(wish.kind === 'new', wish.stop) : openListed(wish.file, wish.stop)
  })
  answerWindow(CHANNEL.openDropped, window, async (path, stop) => {
    // The preload made it of a file that the person handed to the page; one that stands on no disk has no path.
    if (typeof path !== 'string' || path === '')
      throw new Refusal('bad-argument', say('project.whereUnknown'))
    return program.open(path, { create: false, stop: stop === true })
  })

  async function ask(create: boolean, stop: boolean): Promise<DeskView | null> {
    const { folder } = await program.wish({ kind: 'look' })
    const file = await (create ? askNewProject(window, folder) : askProject(window, folder))
    return file === null ? null : program.open(file, { create, stop })
  }

  async function openListed(file: string, stop: boolean): Promise<DeskView> {
    const { recent, nearby } = await program.wish({ kind: 'look' })
    const listed = [...recent.map((one) => one.file), ...nearby]
    if (!listed.includes(file)) throw new Refusal('bad-argument', say('project.chooseDialog'))
    return program.open(file, { create: false, stop })
  }
}
