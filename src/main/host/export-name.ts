/** File name to offer for an export of the project called `name`: what no file system takes becomes `-`. */
export function exportName(name: string, extension: string): string {
  const safe = name.replace(/[\p{Cc}<>:"/\\|?*]+/gu, '-').replace(/^[.\s-]+|[.\s-]+$/g, '')
  return `${safe === '' ? 'parallax' : safe}.${extension}`
}
