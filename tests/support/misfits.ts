import type { Page } from '@playwright/test'

/** Labels whose text does not fit, and page parts that reach out of the window. */
export function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = []
    const scrolls = (part: Element | null): boolean =>
      part !== null && (/auto|scroll/.test(getComputedStyle(part).overflowY) || scrolls(part.parentElement))
    const root = document.documentElement
    if (root.scrollWidth > root.clientWidth) found.push(`the page is ${root.scrollWidth} wide`)
    if (root.scrollHeight > root.clientHeight) found.push(`the page is ${root.scrollHeight} high`)
    const parts = [...document.querySelectorAll('header.bar, footer, [data-pane], [data-overlay]')]
    for (const part of parts) {
      // Only rows may be wider than their pane: there can be too many versions for it.
      const wide = [part, ...part.querySelectorAll('*')].find(
        (inner) =>
          /auto|scroll/.test(getComputedStyle(inner).overflowX) && inner.scrollWidth > inner.clientWidth + 1,
      )
      if (wide !== undefined) found.push(`runs off sideways: ${wide.className}`)
      if (!part.hasAttribute('data-overlay')) continue
      for (const inner of [part, ...part.querySelectorAll('*')]) {
        const { overflowX, overflowY } = getComputedStyle(inner)
        const cutsSideways = overflowX === 'hidden' && /auto|scroll/.test(overflowY)
        if (cutsSideways && inner.scrollWidth > inner.clientWidth + 1)
          found.push(`cut sideways: ${inner.className}`)
        // Where the panel is not scrolled as a whole, no part of it may be higher than its place.
        const stands = inner.parentElement === part && !scrolls(inner)
        if (stands && inner.scrollHeight > inner.clientHeight + 1)
          found.push(`runs out below: ${inner.className}`)
      }
    }
    const panes = parts.filter((part) => !part.hasAttribute('data-overlay') && part.clientWidth > 0)
    for (const [n, one] of panes.entries())
      for (const other of panes.slice(n + 1)) {
        const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
        const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left)
        const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top)
        if (wide > 1 && high > 1) found.push(`overlap: ${one.className} and ${other.className}`)
      }
    const rows = [...document.querySelectorAll('.rows [role="row"]')]
      .map((row) => row.getBoundingClientRect())
      .toSorted((a, b) => a.top - b.top)
    for (const [n, { top }] of rows.entries())
      if (top < (rows[n - 1]?.bottom ?? -Infinity) - 1)
        found.push(`a row lies over the one before, at ${top}`)
    for (const label of document.querySelectorAll<HTMLElement>(
      'button, kbd, [role="tab"], footer span, label',
    )) {
      const { width, left, right, bottom } = label.getBoundingClientRect()
      const hidden = label.closest('.unseen, [cmdk-label]') !== null
      if (width === 0 || hidden || getComputedStyle(label).display === 'inline') continue
      const said = label.innerText.trim().slice(0, 30)
      if (getComputedStyle(label).textOverflow !== 'ellipsis' && label.scrollWidth > label.clientWidth + 1)
        found.push(`cut: ${said}`)
      if (!scrolls(label) && (left < 0 || right > root.clientWidth + 1 || bottom > root.clientHeight + 1))
        found.push(`out of the window: ${said}`)
    }
    const pen = document.createElement('canvas').getContext('2d')
    for (const select of document.querySelectorAll('select')) {
      const { font, paddingLeft, paddingRight } = getComputedStyle(select)
      const said = select.selectedOptions[0]?.text ?? ''
      if (pen === null || select.clientWidth === 0) continue
      pen.font = font
      // The arrow takes about as much as a line is high.
      const room = select.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight) - 16
      const named = select.closest('.names') !== null
      if (!named && pen.measureText(said).width > room + 2) found.push(`cut choice: ${said}`)
    }
    return found
  })
}
