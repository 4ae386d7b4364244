import { basename } from 'node:path'
import { rulesFromSrx, type SegmentationRules } from '#shared/import/segmentation-rules'
import { readBytes } from '#main/files/read-file'
import { readTextFile } from '#main/importers/plain-text'

/** The segmentation rules in an SRX file. Throws `Refusal` that names the file and the line. */
export async function readSrxFile(file: string): Promise<SegmentationRules> {
  const name = basename(file)
  const { text } = readTextFile(await readBytes(file), name)
  return rulesFromSrx(name, text)
}
