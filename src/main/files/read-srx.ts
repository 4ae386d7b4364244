import { basename } from 'node:path'
import { Refusal } from '#shared/errors'
import { readSrx, type SrxDocument } from '#shared/segment/srx/read'
import { readBytes } from '#main/files/read-file'
import { readTextFile } from '#main/importers/plain-text'

/** The segmentation rules in an SRX file. Throws `Refusal` that names the file and the line. */
export async function readSrxFile(file: string): Promise<SrxDocument> {
  const { text } = readTextFile(await readBytes(file), basename(file))
  try {
    return readSrx(text)
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, `cannot read ${file}: ${error.message}`)
    throw error
  }
}
