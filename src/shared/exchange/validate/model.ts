/** What an element may be and have: the content model of TMX 1.4 as data. */
export interface ElementModel {
  readonly attributes: readonly string[]
  readonly required: readonly string[]
  /** Elements right in it. Where there is text, too, they stand among it; else in this order. */
  readonly children: readonly string[]
  readonly text: boolean
}

const ORIGIN = [
  ...['creationtool', 'creationtoolversion', 'creationdate', 'creationid', 'changedate', 'changeid'],
  ...['usagecount', 'lastusagedate', 'o-tmf', 'o-encoding', 'datatype'],
]
const DESCRIBED = ['xml:lang', 'o-encoding']
const INLINE = ['bpt', 'ept', 'it', 'ph', 'hi', 'ut']

function model(
  attributes: readonly string[],
  required: readonly string[],
  children: readonly string[],
  text = false,
): ElementModel {
  return { attributes: [...required, ...attributes], required, children, text }
}

/** After the standard of LISA OSCAR (2005), sections "Structural Elements" and "Inline Elements". */
export const MODEL: Readonly<Record<string, ElementModel>> = {
  header: model(
    ['o-encoding', 'creationdate', 'creationid', 'changedate', 'changeid'],
    ['creationtool', 'creationtoolversion', 'segtype', 'o-tmf', 'adminlang', 'srclang', 'datatype'],
    ['note', 'prop', 'ude'],
  ),
  ude: model(['base'], ['name'], ['map']),
  map: model(['code', 'ent', 'subst'], ['unicode'], []),
  note: model(DESCRIBED, [], [], true),
  prop: model(DESCRIBED, ['type'], [], true),
  tu: model(['tuid', 'segtype', 'srclang', ...ORIGIN], [], ['note', 'prop', 'tuv']),
  tuv: model(['xml:lang', ...ORIGIN], [], ['note', 'prop', 'seg']),
  seg: model([], [], INLINE, true),
  bpt: model(['x', 'type'], ['i'], ['sub'], true),
  ept: model([], ['i'], ['sub'], true),
  it: model(['x', 'type'], ['pos'], ['sub'], true),
  ph: model(['x', 'type', 'assoc'], [], ['sub'], true),
  hi: model(['x', 'type'], [], INLINE, true),
  ut: model(['x'], [], ['sub'], true),
  sub: model(['datatype', 'type'], [], INLINE, true),
}

/** Values of attributes that have a fixed form. */
export const FORMS_OF: Readonly<Record<string, RegExp>> = {
  segtype: /^(block|paragraph|sentence|phrase)$/,
  pos: /^(begin|end)$/,
  usagecount: /^\d+$/,
  x: /^\d+$/,
  i: /^\d+$/,
}

export const DATES: readonly string[] = ['creationdate', 'changedate', 'lastusagedate']

/** The values of `datatype` that the standard recommends. */
export const DATATYPES: ReadonlySet<string> = new Set(
  (
    'unknown alptext cdf cmx cpp hptag html interleaf ipf java javascript lisp mif opentag pascal plaintext pm rtf sgml ' +
    'stf-f stf-i transit vbscript winres xml xptag'
  ).split(' '),
)
