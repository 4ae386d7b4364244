import { describe, expect, it } from 'vitest'
import { COMMANDS } from '#renderer/commands/registry'
import { STEPS, stepOf } from '#renderer/features/tour/steps'

describe('the tour', () => {
  it('has a command for each step, and takes the step for done when that ran', () => {
    for (const { step, command } of STEPS) {
      expect(COMMANDS.map(({ id }) => id)).toContain(command)
      expect(stepOf(command)).toBe(step)
    }
  })

  it('takes no other command for a step', () => {
    expect(['redo', 'unit.split', 'theme.dark', 'segment.edit'].map(stepOf)).toEqual([null, null, null, null])
  })
})
