import { describe, expect, it } from 'vitest'
import type { App } from '#main/app'
import { patternOf } from '#shared/check/ignored'
import type { ProjectGlossary } from '#shared/check/glossary/project-glossary'
import type { WorkId } from '#shared/model'
import { alignedProject } from '#support/aligned'

const GLOSSARY: ProjectGlossary = {
  name: 'terms.csv',
  concepts: [
    {
      terms: [
        { lang: 'en', text: 'contact group', forbidden: false },
        { lang: 'tr', text: 'Temas Grubu', forbidden: false },
        { lang: 'tr', text: 'İletişim Grubu', forbidden: true },
      ],
    },
  ],
}

/** A work in English and Turkish with a wrong number and a term that a glossary forbids. */
async function project(): Promise<{ app: App; work: WorkId }> {
  const { app, file } = alignedProject()
  const files = [
    file('t.en.txt', 'The contact group met in the morning.\nIt has 34 members from the region.\n'),
    file('t.tr.txt', 'İletişim Grubu sabah toplandı.\nBölgeden 35 üyesi var.\n'),
  ]
  const [work = -1] = await app.importLines({ files, langs: ['en', 'tr'] })
  return { app, work }
}

async function found(app: App, work: WorkId): Promise<string[]> {
  await app.api.job({ kind: 'check', work })
  const { works } = await app.api.project({})
  const pivot = works[0]?.pivot ?? 0
  const all = await app.api.divergences({ work, pivot })
  return all.filter(({ confidence }) => confidence >= 0.5).map(({ category }) => category)
}

describe('the checks of a project', () => {
  it('look for the terms of its glossaries, until they are removed', async () => {
    const { app, work } = await project()
    expect(await found(app, work)).not.toContain('terminology')
    await app.api.changeSettings({ glossaries: [GLOSSARY] })
    expect(await found(app, work)).toContain('terminology')
    await app.api.changeSettings({ glossaries: null })
    expect(await found(app, work)).not.toContain('terminology')
  })

  it('can be switched off and re-graded', async () => {
    const { app, work } = await project()
    expect(await found(app, work)).toContain('number')
    await app.api.changeSettings({ checks: { categories: { number: { severity: 'critical' } } } })
    await found(app, work)
    const [one] = await app.api.divergences({ work, pivot: (await app.api.project({})).works[0]?.pivot ?? 0 })
    expect(one).toMatchObject({ category: 'number', severity: 'critical', graded: false })
    await app.api.changeSettings({ checks: { categories: { number: { on: false } } } })
    expect(await found(app, work)).not.toContain('number')
  })

  it('do not tell again what was ignored, and do when that is taken back', async () => {
    const { app, work } = await project()
    await found(app, work)
    const pivot = (await app.api.project({})).works[0]?.pivot ?? 0
    const all = await app.api.divergences({ work, pivot })
    const number = all.find(({ category }) => category === 'number')
    const ignored = [patternOf('number', number?.evidence ?? [], work)]
    await app.api.changeSettings({ checks: { ignored } })
    expect(await found(app, work)).not.toContain('number')
    await app.api.changeSettings({ checks: null })
    expect(await found(app, work)).toContain('number')
  })

  it('keep what a person graded or wrote a note to, whether they find it again or not', async () => {
    const { app, work } = await project()
    await found(app, work)
    const pivot = (await app.api.project({})).works[0]?.pivot ?? 0
    const [one] = await app.api.divergences({ work, pivot })
    await app.api.run({ kind: 'divergence.note', divergence: one?.id ?? 0, text: 'look again' })
    await app.api.changeSettings({ checks: { categories: { number: { on: false } } } })
    await found(app, work)
    expect(await app.api.divergences({ work, pivot })).toContainEqual(
      expect.objectContaining({ id: one?.id, note: 'look again' }),
    )
  })
})
