import { describe, expect, it } from 'vitest'
import { Refusal } from '#shared/errors'
import { checkCommand } from '#shared/ops/check-command'

function refusal(value: unknown): string {
  try {
    checkCommand(value)
  } catch (error) {
    if (error instanceof Refusal) return `${error.code}: ${error.message}`
    throw error
  }
  return 'none'
}

describe('the check of a command from outside', () => {
  it.each([
    { kind: 'unit.link', segments: [1, 2] },
    { kind: 'segment.split', segment: 1, at: 4 },
    { kind: 'segment.split', segment: 1, at: 4, correctionAt: 3 },
    { kind: 'segment.correct', segment: 1, text: null },
    { kind: 'version.resegment', version: 1 },
    {
      kind: 'version.resegment',
      version: 1,
      segmentation: { abbreviations: { en: ['Messrs'] }, pauses: ['colon'] },
    },
    {
      kind: 'version.resegment',
      version: 1,
      segmentation: {
        srx: {
          cascade: false,
          languageRules: [{ name: 'any', rules: [{ breaks: true, before: '\\.', after: '' }] }],
          maps: [{ pattern: '.*', name: 'any' }],
        },
      },
    },
    { kind: 'divergence.decide', divergences: [1], state: 'dismissed', reason: undefined },
  ])('hands on %j as it is', (command) => expect(checkCommand(command)).toBe(command))

  it.each([
    [null, 'a command is an object with a kind'],
    [[], 'a command is an object with a kind'],
    [{}, 'there is no command missing'],
    [{ kind: 'toString' }, 'there is no command "toString"'],
    [
      { kind: 'segment.correct', segment: 1, text: 5 },
      'text of segment.correct must be a text or null, not 5',
    ],
    [{ kind: 'segment.correct', segment: 1 }, 'text of segment.correct must be a text or null, not missing'],
    [{ kind: 'unit.note', unit: 1 }, 'text of unit.note must be a text, not missing'],
    [
      { kind: 'unit.note', unit: '1', text: '' },
      'unit of unit.note must be an id, which is a whole number, not "1"',
    ],
    [
      { kind: 'unit.review', units: [1], state: 'fine' },
      'state of unit.review must be unreviewed or accepted or doubtful, not "fine"',
    ],
    [
      { kind: 'unit.merge', units: [1, 1.5] },
      'units of unit.merge must be a list of ids, which are whole numbers, not [1,1.5]',
    ],
    [{ kind: 'unit.merge', units: [1, 2], unit: 3 }, 'unit.merge has no "unit"'],
    [{ kind: 'segment.split', segment: 1, at: NaN }, 'at of segment.split must be a whole number, not NaN'],
    [
      { kind: 'divergence.decide', divergences: [1] },
      'state of divergence.decide must be open or confirmed or dismissed or corrected, not missing',
    ],
    [
      { kind: 'version.resegment', version: 1, segmentation: { pauses: ['dash'] } },
      'segmentation of version.resegment must be options of segmentation, not {"pauses":["dash"]}',
    ],
    [
      { kind: 'version.resegment', version: 1, segmentation: { srx: { cascade: true, maps: [null] } } },
      'segmentation of version.resegment must be options of segmentation, not {"srx":{"cascade":true,"maps":[null]}}',
    ],
  ])('refuses %j in one line', (command, message) =>
    expect(refusal(command)).toBe(`bad-argument: ${message}`),
  )
})
