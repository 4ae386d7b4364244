import { describe, expect, it } from 'vitest'
import { Refusal } from '#shared/errors'
import { inEnglish } from '#shared/words/in-words'
import { createJobs } from '#main/jobs/run-job'
import { readDocument } from '#main/importers/read-document'
import { fixture, segmentsOf } from '#support/documents'

describe('a PDF', () => {
  it('is read down its columns, with broken words joined and page numbers set apart', async () => {
    const segments = await segmentsOf(fixture('columns.pdf'), 'columns.pdf')
    const body = segments.filter((segment) => !segment.startsWith('furniture '))
    const numbers = body.flatMap(
      (segment) => /^body Paragraph number (\d+) ends here\.$/u.exec(segment)?.[1] ?? [],
    )
    expect(numbers).toEqual(Array.from({ length: 40 }, (_, n) => `${n + 1}`))
    expect(body.filter((segment) => /-\s|\p{Ll}-$/u.test(segment))).toEqual([])
    const known =
      /^body (?:The harbour committee considered the extraordinary circumstances surrounding the administration of the northern breakwater|Representatives of neighbouring municipalities underlined the interdependence of transportation and environmental responsibilities|Considerable disagreement nevertheless remained concerning compensation for temporarily discontinued services|The chairwoman emphasised that international recommendations had been implemented unconditionally|No alternative was proposed|Paragraph number \d+ ends here)\.$/u
    expect(body.filter((segment) => !known.test(segment))).toEqual([])
    expect(body).toHaveLength(200)
    expect(segments.filter((segment) => /^furniture \d$/u.test(segment)).length).toBeGreaterThan(2)
  })

  it('tells headings, lists, notes and page numbers by how they are set', async () => {
    const segments = await segmentsOf(fixture('features.pdf'), 'features.pdf')
    expect(segments).toEqual(
      expect.arrayContaining([
        'heading Report of the harbour committee',
        'list • The quay is to be repaired before winter.',
        'note 1 The minutes of both meetings are kept in the town hall.',
        'body The report was adopted without a vote.',
        'furniture 1',
      ]),
    )
  })

  it('with a broken cross-reference does not end the thread that reads it', async () => {
    const jobs = createJobs(1)
    try {
      const read = (name: string): Promise<unknown> =>
        jobs.run('read', { bytes: fixture(name), fileName: name }).catch((error: unknown) => error)
      const broken = await read('broken-reference.pdf')
      expect(Array.isArray(broken) || broken instanceof Refusal).toBe(true)
      expect(await read('features.pdf')).toHaveLength(1)
    } finally {
      await jobs.close()
    }
  })

  it('that lost its end is read as far as it goes, and says so', async () => {
    const bytes = fixture('features.pdf')
    const broken = Buffer.from(bytes)
    broken.write('9', broken.lastIndexOf('startxref') + 'startxref\n'.length)
    for (const damaged of [bytes.subarray(0, -40), broken]) {
      const { warnings, text } = await readDocument(damaged, 'features.pdf')
      expect(warnings.map(inEnglish)).toContainEqual(
        expect.stringContaining('damaged or cut short at its end'),
      )
      expect(text).toContain('The report was adopted without a vote.')
    }
    for (const name of ['features.pdf', 'columns.pdf'])
      expect((await readDocument(fixture(name), name)).warnings).toEqual([])
  })
})
