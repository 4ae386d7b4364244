import { describe, expect, it } from 'vitest'
import type { RowPage } from '#shared/api'
import { PAGE_SIZE } from '#renderer/features/grid/page-size'
import { missing, NO_PAGES, putPage, rowAt, wantSeq } from '#renderer/features/grid/pages'
import { rowOf } from '#support/row'

function page(from: number, seq: number, total: number): RowPage {
  const count = Math.min(PAGE_SIZE, total - from)
  return { seq, from, total, rows: Array.from({ length: count }, (_, n) => rowOf(1000 * seq + from + n)) }
}

describe('the pages of rows', () => {
  it('are missing before anything was read', () => {
    expect(missing(NO_PAGES, 0, PAGE_SIZE + 1)).toEqual([0, PAGE_SIZE])
  })

  it('are not asked for beyond the end of the work', () => {
    const pages = putPage(NO_PAGES, page(0, 1, 70))
    expect(missing(pages, 0, 500)).toEqual([PAGE_SIZE])
  })

  it('give the row at an index, and null where they do not hold it', () => {
    const pages = putPage(NO_PAGES, page(PAGE_SIZE, 1, 70))
    expect(rowAt(pages, PAGE_SIZE + 3)?.unit).toBe(1000 + PAGE_SIZE + 3)
    expect(rowAt(pages, 3)).toBeNull()
    expect(rowAt(pages, 70)).toBeNull()
  })

  it('keep showing old rows after a change, and ask for new ones', () => {
    const old = wantSeq(putPage(NO_PAGES, page(0, 1, 10)), 2)
    expect(rowAt(old, 4)?.unit).toBe(1004)
    expect(missing(old, 0, 10)).toEqual([0])
    const fresh = putPage(old, page(0, 2, 9))
    expect(rowAt(fresh, 4)?.unit).toBe(2004)
    expect(missing(fresh, 0, 9)).toEqual([])
    expect(fresh.total).toBe(9)
  })

  it('never want less than they wanted', () => {
    expect(wantSeq(wantSeq(NO_PAGES, 5), 3).wanted).toBe(5)
  })

  it('drop an answer that is older than what they hold', () => {
    const pages = putPage(NO_PAGES, page(0, 3, 10))
    expect(putPage(pages, page(0, 2, 10))).toBe(pages)
  })

  it('drop an answer that does not begin at a page', () => {
    expect(putPage(NO_PAGES, page(7, 1, 90))).toBe(NO_PAGES)
  })

  it('take the total from the newest answer, and forget pages beyond it', () => {
    const two = putPage(putPage(NO_PAGES, page(0, 1, 60)), page(PAGE_SIZE, 1, 60))
    const shorter = putPage(two, page(0, 2, 40))
    expect(shorter.total).toBe(40)
    expect(rowAt(shorter, PAGE_SIZE)).toBeNull()
    expect(putPage(shorter, page(PAGE_SIZE, 1, 60)).total).toBe(40)
  })

  it('hold a bounded number of pages, the nearest to the last one read', () => {
    const total = 500 * PAGE_SIZE
    let pages = NO_PAGES
    for (let from = 0; from < total; from += PAGE_SIZE) pages = putPage(pages, page(from, 1, total))
    expect(pages.held.size).toBeLessThan(100)
    expect(rowAt(pages, total - 1)).not.toBeNull()
    expect(rowAt(pages, 0)).toBeNull()
  })
})
