/** Lets the person choose an SRX file; null when they chose none. The same dialog in both hosts. */
export async function pickSrx(): Promise<{ readonly name: string; readonly xml: string } | null> {
  const file = await new Promise<File | null>((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.srx,.xml'
    input.onchange = () => resolve(input.files?.[0] ?? null)
    input.oncancel = () => resolve(null)
    input.click()
  })
  if (file === null) return null
  const bytes = new Uint8Array(await file.arrayBuffer())
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8'
  return { name: file.name, xml: new TextDecoder(encoding).decode(bytes) }
}
