import { describe, expect, it } from 'vitest'
import { WEIGHT_PRESETS } from '#shared/report/weights'
import type { SettingsChange } from '#shared/settings'
import { corpusProjects } from '#support/corpus-project'

const projects = corpusProjects()

describe('settings of a project', () => {
  it('are there after reopening, can be taken back, and are none to begin with', async () => {
    const first = await projects.open()
    expect(await first.api.settings({})).toEqual({})
    await first.api.changeSettings({ scorecard: WEIGHT_PRESETS['mqm-10'] })
    const { file } = await first.api.project({})
    await first.close()

    const again = await projects.open(file)
    expect(await again.api.settings({})).toEqual({ scorecard: WEIGHT_PRESETS['mqm-10'] })
    await again.api.changeSettings({ scorecard: null })
    expect(await again.api.settings({})).toEqual({})
  })

  it('are told to every window, and do not stand in the way of undo', async () => {
    const app = await projects.open()
    const events: unknown[] = []
    app.subscribe((event) => events.push(event))
    const before = (await app.api.project({})).undo
    const { seq, label } = await app.api.changeSettings({ scorecard: WEIGHT_PRESETS['mqm-10'] })
    expect(label).toBe('change settings')
    expect(events).toEqual([{ type: 'changed', seq, work: null, label }])
    expect((await app.api.project({})).undo).toBe(before)
  })

  it('that there are none of, or of a wrong shape, are refused and nothing is written', async () => {
    const { api } = await projects.open()
    const { seq } = await api.project({})
    const wrong = [null, { colour: 'red' }, { scorecard: { minor: -1 } }, { scorecard: 7 }]
    for (const change of wrong as unknown as SettingsChange[])
      await expect(api.changeSettings(change)).rejects.toMatchObject({
        name: 'Refusal',
        code: 'bad-argument',
      })
    expect((await api.project({})).seq).toBe(seq)
    expect(await api.settings({})).toEqual({})
  })
})
