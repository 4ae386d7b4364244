import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { CHANNEL, type Bridge, type BridgeEvent, type WindowCommand } from '#shared/bridge'

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

const bridge: Bridge = {
  invoke: (name, query) => ipcRenderer.invoke(CHANNEL.invoke, name, query),
  subscribe: (listener) => on(CHANNEL.event, listener),
  saveExport: (query) => ipcRenderer.invoke(CHANNEL.saveExport, query),
  onCommand: (listener) =>
    on(CHANNEL.command, (command) => {
      const tellDone = (): void => ipcRenderer.send(CHANNEL.done, command)
      void Promise.resolve(listener(command)).finally(tellDone)
    }),
}

contextBridge.exposeInMainWorld('parallax', bridge)
