import { element } from '#shared/html/element'
import { composeHead, composeWork } from '#shared/report/compose'
import { blockHtml } from '#shared/report/html/blocks'
import { STYLE } from '#shared/report/html/style'
import type { AuditReport } from '#shared/report/report'
import type { ReportWords } from '#shared/report/words/words'

/** The report as one page of HTML that needs nothing beside it: no script, no font, no picture from elsewhere. */
export function reportHtml(report: AuditReport, words: ReportWords): string {
  const page = element(
    'html',
    { lang: words.lang },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', { name: 'viewport', content: 'width=device-width' }),
      element('title', {}, `${words.title}: ${report.project}`),
      element('style', {}, { html: STYLE }),
    ),
    element(
      'body',
      {},
      element('h1', {}, words.title),
      blockHtml(composeHead(report, words), words),
      report.works.map((work) =>
        element(
          'section',
          {},
          composeWork(work, report, words).map((block) => blockHtml(block, words)),
        ),
      ),
    ),
  )
  return `<!doctype html>\n${page.html}\n`
}
