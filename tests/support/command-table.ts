import type { CommandId } from '#renderer/commands/command'

/**
 * What a person does to run a command, and how they know that it did something. Keys are those that Playwright presses,
 * `@unit.merge` the key that the map in force has for that command, `“Well, ` text that is typed, and the id of a command
 * means to run it by its name.
 */
export interface Doing {
  /** Keys; without them it is run by its name in the palette. */
  readonly keys?: readonly string[]
  /** Keys that come before, so that there is something to do. */
  readonly from?: readonly string[]
  /** What the status line says once those have changed the project. */
  readonly begun?: RegExp
  /** A line of the window's state that must be new. */
  readonly sees?: RegExp
  /** What the status line says was done; then it is taken back, done again and taken back once more. */
  readonly done?: RegExp
  /** Text typed after the keys, and the key that ends it. */
  readonly types?: readonly [text: string, end: string]
  /** Keys, or the command by its name, that bring the window back to as it was before `keys`; it is checked. */
  readonly back?: readonly string[] | CommandId
}

/** Commands that are done in the same place: how one gets there, and leaves. */
export interface Place {
  readonly name: string
  /** The pane that is then to have the keyboard. */
  readonly pane: string
  readonly enter: readonly string[]
  /** What the window shows once one is there; by default that the pane has the keyboard. */
  readonly ready?: RegExp
  readonly leave: readonly string[]
  readonly commands: Readonly<Partial<Record<CommandId, Doing>>>
}

const opens = (title: string, keys?: readonly string[]): Doing => ({
  ...(keys === undefined ? {} : { keys }),
  sees: new RegExp(`^open: .*${title}`, 'm'),
  back: ['Escape'],
})
const step = (key: string, back: string): Doing => ({ keys: [key], sees: /^(place|in view)/m, back: [back] })
const moves = (...keys: readonly string[]): Doing => ({ keys, sees: /^(place|in view|heads)/m })
const queue = { sees: /^(queue|place|said)/m } as const
const changes = (done: string, ...keys: readonly string[]): Doing => ({
  keys,
  done: new RegExp(`^${done}`, 'u'),
})

/** What has the status line say something else, and changes nothing: several commands in a row can say the same. */
const SAY_ANOTHER = ['Control+Shift+h', 'Control+Shift+h'] as const
const DOUBTED = /^Mark unit as doubtful/u
const GRADED = /^Grade divergence/u

/** All that is done from the English of a unit that holds Russian, too, among others that do. */
const GRID: Place = {
  name: 'grid',
  pane: 'grid',
  enter: [],
  leave: [],
  commands: {
    palette: opens('Commands', ['Control+k']),
    keys: opens('All keys', ['F1']),
    'keys.stingray': { sees: /^keys: .*stingray/m },
    'keys.intertext': { sees: /^keys: .*intertext/m },
    'keys.omegat': { sees: /^keys: .*omegat/m },
    'pane.next': { keys: ['F6'], sees: /^pane: segment/m, back: ['Shift+F6'] },
    'pane.previous': { keys: ['Shift+F6'], sees: /^pane: works/m, back: ['F6'] },
    'fold.works': { keys: ['Control+1'], sees: /^folded: .*works/m, back: ['Control+1'] },
    'fold.segment': { keys: ['Control+2'], sees: /^folded: .*segment/m, back: ['Control+2'] },
    'fold.divergences': { keys: ['Control+3'], sees: /^folded: .*divergences/m, back: ['Control+3'] },
    appearance: opens('Appearance', ['Control+,']),
    'theme.dark': { sees: /^look: .*"theme":"dark"/m, back: 'theme.system' },
    'theme.contrast': { sees: /^look: .*"contrast":"more"/m },
    'theme.light': { sees: /^look: .*"theme":"light"/m },
    'theme.system': { from: ['theme.dark'], sees: /^look: .*"theme":"light"/m },
    tour: { sees: /^tour: 1/m, back: 'tour' },
    'language.zh': { sees: /^look: zh-Hans/m, back: 'language.en' },
    'language.tr': { sees: /^look: tr/m, back: 'language.en' },
    'language.ru': { sees: /^look: ru/m, back: 'language.en' },
    'language.en': { from: ['language.tr'], sees: /^look: en/m },
    'language.system': { from: ['language.ru'], sees: /^look: en/m },
    tints: { keys: ['Control+Shift+h'], sees: /^tints: .+/m },
    density: { keys: ['Control+Shift+d'], sees: /"density":"compact"/m, back: ['Control+Shift+d'] },
    'panel.close': { from: ['Control+,'], keys: ['Escape'], sees: /^open: $/m },
    columns: opens('Versions in the grid', ['Control+Shift+c']),
    'columns.left': { keys: ['Alt+Shift+ArrowLeft'], sees: /^heads: zh .*en .*tr /m },
    'columns.right': { keys: ['Alt+Shift+ArrowRight'], sees: /^heads: zh .*tr .*en /m },
    'columns.wider': { keys: ['Control+Alt+ArrowRight'], sees: /^heads: /m, back: 'columns.reset' },
    'columns.narrower': { keys: ['Control+Alt+ArrowLeft'], sees: /^heads: /m, back: 'columns.reset' },
    'columns.pin': { sees: /^heads: en \d+ pinned/m, back: ['columns.pin', 'columns.reset'] },
    'columns.hide': { from: ['ArrowRight'], sees: /^heads: (?!.*\bru )/m },
    'columns.reset': { sees: /^heads: zh .*tr .*en .*ru /m },
    history: opens('History', ['Control+Shift+y']),
    resegment: opens('Segment anew', ['Shift+F7']),
    export: opens('Export TMX', ['Control+e']),
    checks: opens('Checks', ['Control+F7']),
    'work.date': opens('Date of the work'),
    sign: opens('Sign off'),
    report: opens('Report', ['Control+Shift+e']),
    lexicon: opens('Lexicons'),
    check: { keys: ['F7'], sees: /^said: .*[Cc]heck/m },
    'go.down': step('ArrowDown', 'ArrowUp'),
    'go.up': step('ArrowUp', 'ArrowDown'),
    'go.right': { keys: ['ArrowRight'], sees: /^heads: .*ru \d+ here/m, back: ['ArrowLeft'] },
    'go.left': { keys: ['ArrowLeft'], sees: /^heads: .*tr \d+ here/m, back: ['ArrowRight'] },
    'go.first': { keys: ['Home'], sees: /^heads: zh \d+ here/m, back: ['ArrowRight', 'ArrowRight'] },
    'go.last': { keys: ['End'], sees: /^heads: .*ru \d+ here/m, back: ['ArrowLeft'] },
    'go.page-down': moves('PageDown'),
    'go.page-up': moves('PageUp'),
    'go.top': { keys: ['Control+Home'], sees: /^place: Unit 1 /m },
    'go.bottom': { keys: ['Control+End'], sees: /^place: Unit (\d+) of \1$/m },
    'go.text-before': step('[', 'ArrowDown'),
    'go.extend-down': {
      keys: ['Shift+ArrowDown'],
      sees: /2 units chosen/,
      back: ['Shift+ArrowUp', 'Escape'],
    },
    'go.extend-up': { keys: ['Shift+ArrowUp'], sees: /2 units chosen/, back: ['Shift+ArrowDown', 'Escape'] },
    'go.extend-page-down': { keys: ['Shift+PageDown'], sees: /\d units chosen/ },
    'go.extend-page-up': { keys: ['Shift+PageUp'], sees: /\d units chosen/ },
    'go.extend-top': { keys: ['Control+Shift+Home'], sees: /^place: Unit 1 .*units chosen/m },
    'go.extend-bottom': { keys: ['Control+Shift+End'], sees: /units chosen/ },
    'go.drop': { from: ['Shift+ArrowDown'], keys: ['Escape'], sees: /^place: Unit \d+ of \d+$/m },
    'go.pick': { keys: ['@go.pick'], sees: /^picked: \d+/m, back: ['@go.pick'] },
    'pick.clear': { from: ['@go.pick'], sees: /^picked: $/m },
    'go.next-unsure': queue,
    'go.previous-unsure': queue,
    'go.next-doubtful': queue,
    'go.previous-doubtful': queue,
    'go.next-gap': queue,
    'go.previous-gap': queue,
    'go.next-divergence': queue,
    'go.previous-divergence': queue,
    'go.next-not-1-1': queue,
    'go.previous-not-1-1': queue,
    'go.next-conflict': queue,
    'go.previous-conflict': queue,
    'go.next-note': queue,
    'go.previous-note': queue,
    'go.next-excluded': queue,
    'go.previous-excluded': queue,
    'go.next-unreviewed': queue,
    'go.previous-unreviewed': queue,
    'go.next': moves('@go.next'),
    'go.previous': moves('@go.previous'),
    'go.number': opens('Commands', ['@go.number']),
    'segment.edit': {
      keys: ['@segment.edit'],
      sees: /^pane: segment\n[^]*^writing: Keep/m,
      back: ['Escape'],
    },
    'segment.cancel': { from: ['@segment.edit', '“No'], keys: ['Escape'], sees: /^writing: $/m },
    'segment.caret': { keys: ['@segment.caret'], sees: /^pane: segment/m, back: ['Escape'] },
    'segment.leave': { from: ['@segment.caret'], keys: ['Escape'], sees: /^pane: grid/m },
    'go.pivot': {
      keys: ['@go.pivot'],
      sees: /^heads: .*en \d+ here orders/m,
      back: ['Home', '@go.pivot', 'ArrowRight', 'ArrowRight'],
    },
    search: { keys: ['Control+f'], sees: /^search: 1/m, back: ['Escape'] },
    'search.replace': { keys: ['Control+h'], sees: /^search: 1/m, back: ['Escape'] },
    'search.concordance': { keys: ['Control+Shift+k'], sees: /^search: 1/m },
    'search.next': { from: ['Escape'], keys: ['F3'], sees: /^said: Match/m },
    // Where the index is whole nothing is to be seen; a test of the program has one that is not.
    'search.index': {},
    'divergence.list': { keys: ['F8'], sees: /^pane: divergences/m, back: ['Escape'] },
    realign: { from: SAY_ANOTHER, keys: ['Control+r'], sees: /^(open: .*Realign|said)/m },
    'realign.selection': { from: SAY_ANOTHER, keys: ['Control+Shift+r'], sees: /^(open: .*Realign|said)/m },
    'realign.from': { from: SAY_ANOTHER, sees: /^(open: .*Realign|said)/m },
    'view.ribbons': { keys: ['F4'], sees: /^view: Ribbons/m, back: ['Escape'] },
    'view.map': { keys: ['Shift+F4'], sees: /^view: Map/m, back: ['Escape'] },
    'view.reading': { keys: ['F9'], sees: /^view: Reading/m, back: ['Escape'] },
    'view.source': { keys: ['Control+u'], sees: /^view: Source/m, back: ['Escape'] },
    'view.statistics': { keys: ['Shift+F9'], sees: /^view: Statistics/m },
    'view.grid': { from: ['F9'], sees: /^view: Grid/m },
    'view.leave': { from: ['F9'], keys: ['Escape'], sees: /^view: Grid/m },
    'view.go': { from: ['F9'], keys: ['Enter'], sees: /^view: Grid/m },
  },
}

/** What changes the project; each is taken back, done again, and taken back. */
const EDITS: Place = {
  name: 'edits',
  pane: 'grid',
  enter: [],
  leave: [],
  commands: {
    'segment.up': changes('Move segment', '@segment.up'),
    'segment.down': changes('Move segment', '@segment.down'),
    'unit.merge': changes('Merge units', '@unit.merge'),
    'unit.merge-above': changes('Merge units', '@unit.merge-above'),
    'unit.split': { from: ['ArrowRight'], ...changes('Split unit', '@unit.split') },
    'column.up': changes('Shift column up', '@column.up'),
    'column.down': changes('Shift column down', '@column.down'),
    'gap.insert': changes('Insert gap', '@gap.insert'),
    'gap.remove': { from: ['@gap.insert'], begun: /^Insert gap/u, ...changes('Remove gap', '@gap.remove') },
    'cell.swap': changes('Swap in units', '@cell.swap'),
    'unit.detach': changes('Detach from unit', '@unit.detach'),
    'unit.unlink': changes('Unlink segment', '@unit.unlink'),
    'unit.link': {
      from: ['@go.pick', 'ArrowDown', 'ArrowRight', '@go.pick'],
      ...changes('Link segments', '@unit.link'),
    },
    'segment.moved': changes('Mark as moved', '@segment.moved'),
    'segment.join': changes('Join segments', '@segment.join'),
    'unit.accept': { from: ['@unit.doubt'], begun: DOUBTED, ...changes('Accept unit', '@unit.accept') },
    'unit.doubt': changes('Mark unit as doubtful', '@unit.doubt'),
    'unit.clear': changes('Clear the mark', '@unit.clear'),
    'unit.accept-next': {
      from: ['@unit.doubt'],
      begun: DOUBTED,
      ...changes('Accept unit', '@unit.accept-next'),
    },
    'unit.accept-above': changes('Accept all units', '@unit.accept-above'),
    'unit.exclude': changes('Exclude unit', '@unit.exclude'),
    'unit.note': { ...changes('Note on unit', '@unit.note'), types: ['ask the client', 'Control+Enter'] },
    'segment.save': changes('Correct text', '@segment.edit', '“Well, ', '@segment.save'),
    'segment.revert': {
      from: ['@segment.edit', '“Well, ', '@segment.save'],
      ...changes('Correct text', '@segment.revert'),
      sees: /^corrected: 0$/m,
    },
    'segment.split': changes(
      'Split segment',
      '@segment.caret',
      'Control+Home',
      'Control+ArrowRight',
      '@segment.split',
    ),
  },
}

/** What is said of the divergence that is chosen in the list. */
const LIST: Place = {
  name: 'list',
  pane: 'divergences',
  enter: ['F8'],
  leave: ['Escape'],
  commands: {
    'divergence.first': { keys: ['Home'], sees: /^chosen: \S+/m },
    'divergence.last': { keys: ['End'], sees: /^chosen/m, back: ['Home'] },
    'divergence.down': { from: ['Home'], keys: ['ArrowDown'], sees: /^chosen/m },
    'divergence.up': { from: ['Home', 'ArrowDown'], keys: ['ArrowUp'], sees: /^chosen/m },
    'divergence.mark': { keys: ['Space'], sees: /^marked: 1/m },
    'divergence.unmark': { keys: ['Escape'], sees: /^marked: 0/m },
    'divergence.mark.down': { keys: ['Shift+ArrowDown'], sees: /^marked: 2/m },
    'divergence.mark.up': { from: ['Escape'], keys: ['Shift+ArrowUp'], sees: /^marked: 2/m },
    'divergence.mark.all': {
      from: ['Escape'],
      keys: ['Control+a'],
      sees: /^marked: ([3-9]|\d\d)/m,
      back: ['Escape'],
    },
    'divergence.confirm': changes('Decide divergence', 'c'),
    'divergence.corrected': changes('Decide divergence', 'Shift+C'),
    'divergence.reopen': { from: ['c'], begun: /^Decide divergence/u, ...changes('Decide divergence', 'o') },
    'divergence.dismiss': { ...changes('Decide divergence', 'x'), types: ['a title', 'Enter'] },
    'divergence.severity.neutral': changes('Grade divergence', '1'),
    'divergence.severity.minor': changes('Grade divergence', '2'),
    'divergence.severity.critical': changes('Grade divergence', '4'),
    'divergence.severity.major': { from: ['1'], begun: GRADED, ...changes('Grade divergence', '3') },
    'divergence.severity.own': { from: ['1'], begun: GRADED, ...changes('Grade divergence', '0') },
    'divergence.note': { ...changes('Note on divergence', 'm'), types: ['ask', 'Enter'] },
    'divergence.go': { keys: ['Enter'], sees: /^pane: grid/m, back: ['F8'] },
  },
}

const RIBBONS: Place = {
  name: 'ribbons',
  pane: 'view',
  enter: ['F4'],
  leave: ['Escape'],
  commands: {
    'view.down': step('ArrowDown', 'ArrowUp'),
    'view.up': step('ArrowUp', 'ArrowDown'),
    'view.across-right': { keys: ['ArrowRight'], sees: /^in view: .*right/m, back: ['ArrowLeft'] },
    'view.across-left': { from: ['ArrowRight'], keys: ['ArrowLeft'], sees: /^in view: .*left/m },
    'view.page-down': moves('PageDown'),
    'view.page-up': moves('PageUp'),
    'view.last': { from: ['Home'], ...moves('End') },
    'view.first': { from: ['End'], ...moves('Home') },
    'ribbons.left': { keys: ['1'], sees: /^pair/m },
    'ribbons.right': { keys: ['2'], sees: /^pair/m },
    'ribbons.swap': { keys: ['w'], sees: /^pair/m, back: ['w'] },
    'ribbons.colour': { keys: ['k'], sees: /^pressed in view: State/m, back: ['k'] },
  },
}

const MAP: Place = {
  name: 'map',
  pane: 'view',
  enter: ['Shift+F4'],
  leave: ['Escape'],
  commands: { 'map.draw': { keys: ['k'], sees: /^pressed in view: Dot plots/m, back: ['k'] } },
}

/** How the search is done; the panel has the keyboard, and no pane. */
const SEARCH: Place = {
  name: 'search',
  pane: '',
  enter: ['@search', '“COVID'],
  leave: ['Escape'],
  commands: {
    'search.word': { keys: ['@search.word'], sees: /^search: 1 Whole words/m },
    'search.stem': { keys: ['@search.stem'], sees: /^search: 1 Any form/m },
    'search.regex': { keys: ['@search.regex'], sees: /^search: 1 Expression/m },
    'search.exact': { keys: ['@search.exact'], sees: /^search: 1 As written/m },
    'search.case': { keys: ['@search.case'], sees: /^search: 1 .*Match case/m, back: ['@search.case'] },
    'search.go': { keys: ['Enter'], sees: /^(place|said|heads)/m },
    'search.close': { keys: ['Escape'], sees: /^search: 0/m, back: ['@search'] },
  },
}

/** Which matches are replaced. */
const REPLACE: Place = {
  name: 'replace',
  pane: '',
  enter: ['@search.replace', '“COVID'],
  ready: /^replacing: true\nfound: 1 out 0$/m,
  leave: ['Escape'],
  commands: {
    'search.toggle': { keys: ['@search.toggle'], sees: /^found: 1 out 1$/m, back: ['@search.toggle'] },
    'search.toggle-all': {
      keys: ['@search.toggle-all'],
      sees: /^found: 1 out \d*[2-9]\d*$/m,
      back: ['@search.toggle-all'],
    },
  },
}

export const PLACES: readonly Place[] = [GRID, EDITS, LIST, RIBBONS, MAP, SEARCH, REPLACE]

/** Commands that a journey of their own does, with its undo where it has one. */
export const ELSEWHERE: Readonly<Partial<Record<CommandId, string>>> = {
  undo: 'journey.spec.ts',
  redo: 'journey.spec.ts',
  cancel: 'jobs.loopback.spec.ts',
  'project.new': 'projects.spec.ts',
  'project.open': 'projects.spec.ts',
  'project.close': 'projects.spec.ts',
  'project.corpus': 'projects.loopback.spec.ts',
  import: 'import.spec.ts',
  'import.undo': 'import.spec.ts',
  'import.redo': 'import.spec.ts',
  'bring-back': 'reimport.spec.ts',
  'realign.stop': 'jobs.loopback.spec.ts',
  'realign.apply': 'realign.spec.ts',
  'go.select-all': 'select-all.loopback.spec.ts',
  'segment.compare': 'texts.loopback.spec.ts',
  'divergence.ignore': 'audit.spec.ts',
  'divergence.ignore.everywhere': 'audit.spec.ts',
  'divergence.compare': 'audit.spec.ts',
  'divergence.take': 'audit.spec.ts',
  'reading.print': 'views.loopback.spec.ts',
  'source.down': 'views.loopback.spec.ts',
  'source.up': 'views.loopback.spec.ts',
  'source.right': 'views.loopback.spec.ts',
  'source.left': 'views.loopback.spec.ts',
  'statistics.copy': 'views.loopback.spec.ts',
  'search.previous': 'search.loopback.spec.ts',
  'search.apply': 'search.loopback.spec.ts',
}
