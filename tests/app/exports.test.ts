import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { ExportEntriesQuery } from '#shared/exchange/export-calls'
import { PROFILE_IDS, PROFILES } from '#shared/exchange/profiles/profiles'
import { DEFAULT_EXPORT, LEFT_OUT_REASONS } from '#shared/exchange/selection'
import { validateFile } from '#main/exports/validate-file'
import { corpusProjects, summit } from '#support/corpus-project'
import { unitsOf } from '#support/tmx'

const projects = corpusProjects()
const ALL = { works: [], options: { ...DEFAULT_EXPORT, relation: 'all', divergent: 'keep' } } as const

describe('the preview of an export', () => {
  it.each(['xlsx', 'html'] as const)('refuses %s in words that there are none of', async (form) => {
    const { api } = await projects.open()
    const query = { ...ALL, works: [1], form, words: 'xx' as never }
    await expect(api.previewExport(query)).rejects.toMatchObject({ code: 'bad-argument' })
  })

  it('lists every unit that goes in or stays out, page by page, as the counts say', async () => {
    const { api } = await projects.open()
    const preview = await api.previewExport({ works: [], options: DEFAULT_EXPORT })
    const page = (which: ExportEntriesQuery['which'], from: number, count: number) =>
      api.exportEntries({ preview: preview.preview, which, from, count })
    const out = LEFT_OUT_REASONS.reduce((sum, why) => sum + preview.leftOut[why], 0)
    expect((await page('in', 0, 0)).total).toBe(preview.units)
    expect((await page('out', 0, 0)).total).toBe(out)
    for (const why of LEFT_OUT_REASONS)
      expect((await page(why, 0, 1000)).entries.map((entry) => entry.why)).toEqual(
        Array.from({ length: preview.leftOut[why] }, () => why),
      )
    const whole = (await page('out', 0, 1000)).entries
    const parts = [await page('out', 0, 70), await page('out', 70, 70), await page('out', 140, 1000)]
    expect(parts.flatMap(({ entries }) => entries)).toEqual(whole)
    expect(new Set(whole.map(({ work }) => work)).size).toBe((await api.project({})).works.length)
    expect(whole.every(({ text, lang }) => text !== '' && lang !== '')).toBe(true)
  })

  it('shows the languages of the pair, and refuses to list what was changed since', async () => {
    const app = await projects.open()
    const { id } = await summit(app)
    const options = { ...DEFAULT_EXPORT, languages: ['en', 'ru'] } as const
    const { preview, units } = await app.api.previewExport({ works: [id], options })
    const { entries } = await app.api.exportEntries({ preview, which: 'in', from: 0, count: 100 })
    expect(entries).toHaveLength(units)
    expect(new Set(entries.map(({ lang }) => lang))).toEqual(new Set(['en']))
    await app.api.previewExport({ works: [id], options })
    await expect(app.api.exportEntries({ preview, which: 'in', from: 0, count: 1 })).rejects.toMatchObject({
      code: 'stale',
    })
  })

  it('tells what the validator will find in the file, and finds nothing in that of the corpus', async () => {
    const { api } = await projects.open()
    expect(await api.previewExport(ALL)).toMatchObject({ found: 0, problems: [] })
    const changes = { limit: 20 }
    const profile = { profile: 'generic', codes: { en: 'en-English' }, changes } as const
    const { problems, found } = await api.previewExport({ ...ALL, profile })
    expect(found).toBeGreaterThan(5)
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['tool-length']))
    expect(problems.every(({ unit }) => unit !== null)).toBe(true)
  })
})

describe('the corpus, in all directions', () => {
  it.each(PROFILE_IDS)('is written as %s takes it, stands the validator and is read back', async (id) => {
    const { api } = await projects.open()
    const { works } = await api.project({})
    const langs = [...new Set(works.flatMap(({ versions }) => versions.map(({ lang }) => lang)))]
    expect(langs.sort()).toEqual(['en', 'ru', 'tr', 'zh'])
    const profile = { profile: id, codes: {}, changes: {} } as const
    for (const a of langs)
      for (const b of langs.filter((lang) => lang !== a)) {
        const file = join(projects.folder, `${id}.${a}-${b}.tmx`)
        const options = { ...ALL.options, languages: [a, b] } as const
        const { units } = await api.exportFile({ ...ALL, options, profile, file })
        expect(units).toBeGreaterThan(0)
        const { rules } = PROFILES[id]
        expect(await validateFile(file, { profile: rules })).toEqual({
          ...{ units, errors: 0, warnings: 0, leftOut: 0, complete: true },
        })
        const bytes = readFileSync(file)
        const text = new TextDecoder(rules.encoding, { fatal: true }).decode(bytes)
        const read = unitsOf(text)
        expect(read).toHaveLength(units)
        const { preview } = await api.previewExport({ ...ALL, options, profile })
        const { entries } = await api.exportEntries({ preview, which: 'in', from: 0, count: units })
        expect(read.map(({ variants }) => variants[0]?.text.slice(0, 10))).toEqual(
          entries.map((entry) => entry.text.slice(0, 10)),
        )
      }
  })

  it('has one id for a unit, whatever tool it is written for', async () => {
    const { api } = await projects.open()
    const ids = async (profile: (typeof PROFILE_IDS)[number]): Promise<string> => {
      const file = join(projects.folder, 'ids.tmx')
      const options = { ...ALL.options, languages: ['en', 'ru'] } as const
      await api.exportFile({
        ...ALL,
        options,
        profile: { profile, codes: {}, changes: { encoding: 'utf-8' } },
        file,
      })
      const tuids = unitsOf(readFileSync(file, 'utf8')).map(({ tuid }) => tuid)
      return createHash('sha256').update(tuids.join()).digest('hex')
    }
    const all = await Promise.all([ids('generic')])
    for (const id of PROFILE_IDS) all.push(await ids(id))
    expect(new Set(all).size).toBe(1)
  })
})

describe('writing a file', () => {
  it('is a job that can be cancelled, and leaves nothing behind then', async () => {
    const app = await projects.open()
    const file = join(projects.folder, 'cancelled.tmx')
    const end = app.subscribe((event) => {
      if (event.type === 'progress' && event.state === 'running') void app.api.cancel({ job: event.job })
    })
    const before = readdirSync(projects.folder)
    await expect(app.api.exportFile({ ...ALL, file })).rejects.toMatchObject({ code: 'cancelled' })
    end()
    expect(readdirSync(projects.folder)).toEqual(before)
    expect((await app.api.exportFile({ ...ALL, file })).files).toEqual([file])
  })
})

describe('the profile', () => {
  it('is remembered by the project, and refused where it is none', async () => {
    const { api } = await projects.open()
    const exportProfile = { profile: 'memoq', codes: { zh: 'zh-TW' }, changes: { level: 1 } } as const
    await api.changeSettings({ exportProfile })
    expect((await api.settings({})).exportProfile).toEqual(exportProfile)
    // A project may hold anything, and so may what a window sends.
    const unknown = { exportProfile: { profile: 'none' } } as unknown as Parameters<
      typeof api.changeSettings
    >[0]
    await expect(api.changeSettings(unknown)).rejects.toMatchObject({ code: 'bad-argument' })
  })
})
