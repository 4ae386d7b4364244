import { posix } from 'node:path'
import type { Archive } from '#main/importers/archive'
import type { Source } from '#main/importers/source'
import { readXml } from '#main/importers/xml'

/** A relation from one part of an office package to another part, or to an address outside of it. */
export interface PackageRelation {
  readonly id: string
  /** Last segment of the relation's type: `footnotes`, `hyperlink`, `officeDocument`. */
  readonly type: string
  /** Name of the part in the archive, or the address as it is written where it is external. */
  readonly target: string
  readonly external: boolean
}

const NAMESPACES = new Map([['http://schemas.openxmlformats.org/package/2006/relationships', 'p']])

/** The relations of a part of an office package (ISO/IEC 29500-2), '' for the package itself; none without a file. */
export function readRelations(archive: Archive, part: string, source: Source): PackageRelation[] {
  const folder = posix.dirname(part)
  const file = part === '' ? '_rels/.rels' : posix.join(folder, '_rels', `${posix.basename(part)}.rels`)
  const bytes = archive.read(file)
  if (bytes === null) return []
  const relations: PackageRelation[] = []
  const open = (name: string, attributes: ReadonlyMap<string, string>): void => {
    if (name !== 'p:Relationship') return
    const target = attributes.get('Target') ?? ''
    const external = attributes.get('TargetMode') === 'External'
    relations.push({
      id: attributes.get('Id') ?? '',
      type: posix.basename(attributes.get('Type') ?? ''),
      target: external ? target : partName(folder, target),
      external,
    })
  }
  readXml(bytes, file, NAMESPACES, { open, close: () => undefined, text: () => undefined }, source)
  return relations
}

/** The part a relation of `part` leads to, by the last segment of its type; null where there is none. */
export function relatedPart(relations: readonly PackageRelation[], type: string): string | null {
  return relations.find((one) => one.type === type && !one.external)?.target ?? null
}

function partName(folder: string, target: string): string {
  return target.startsWith('/') ? target.slice(1) : posix.join(folder, target)
}
