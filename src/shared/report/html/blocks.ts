import { element, type Html, type HtmlChild } from '#shared/html/element'
import type { Block, Cell, Chart, Entry, Line, Run, Table } from '#shared/report/blocks'
import { barChart, legend, trackChart } from '#shared/report/html/svg'
import { entryOnOnePage, tableOnOnePage } from '#shared/report/one-page'
import type { ReportWords } from '#shared/report/words/words'

/** A block as HTML. */
export function blockHtml(block: Block, words: ReportWords): HtmlChild {
  switch (block.kind) {
    case 'heading':
      return element(`h${block.level + 1}`, {}, block.text)
    case 'facts':
      return element(
        'dl',
        {},
        block.facts.map(([name, value]) => [element('dt', {}, name), element('dd', {}, value)]),
      )
    case 'text':
      return element('p', { lang: block.line.lang }, runsHtml(block.line.runs))
    case 'list':
      return element(
        'ul',
        {},
        block.items.map((item) => element('li', {}, item)),
      )
    case 'table':
      return tableHtml(block)
    case 'chart':
      return [element('h4', {}, block.title), chartHtml(block.chart, block.title, words)]
    case 'entry':
      return entryHtml(block, words)
  }
}

function chartHtml(chart: Chart, title: string, words: ReportWords): HtmlChild {
  switch (chart.of) {
    case 'text':
      return [trackChart(chart.tracks, title, words), legend(words)]
    case 'category':
      return barChart(chart.bars, (category) => words.categories[category], title, words)
    case 'version':
      return barChart(chart.bars, (lang) => lang, title, words)
  }
}

function entryHtml(entry: Entry, words: ReportWords): Html {
  const { number, head, blocks } = entry
  return element(
    'article',
    { id: `n${number}`, class: entryOnOnePage(entry) ? undefined : 'long' },
    element(
      'h4',
      {},
      element('span', { class: 'number' }, `${words.number} ${number}`),
      head.name,
      element('span', { class: `severity ${head.severity}` }, head.severityName),
      element('span', { class: 'quiet' }, head.facts),
    ),
    blocks.map((block) => blockHtml(block, words)),
  )
}

function tableHtml(table: Table): Html {
  const { heads, numbersFrom, rows } = table
  const lookOf = (column: number): { class?: string } => (column >= numbersFrom ? { class: 'number' } : {})
  const head = element(
    'thead',
    {},
    element(
      'tr',
      {},
      heads.map((name, column) => element('th', { scope: 'col', ...lookOf(column) }, name)),
    ),
  )
  const body = element(
    'tbody',
    {},
    rows.map((row) =>
      element(
        'tr',
        {},
        row.map((cell, column) => element('td', lookOf(column), cellHtml(cell))),
      ),
    ),
  )
  const look = heads.length === 0 ? 'quotes' : tableOnOnePage(table) ? 'short' : undefined
  return element('table', { class: look }, heads.length === 0 ? [] : head, body)
}

function cellHtml(cell: Cell): HtmlChild {
  return cell.map((line) => lineHtml(line))
}

function lineHtml({ lang, runs }: Line): Html {
  return element('div', { lang, dir: lang === undefined ? undefined : 'auto' }, runsHtml(runs))
}

function runsHtml(runs: readonly Run[]): HtmlChild {
  return runs.map(({ text, look }) => {
    if (look === undefined) return text
    if (look === 'code') return element('code', {}, text)
    return look === 'quiet' ? element('span', { class: look }, text) : element('mark', { class: look }, text)
  })
}
