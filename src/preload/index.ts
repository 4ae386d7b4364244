import { contextBridge, ipcRenderer, webUtils, type IpcRendererEvent } from 'electron'
import type { Bridge, BridgeEvent, HandedFile, PageFile, Reply, WindowCommand } from '#shared/bridge'
import { CHANNEL } from '#shared/channel'
import type { DeskView, DeskWish } from '#shared/desk'

interface Sent {
  [CHANNEL.event]: BridgeEvent
  [CHANNEL.command]: WindowCommand
}

/** Hears a channel until the function it returns is called. The message's event object never reaches the page. */
function on<C extends keyof Sent>(channel: C, hear: (message: Sent[C]) => void): () => void {
  const forward = (_event: IpcRendererEvent, message: Sent[C]): void => hear(message)
  ipcRenderer.on(channel, forward)
  return () => ipcRenderer.off(channel, forward)
}

/** Where a file stands on the disk, which a page cannot see; what is in it, where it stands on none. */
async function handOver(file: PageFile, name: string): Promise<HandedFile> {
  if (!(file instanceof File)) throw new TypeError(`${name} is no file`)
  const path = webUtils.getPathForFile(file)
  if (path !== '') return { name, path }
  const address = await new Promise<string>((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.onerror = () => reject(new Error(`${name} cannot be read`))
    reader.readAsDataURL(file)
  })
  return { name, base64: address.slice(address.indexOf(',') + 1) }
}

/** The opening that this page belongs to: the first it hears of. */
let opening: number | null = null

async function desk(wish: DeskWish): ReturnType<Bridge['desk']> {
  // The program answers a channel with what the contract says of it.
  const reply = (await ipcRenderer.invoke(CHANNEL.desk, wish)) as Reply<DeskView | null>
  if (reply.ok) opening ??= reply.value?.opening ?? null
  return reply
}

const bridge: Bridge = {
  desk,
  openDropped: (file, stop) => {
    if (!(file instanceof File)) throw new TypeError(`${file.name} is no file`)
    return ipcRenderer.invoke(CHANNEL.openDropped, webUtils.getPathForFile(file), stop)
  },
  invoke: (name, query) => ipcRenderer.invoke(CHANNEL.invoke, opening, name, query),
  subscribe: (listener) => on(CHANNEL.event, listener),
  saveExport: (query) => ipcRenderer.invoke(CHANNEL.saveExport, opening, query),
  saveReport: (query) => ipcRenderer.invoke(CHANNEL.saveReport, opening, query),
  chooseImport: (id) => ipcRenderer.invoke(CHANNEL.chooseImport, opening, id),
  chooseReturned: () => ipcRenderer.invoke(CHANNEL.chooseReturned, opening),
  addToImport: async (id, names, files) => {
    const handed = await Promise.all(files.map((file, n) => handOver(file, names[n] ?? file.name)))
    // The program answers a channel with what the contract says of it.
    return ipcRenderer.invoke(CHANNEL.addToImport, opening, id, handed) as ReturnType<Bridge['addToImport']>
  },
  showMenu: (state) => ipcRenderer.send(CHANNEL.menu, state),
  onCommand: (listener) =>
    on(CHANNEL.command, (command) => {
      const tellDone = (): void => ipcRenderer.send(CHANNEL.done, command)
      void Promise.resolve(listener(command)).finally(tellDone)
    }),
}

contextBridge.exposeInMainWorld('parallax', bridge)
