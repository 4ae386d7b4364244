/** What the tour goes through, in order: the name of its words, its command, and the commands that show it was done. */
export const STEPS = [
  { step: 'move', command: 'go.down', by: /^go\.(down|up|left|right)$/u },
  { step: 'queue', command: 'go.next', by: /^go\.next/u },
  { step: 'accept', command: 'unit.accept', by: /^unit\.accept/u },
  { step: 'merge', command: 'unit.merge', by: /^unit\.merge$/u },
  { step: 'undo', command: 'undo', by: /^undo$/u },
  { step: 'divergence', command: 'divergence.list', by: /^divergence\.(down|up|list|go)$/u },
  {
    step: 'decide',
    command: 'divergence.confirm',
    by: /^divergence\.(confirm|dismiss|corrected|ignore)/u,
  },
  { step: 'palette', command: 'palette', by: /^palette$/u },
  { step: 'export', command: 'export', by: /^export/u },
] as const

export type Step = (typeof STEPS)[number]['step']

/** The step that a command does, null for none. */
export function stepOf(command: string): Step | null {
  return STEPS.find(({ by }) => by.test(command))?.step ?? null
}
