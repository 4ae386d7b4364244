import { getEventListeners } from 'node:events'
import { afterEach, describe, expect, it } from 'vitest'
import { createJobs, type Jobs } from '#main/jobs/run-job'
import type { PlainWork } from '#shared/plain'

let jobs: Jobs = createJobs()
afterEach(() => jobs.close())

/** Two versions of `size` sentences, long enough to align that a cancellation comes between. */
function work(size: number): PlainWork {
  const version = (lang: string, word: string): PlainWork['versions'][number] => ({
    lang,
    segments: Array.from({ length: size }, (_, n) => ({
      text: `${word} ${n} ${'x'.repeat((n * 7) % 50)}.`,
      paragraph: n,
      kind: 'body',
    })),
  })
  return {
    versions: [version('en', 'Sentence'), version('tr', 'Cümle'), version('ru', 'Строка')],
    comparable: [],
  }
}

describe('jobs in worker threads', () => {
  it('give plain data for plain data, in the thread and the order they come', async () => {
    jobs = createJobs(1)
    const sizes = await Promise.all(
      [3, 4, 5].map(
        async (size) => (await jobs.run('align', { work: work(size), accepted: [] })).groups.length,
      ),
    )
    expect(sizes).toEqual([3, 4, 5])
  })

  it('hand on a refusal with its code, and go on with the next job', async () => {
    jobs = createJobs(1)
    const empty = { bytes: new Uint8Array([32, 10]), fileName: 'blank.txt' }
    await expect(jobs.run('read', empty)).rejects.toMatchObject({ name: 'Refusal', code: 'bad-input' })
    expect(
      await jobs.run('read', { bytes: new TextEncoder().encode('Hello.'), fileName: 'a.txt' }),
    ).toHaveLength(1)
  })

  it('take the bytes of a file over, but not the memory that a small one shares with others', async () => {
    jobs = createJobs(1)
    const own = new Uint8Array(Buffer.from('Hello. Good day.'))
    const shared = new Uint8Array(new ArrayBuffer(64), 8, 6).fill(0x61)
    const [first] = await jobs.run('read', { bytes: own, fileName: 'own.txt' })
    const [second] = await jobs.run('read', { bytes: shared, fileName: 'shared.txt' })
    expect([first?.text, own.byteLength]).toEqual(['Hello. Good day.', 0])
    expect([second?.text, shared.byteLength]).toEqual(['aaaaaa', 6])
  })

  it('hand on a bug as an error that is no refusal', async () => {
    jobs = createJobs(1)
    const broken = { work: work(2), groups: [[[0, 99]]] }
    // A group of places that do not exist is a fault of the program, never of what a person asked for.
    const nonsense = { ...broken, work: { ...broken.work, versions: null as never } }
    await expect(jobs.run('check', nonsense)).rejects.toMatchObject({ name: 'Error' })
    expect((await jobs.run('align', { work: work(2), accepted: [] })).groups).toHaveLength(2)
  })

  it('tell how far they are, and stop where they are cancelled', async () => {
    jobs = createJobs(1)
    const controller = new AbortController()
    const seen: number[] = []
    const job = jobs.run(
      'align',
      { work: work(200), accepted: [] },
      {
        signal: controller.signal,
        onProgress: (done) => {
          seen.push(done)
          controller.abort()
        },
      },
    )
    await expect(job).rejects.toMatchObject({ name: 'Refusal', code: 'cancelled' })
    expect(seen.length).toBeGreaterThan(0)
    expect(seen.every((done) => done < 1)).toBe(true)
    expect((await jobs.run('align', { work: work(2), accepted: [] })).groups).toHaveLength(2)
  })

  it.each(['value', 'refusal'])('leave nothing with their signals once there is a %s', async (outcome) => {
    jobs = createJobs(1)
    const [cancel, stop] = [new AbortController(), new AbortController()]
    const bytes = new TextEncoder().encode(outcome === 'value' ? 'Hello.' : ' ')
    const signals = { signal: cancel.signal, stop: stop.signal }
    const job = jobs.run('read', { bytes, fileName: 'a.txt' }, signals)
    const heard = (): number[] =>
      [cancel, stop].map(({ signal }) => getEventListeners(signal, 'abort').length)
    expect(heard()).toEqual([1, 1])
    await job.catch(() => null)
    expect(heard()).toEqual([0, 0])
  })

  it('end as cancelled when they wait, and when all is closed', async () => {
    jobs = createJobs(1)
    const controller = new AbortController()
    const input = { work: work(50), accepted: [] }
    const running = jobs.run('align', input)
    const waiting = jobs.run('align', input, { signal: controller.signal })
    const ends = [running, waiting].map((job) => expect(job).rejects.toMatchObject({ code: 'cancelled' }))
    controller.abort()
    await jobs.close()
    await Promise.all(ends)
    await expect(jobs.run('align', input)).rejects.toMatchObject({ code: 'cancelled' })
  })
})
