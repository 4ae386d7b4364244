import { describe, expect, it } from 'vitest'
import { createJobs } from '#main/jobs/run-job'
import type { Group } from '#shared/plain'
import { plainVersion, plainWork } from '#support/plain-work'

/** Long enough to be cut into chunks, and sure enough that it is. */
const SIZE = 6000
const line = (word: string, n: number): string => `${word} ${1000 + n} ${word} ${7 * n + 20_000}.`
const work = plainWork([
  plainVersion(
    'en',
    Array.from({ length: SIZE }, (_, n) => line('year', n)),
  ),
  plainVersion(
    'fr',
    Array.from({ length: SIZE }, (_, n) => line('an', n)),
  ),
])

describe('a long alignment that is stopped', () => {
  it('gives the chunks that are done, and the rest as it was', async () => {
    const jobs = createJobs(1)
    try {
      // As it was, nothing is linked.
      const present = [0, 1].flatMap((version) =>
        Array.from({ length: SIZE }, (_, n): Group => ({
          members: version === 0 ? [[n], []] : [[], [n]],
          confidence: null,
          reasons: [],
        })),
      )
      const stop = new AbortController()
      const { groups, done = 1 } = await jobs.run(
        'align',
        { work, accepted: [], present },
        {
          stop: stop.signal,
          onProgress: (share) => {
            if (share > 0.4) stop.abort()
          },
        },
      )
      expect(done).toBeGreaterThan(0.2)
      expect(done).toBeLessThan(1)
      const linked = groups.filter(({ members }) => members.every((list) => list.length > 0))
      const reached = Math.round(done * SIZE)
      expect(linked).toHaveLength(reached)
      expect(
        linked.every(({ members: [a, b] }) => a?.join() === b?.join() && (a?.[0] ?? SIZE) < reached),
      ).toBe(true)
    } finally {
      await jobs.close()
    }
  })
})
