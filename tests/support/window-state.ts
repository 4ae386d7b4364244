import type { Page } from '@playwright/test'

/** What the window shows of itself, one line each: `pane: grid`, `open: History`. */
export function windowState(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
    const said = (selector: string): string =>
      all(selector)
        .map((one) => one.innerText.replace(/\s+/gu, ' ').trim())
        .join(', ')
    const active = document.activeElement
    const root = document.documentElement
    const current = (selector: string): string =>
      all(selector)
        .map((one) => Object.values(one.dataset).join(' '))
        .join(', ')
    const field = (selector: string): string =>
      all(selector)
        .map((one) => (one instanceof HTMLSelectElement ? one.value : ''))
        .join(' ')
    const heads = all('.head-cell').map((head) => {
      const name = head.querySelector('b')?.lang ?? ''
      const pinned = head.classList.contains('pinned') ? ' pinned' : ''
      const here = head.classList.contains('here') ? ' here' : ''
      const orders = head.querySelector('.order-sign') === null ? '' : ' orders'
      return `${name} ${Math.round(head.offsetWidth)}${pinned}${here}${orders}`
    })
    const tinted = [...CSS.highlights].filter(([name, { size }]) => /matched|alone/.test(name) && size > 0)
    return [
      `pane: ${active?.closest<HTMLElement>('[data-pane]')?.dataset['pane'] ?? ''}`,
      `place: ${said('.status-place')}`,
      `segment: ${current('.row.current .cell.here .segment.here')}`,
      `picked: ${current('.segment.picked')}`,
      `corrected: ${all('.row.current .corrected').length}`,
      `said: ${said('footer [role="status"]')}`,
      `open: ${all('[role="dialog"]')
        .map((one) => one.ariaLabel ?? '')
        .join(', ')}`,
      `view: ${said('.view-tab[aria-current]').replace(/ .*/u, '')}`,
      `in view: ${current('.ribbons [role="option"].here')} ${all('.map-picture')[0]?.ariaValueNow ?? ''}`,
      `pair: ${field('.ribbons select')}`,
      `pressed in view: ${said('.view-bar [aria-pressed="true"]')}`,
      `folded: ${all('[data-panel]:has(> [inert]), [data-panel][inert], [inert]')
        .map(({ id }) => id)
        .join(' ')}`,
      `look: ${root.lang} ${JSON.stringify(root.dataset)}`,
      `heads: ${heads.join(' | ')}`,
      `tints: ${tinted.map(([name]) => name).join(' ')}`,
      `queue: ${said('.queue[aria-pressed="true"]').replace(/ \d.*/u, '')}`,
      `chosen: ${all('.divergence.chosen')
        .map(({ id }) => id)
        .join(' ')}`,
      `marked: ${all('.divergence.marked').length}`,
      `keys: ${localStorage.getItem('parallax.keys') ?? ''}`,
      `tour: ${all('.tour').length}`,
      `writing: ${said('.segment-commands .primary')}`,
      `search: ${all('.search').length} ${said('.search [aria-pressed="true"]')}`,
      `replacing: ${all('.search .search-line.replacing').length > 0}`,
      `found: ${all('.search-line[aria-selected="true"]')
        .map(({ ariaPosInSet }) => ariaPosInSet)
        .join('')} out ${all('.search-line.out').length}`,
    ]
  })
}

/** The lines of the second that the first has not. */
export function changedLines(before: readonly string[], after: readonly string[]): string {
  return after.filter((line) => !before.includes(line)).join('\n')
}

/**
 * All that the project says of its first work and of its settings: what undo has to bring back. Left out is what only
 * grows: numbers of operations, times.
 */
export function projectState(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const ask = async (name: string, query: unknown): Promise<Record<string, unknown>> => {
      const headers = { 'content-type': 'application/json' }
      const answer = await fetch(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(query) })
      return (await answer.json()) as Record<string, unknown>
    }
    const work = { work: 1, pivot: 1 }
    const answers = [
      await ask('rows', { ...work, from: 0, count: 1000 }),
      await ask('divergences', work),
      await ask('settings', {}),
    ]
    return JSON.stringify(answers, (name, value: unknown) => (name === 'seq' || name === 'at' ? null : value))
  })
}
