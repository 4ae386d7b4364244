/**
 * Gives back the memory of bytes that were handed over to this thread and are not needed any more: it goes to a buffer
 * that nobody holds, so that the next collection frees it. Left to itself it would stay until the task is done, for whoever
 * called still holds the bytes. Small files share their memory with others and keep it.
 */
export function letGo({ buffer, byteLength }: Uint8Array): void {
  if (buffer instanceof ArrayBuffer && byteLength === buffer.byteLength)
    structuredClone(buffer, { transfer: [buffer] })
}
