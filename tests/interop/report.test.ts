import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { corpusProjects } from '#support/corpus-project'
import { convertedText, LIBREOFFICE } from '#support/libreoffice'
import { describeWithTool } from '#support/tools'

const projects = corpusProjects()
const folder = mkdtempSync(join(tmpdir(), 'parallax-report-'))
afterAll(() => rmSync(folder, { recursive: true }))

describeWithTool('LibreOffice', LIBREOFFICE, () => {
  it.each([
    ['docx', 'txt:Text (encoded):UTF8'],
    // Comma, quotes, UTF-8, from the first row; all sheets, each a file.
    ['xlsx', 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1'],
  ] as const)('opens the report as %s, with quotations in every script', async (format, filter) => {
    const { api } = await projects.open()
    const own = join(folder, format)
    mkdirSync(own)
    const file = join(own, `report.${format}`)
    await api.reportFile({ works: [], format, lang: 'ru', file })
    const text = convertedText(file, filter, own)
    for (const words of ['Повтор', '如果各位同意', 'Küresel dayanışma örneği', 'As it is known'])
      expect(text).toContain(words)
  })
})
