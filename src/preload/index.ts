import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { CHANNEL, type Bridge, type WindowCommand } from '#shared/bridge'

/** Hears a channel until the function it returns is called. The message's event object never reaches the page. */
function on(channel: string, hear: (message: never) => void): () => void {
  const forward = (_event: IpcRendererEvent, message: never): void => hear(message)
  ipcRenderer.on(channel, forward)
  return () => ipcRenderer.off(channel, forward)
}

const bridge: Bridge = {
  invoke: (name, query) => ipcRenderer.invoke(CHANNEL.invoke, name, query),
  subscribe: (listener) => on(CHANNEL.event, listener),
  saveExport: (query) => ipcRenderer.invoke(CHANNEL.saveExport, query),
  onCommand: (listener) =>
    on(CHANNEL.command, (command: WindowCommand) => {
      const tellDone = (): void => ipcRenderer.send(CHANNEL.done, command)
      void Promise.resolve(listener(command)).finally(tellDone)
    }),
}

contextBridge.exposeInMainWorld('parallax', bridge)
