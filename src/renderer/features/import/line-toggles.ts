import type { FileChoices, LineList, PreviewSegment } from '#shared/import/preview'

/** The line of the file that is pointed at: the segment it is shown in, and which of its pieces. */
export interface Place {
  readonly segment: number
  readonly piece: number
}

/** Something that can be decided about a line; carried out by its key or its button. */
export interface Toggle {
  readonly key: 'f' | 'j' | 'h' | 'n'
  /** Which of the messages `importing.toggle.…` names it. */
  readonly label: 'take' | 'furniture' | 'begin' | 'join' | 'keepHyphen' | 'dropHyphen' | 'noNote' | 'note'
  readonly choice: Partial<FileChoices>
}

const HYPHEN = /[-\u00ad\u2010]$/u

/** What can be decided about a line: each switches what is. Those that make no sense for the line are not among them. */
export function togglesAt(
  segments: readonly PreviewSegment[],
  { segment: n, piece: m }: Place,
  choices: FileChoices,
): readonly Toggle[] {
  const segment = segments[n]
  const piece = segment?.pieces[m]
  if (segment === undefined || piece === undefined) return []
  const { at, line, join } = piece
  const set = (name: 'furniture' | 'joins' | 'hyphens' | 'notes', is: boolean): Partial<FileChoices> => ({
    [name]: decided(choices[name], at, is),
  })
  const furniture = segment.kind === 'furniture'
  const note = segment.kind === 'note'
  const toggles: Toggle[] = [
    {
      key: 'f',
      label: furniture ? 'take' : 'furniture',
      choice: set('furniture', !furniture),
    },
  ]
  if (furniture) return toggles
  const goesOn = m > 0 || segments[n - 1]?.paragraph === segment.paragraph
  if (line && (goesOn || n > 0))
    toggles.push({
      key: 'j',
      label: goesOn ? 'begin' : 'join',
      choice: set('joins', !goesOn),
    })
  if (join === 'hyphen') toggles.push({ key: 'h', label: 'keepHyphen', choice: set('hyphens', false) })
  else if (join !== 'start' && HYPHEN.test(segment.pieces[m - 1]?.text.trimEnd() ?? ''))
    toggles.push({ key: 'h', label: 'dropHyphen', choice: set('hyphens', true) })
  toggles.push({ key: 'n', label: note ? 'noNote' : 'note', choice: set('notes', !note) })
  return toggles
}

function decided(lines: LineList, at: number, is: boolean): LineList {
  return [...lines.filter(([other]) => other !== at), [at, is]]
}
