import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { request as httpRequest, type IncomingHttpHeaders } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '#main/host/csp'
import { BODY_LIMIT } from '#main/web/body'
import { startLoopback, type LoopbackHost } from '#main/web/server'
import { UPLOAD_LIMIT } from '#shared/bridge'
import { DEFAULT_EXPORT } from '#shared/exchange/selection'
import { Refusal } from '#shared/errors'
import { inEnglishOnly } from '#shared/words/message'
import { FakeProgram, PROJECT } from './fake-program.ts'

const folder = mkdtempSync(join(tmpdir(), 'parallax-loopback-'))
const renderer = join(folder, 'renderer')
const SCRIPT = `console.log(${JSON.stringify('x'.repeat(4000))})`

let program: FakeProgram
let host: LoopbackHost
let cookie: string

interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

interface Ask {
  readonly method?: string
  readonly headers?: Record<string, string>
  readonly body?: string | Buffer
}

/** One request as it is written, with nothing added but `Host`: what a browser would never send can be sent. */
function ask(path: string, { method = 'GET', headers = {}, body }: Ask = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port: host.port, path, method, headers, agent: false })
    request.on('error', reject)
    request.on('response', (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      )
    })
    request.end(body)
  })
}

/** The same from the page itself: cookie and origin are right. */
function askAsPage(path: string, { headers = {}, ...rest }: Ask = {}): Promise<Answer> {
  const origin = `http://127.0.0.1:${host.port}`
  return ask(path, { ...rest, headers: { Cookie: cookie, Origin: origin, ...headers } })
}

async function call(name: string, query: unknown): Promise<unknown> {
  const headers = { 'Content-Type': 'application/json' }
  const answer = await askAsPage(`/api/${name}`, { method: 'POST', headers, body: JSON.stringify(query) })
  expect(answer.status).toBe(200)
  return JSON.parse(answer.body.toString())
}

function expectNothing(answer: Answer, status: number): void {
  expect(answer.status).toBe(status)
  expect(answer.body).toHaveLength(0)
  const told = Object.keys(answer.headers).filter((name) => !['connection', 'allow'].includes(name))
  expect(told).toEqual(['content-length'])
}

async function enter(): Promise<string> {
  const { pathname, search } = new URL(host.url)
  const answer = await ask(pathname + search)
  expect(answer.status).toBe(303)
  return String(answer.headers['set-cookie']?.[0]).split(';')[0] ?? ''
}

beforeAll(() => {
  mkdirSync(join(renderer, 'assets'), { recursive: true })
  writeFileSync(join(renderer, 'index.html'), '<!doctype html><title>Parallax</title>')
  writeFileSync(join(renderer, 'assets', 'index-abc123.js'), SCRIPT)
  writeFileSync(join(folder, 'secret.txt'), 'secret')
  symlinkSync(join(folder, 'secret.txt'), join(renderer, 'link.txt'))
})

afterAll(() => rmSync(folder, { recursive: true }))

beforeEach(async () => {
  program = new FakeProgram()
  host = await startLoopback({ program, renderer, port: 0 })
  cookie = ''
})

afterEach(() => host.close())

describe('the way in', () => {
  it('exchanges the token for a cookie that neither scripts nor other sites can use', async () => {
    const { pathname, search } = new URL(host.url)
    const answer = await ask(pathname + search)
    expect(answer.status).toBe(303)
    expect(answer.headers.location).toBe('/')
    expect(answer.body).toHaveLength(0)
    const [pair, ...attributes] = String(answer.headers['set-cookie']).split('; ')
    expect(attributes.sort()).toEqual(['HttpOnly', 'Path=/', 'SameSite=Strict'])
    expect(pair).not.toContain(search.slice('?token='.length))
    expect((await ask('/', { headers: { Cookie: pair ?? '' } })).status).toBe(200)
  })

  it('takes the token once only, even from the browser that holds the cookie', async () => {
    cookie = await enter()
    const { pathname, search } = new URL(host.url)
    expectNothing(await ask(pathname + search), 403)
    expectNothing(await askAsPage(pathname + search), 403)
  })

  it('keeps the token good when somebody else guesses wrong first', async () => {
    expectNothing(await ask('/?token=wrong'), 403)
    expectNothing(await ask('/?token='), 403)
    expect(await enter()).not.toBe('')
  })

  it('takes the token at the front door and with GET only', async () => {
    const { search } = new URL(host.url)
    expectNothing(await ask(`/api/project${search}`), 403)
    const origin = `http://127.0.0.1:${host.port}`
    expectNothing(await ask(`/${search}`, { method: 'POST', headers: { Origin: origin } }), 403)
  })

  it.each(['/', '/assets/index-abc123.js', '/api/events', '/api/project', '/no/such/thing'])(
    'says nothing of %s to who has no cookie, or a wrong one',
    async (path) => {
      expectNothing(await ask(path), 403)
      const wrong = `${(await enter()).split('=')[0] ?? ''}=wrong`
      expectNothing(await ask(path, { headers: { Cookie: wrong } }), 403)
    },
  )

  it('listens on this machine only', async () => {
    const other = connect({ host: '127.0.0.2', port: host.port })
    const refused = await new Promise((resolve) => {
      other.on('connect', () => resolve('connected'))
      other.on('error', (error: NodeJS.ErrnoException) => resolve(error.code))
    })
    other.destroy()
    expect(refused).toBe('ECONNREFUSED')
  })

  it('refuses in one line when the port is taken', async () => {
    const second = startLoopback({ program, renderer, port: host.port })
    await expect(second).rejects.toThrow(Refusal)
    await expect(second).rejects.toThrow(`port ${host.port} cannot be had`)
  })
})

describe('a request from elsewhere', () => {
  beforeEach(async () => {
    cookie = await enter()
  })

  it.each(['evil.example', 'evil.example:80', '127.0.0.1', '127.0.0.1:1', '[::1]', 'localhost.evil.example'])(
    'gets nothing under the name %s',
    async (name) => expectNothing(await ask('/', { headers: { Cookie: cookie, Host: name } }), 403),
  )

  it('is ours under the name localhost', async () => {
    const headers = { Cookie: cookie, Host: `localhost:${host.port}` }
    expect((await ask('/', { headers })).status).toBe(200)
    const mixed = { ...headers, Origin: `http://127.0.0.1:${host.port}` }
    expectNothing(await ask('/', { headers: mixed }), 403)
  })

  it.each(['https://evil.example', 'null', 'http://127.0.0.1', 'http://127.0.0.1:1', 'file://'])(
    'gets nothing with the origin %s',
    async (origin) => {
      const json = { 'Content-Type': 'application/json' }
      expectNothing(await askAsPage('/', { headers: { Origin: origin } }), 403)
      const post = { method: 'POST', headers: { Origin: origin, ...json }, body: '{}' }
      expectNothing(await askAsPage('/api/project', post), 403)
      expect(program.asked).toEqual([])
    },
  )

  it('gets nothing when it posts without an origin', async () => {
    const headers = { Cookie: cookie, 'Content-Type': 'application/json' }
    expectNothing(await ask('/api/project', { method: 'POST', headers, body: '{}' }), 403)
    expect(program.asked).toEqual([])
  })

  it.each(['cross-site', 'same-site'])('gets nothing when the browser calls it %s', async (site) => {
    expectNothing(await ask('/api/events', { headers: { Cookie: cookie, 'Sec-Fetch-Site': site } }), 403)
  })
})

describe('the files of the window', () => {
  beforeEach(async () => {
    cookie = await enter()
  })

  it('come with the policy and the other headers', async () => {
    const { headers, body } = await askAsPage('/')
    expect(body.toString()).toContain('<title>Parallax')
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['content-security-policy']).toBe(CONTENT_SECURITY_POLICY)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['cross-origin-opener-policy']).toBe('same-origin')
    expect(headers['cross-origin-resource-policy']).toBe('same-origin')
    expect(headers['cache-control']).toBe('no-cache')
  })

  it('are compressed as the browser likes and say so', async () => {
    const of = (encoding: string): Promise<Answer> =>
      askAsPage('/assets/index-abc123.js', { headers: { 'Accept-Encoding': encoding } })
    const [br, gzip, plain] = [await of('gzip, br'), await of('gzip'), await of('identity')]
    expect(br.headers['content-encoding']).toBe('br')
    expect(brotliDecompressSync(br.body).toString()).toBe(SCRIPT)
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gunzipSync(gzip.body).toString()).toBe(SCRIPT)
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.body.toString()).toBe(SCRIPT)
  })

  it('are kept by the browser: for ever with a hash in the name, else until they change', async () => {
    const hashed = await askAsPage('/assets/index-abc123.js')
    expect(hashed.headers['cache-control']).toContain('immutable')
    const page = await askAsPage('/')
    const again = await askAsPage('/', { headers: { 'If-None-Match': String(page.headers.etag) } })
    expect(again.status).toBe(304)
    expect(again.body).toHaveLength(0)
  })

  it.each([
    '/../secret.txt',
    '/assets/../../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '//secret.txt',
    '/link.txt',
    '/assets',
    '/assets/',
    '/index.html%00.js',
  ])('are all there is: %s is nothing', async (path) => expectNothing(await askAsPage(path), 404))

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'])('are read, not %s', async (method) => {
    const answer = await askAsPage('/', { method })
    expectNothing(answer, 405)
    expect(answer.headers.allow).toBe('GET')
  })
})

describe('a call', () => {
  beforeEach(async () => {
    cookie = await enter()
  })

  it('reaches the program with its query and brings back the value', async () => {
    expect(await call('project', {})).toEqual({ ok: true, value: PROJECT })
    await call('place', { work: 1, pivot: 2, unit: 3 })
    expect(program.asked.at(-1)).toEqual({ name: 'place', query: { work: 1, pivot: 2, unit: 3 } })
  })

  it('brings back a refusal with its code', async () => {
    expect(await call('run', {})).toEqual({
      ok: false,
      code: 'stale',
      message: inEnglishOnly('it changed meanwhile'),
    })
  })

  it('brings back a bug as such, and reports it where the program runs', async () => {
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    expect(await call('divergences', {})).toMatchObject({ ok: false, code: 'bug' })
    expect(stderr.mock.calls.flat().join('')).toContain('a bug of ours')
    stderr.mockRestore()
  })

  it.each(['exportFile', 'nothing', 'constructor', '__proto__', 'toString', '', 'project/'])(
    'by the name %j is not there',
    async (name) => {
      const headers = { 'Content-Type': 'application/json' }
      expectNothing(await askAsPage(`/api/${name}`, { method: 'POST', headers, body: '{}' }), 404)
    },
  )

  it('is posted', async () => expectNothing(await askAsPage('/api/project'), 405))

  it.each(['text/plain', 'application/x-www-form-urlencoded', ''])(
    'is JSON and says so, not %j',
    async (type) => {
      const post = { method: 'POST', headers: { 'Content-Type': type }, body: '{}' }
      expectNothing(await askAsPage('/api/project', post), 415)
    },
  )

  it.each(['', '{', '1', 'null', '[]', Buffer.from([0x7b, 0xff, 0x7d])])(
    'with the body %j is malformed',
    async (body) => {
      const headers = { 'Content-Type': 'application/json' }
      expectNothing(await askAsPage('/api/project', { method: 'POST', headers, body }), 400)
    },
  )

  it('is not as big as that, whether it says so or not', async () => {
    const body = `{"a":"${'x'.repeat(BODY_LIMIT)}"}`
    const json = { 'Content-Type': 'application/json' }
    const said = { ...json, 'Content-Length': String(body.length) }
    const unsaid = { ...json, 'Transfer-Encoding': 'chunked' }
    expectNothing(await askAsPage('/api/project', { method: 'POST', headers: said, body }), 413)
    expectNothing(await askAsPage('/api/project', { method: 'POST', headers: unsaid, body }), 413)
    expect(program.asked).toEqual([])
  })
})

describe('a browser that goes away', () => {
  it('in the middle of what it says is no fault of ours', async () => {
    cookie = await enter()
    const stderr = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    const socket = connect({ host: '127.0.0.1', port: host.port })
    const origin = `127.0.0.1:${host.port}`
    const lines = [`Host: ${origin}`, `Origin: http://${origin}`, `Cookie: ${cookie}`, 'Content-Length: 100']
    socket.write(
      `POST /api/project HTTP/1.1\r\nContent-Type: application/json\r\n${lines.join('\r\n')}\r\n\r\n{`,
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    socket.destroy()
    expect((await askAsPage('/')).status).toBe(200)
    await host.close()
    expect(stderr).not.toHaveBeenCalled()
    stderr.mockRestore()
    expect(program.asked).toEqual([])
  })
})

describe('events', () => {
  it('reach a window that listens, and end with the server', async () => {
    cookie = await enter()
    const text = await new Promise<string>((resolve, reject) => {
      const headers = { Cookie: cookie }
      const request = httpRequest({
        host: '127.0.0.1',
        port: host.port,
        path: '/api/events',
        headers,
        agent: false,
      })
      request.on('error', reject)
      request.on('response', (response) => {
        expect(response.headers['content-type']).toBe('text/event-stream; charset=utf-8')
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (chunk: string) => {
          text += chunk
          if (text.endsWith('retry: 500\n\n')) {
            program.emit({ type: 'changed', seq: 8, work: null, label: 'merge\nunits' })
          } else void host.close()
        })
        response.on('end', () => resolve(text))
      })
      request.end()
    })
    expect(text).toBe(
      'retry: 500\n\ndata: {"type":"changed","seq":8,"work":null,"label":"merge\\nunits"}\n\n',
    )
  })
})

describe('an export', () => {
  const query = { works: [], options: DEFAULT_EXPORT }
  const waiting = async (): Promise<string[]> =>
    (await readdir(tmpdir())).filter((name) => name.startsWith('parallax-export-'))

  beforeEach(async () => {
    // Other programs of this machine export, too.
    vi.stubEnv('TMPDIR', folder)
    cookie = await enter()
  })

  afterEach(() => vi.unstubAllEnvs())

  it('is fetched once, under a name made of the project, and then is nowhere', async () => {
    const reply = await call('saveExport', query)
    expect(reply).toMatchObject({ ok: true, value: { report: { units: 3, files: ['Täst- 1-2.tmx'] } } })
    const { href } = (reply as { value: { href: string } }).value
    const written = (program.asked.at(-1)?.query as { file: string }).file
    const fetched = await askAsPage(href)
    expect(fetched.status).toBe(200)
    expect(fetched.body.toString()).toBe('<tmx/>')
    expect(fetched.headers['content-disposition']).toBe("attachment; filename*=UTF-8''T%C3%A4st-%201-2.tmx")
    expectNothing(await askAsPage(href), 404)
    await expect.poll(() => existsSync(dirname(written))).toBe(false)
  })

  it('goes where the server says, whatever the page asks for', async () => {
    await call('saveExport', { ...query, file: '/tmp/elsewhere.tmx' })
    expect((program.asked.at(-1)?.query as { file: string }).file).toMatch(
      /parallax-export-.*\/Täst- 1-2\.tmx$/,
    )
  })

  it('leaves nothing behind when it fails, or when nobody fetches it', async () => {
    const before = await waiting()
    program.exportFailure = new Refusal('cannot-write', inEnglishOnly('the disk is full'))
    expect(await call('saveExport', query)).toEqual({
      ok: false,
      code: 'cannot-write',
      message: inEnglishOnly('the disk is full'),
    })
    program.exportFailure = null
    await call('saveExport', query)
    await host.close()
    expect(await waiting()).toEqual(before)
  })
})

describe('a report', () => {
  const query = { works: [], format: 'html', lang: 'tr' }

  beforeEach(async () => {
    cookie = await enter()
  })

  it('is fetched once, as what it is', async () => {
    const reply = await call('saveReport', query)
    expect(reply).toMatchObject({ ok: true, value: { name: 'Täst- 1-2.html' } })
    const { href } = (reply as { value: { href: string } }).value
    const fetched = await askAsPage(href)
    expect(fetched.body.toString()).toBe('a report')
    expect(fetched.headers['content-type']).toBe('text/html; charset=utf-8')
    // It is a download: a page that came from elsewhere must not act as one of ours.
    expect(fetched.headers['content-disposition']).toMatch(/^attachment/)
    expectNothing(await askAsPage(href), 404)
  })

  it('of a kind that there is none of is refused', async () => {
    expect(await call('saveReport', { ...query, format: 'exe' })).toMatchObject({
      ...{ ok: false, code: 'bad-argument' },
      message: inEnglishOnly('there is no report as exe; there are html, docx, xlsx, csv, json'),
    })
  })
})

describe('files to be imported', () => {
  const octets = { 'Content-Type': 'application/octet-stream' }

  beforeEach(async () => {
    cookie = await enter()
  })

  async function stage(name: string, body: string): Promise<unknown> {
    const headers = { ...octets, 'X-File-Name': encodeURIComponent(name) }
    const answer = await askAsPage('/api/stageFile', { method: 'POST', headers, body })
    expect(answer.status).toBe(200)
    return JSON.parse(answer.body.toString())
  }

  it('are brought back by their token, once, and by no path that a page names', async () => {
    const sent = (await stage('b/review.xlsx', 'table')) as { value: string }
    expect(await call('openReturned', { file: sent.value })).toMatchObject({
      ok: true,
      value: { file: 'a.xlsx' },
    })
    expect(program.asked.at(-1)).toEqual({
      name: 'openReturned',
      query: { name: 'b/review.xlsx', temporary: true, content: 'table' },
    })
    for (const query of [{ file: sent.value }, { path: '/etc/hostname', name: 'hostname' }])
      expect(await call('openReturned', query)).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('are sent one by one, and imported by their tokens under the names they had', async () => {
    const sent = (await stage('папка/a b.txt', 'text')) as { value: string }
    expect(sent).toMatchObject({ ok: true })
    expect(await call('openImport', { import: null, files: [sent.value] })).toMatchObject({ ok: true })
    expect(program.asked.at(-1)).toEqual({
      name: 'openImport',
      query: { import: null, sources: [{ name: 'папка/a b.txt', temporary: true, content: 'text' }] },
    })
    const again = await call('openImport', { import: null, files: [sent.value] })
    expect(again).toMatchObject({ ok: false, code: 'not-found' })
  })

  it('cannot be named by a path', async () => {
    const sources = [{ path: '/etc/passwd', name: 'passwd' }]
    await call('openImport', { import: null, files: [], sources })
    expect(program.asked.at(-1)).toEqual({ name: 'openImport', query: { import: null, sources: [] } })
    for (const files of [['/etc/passwd'], ['../a'], [7], [{}]])
      expect(await call('openImport', { import: null, files })).toMatchObject({
        ok: false,
        code: 'not-found',
      })
  })

  it('stay in their folder whatever they are called', async () => {
    for (const name of ['../../x.txt', '..', '/', 'a\0b', '. .', 'x'.repeat(3000)]) {
      const sent = (await stage(name, 'text')) as { value: string }
      expect(await call('openImport', { import: null, files: [sent.value] })).toMatchObject({ ok: true })
    }
  })

  it('are refused without a name, from elsewhere, and by any other method', async () => {
    const post = { method: 'POST', headers: octets, body: 'x' }
    expect((await askAsPage('/api/stageFile', post)).status).toBe(400)
    expect((await ask('/api/stageFile', post)).status).toBe(403)
    expect((await askAsPage('/api/stageFile')).status).toBe(405)
  })

  it('are refused when they are too large, before they are sent', async () => {
    const headers = { ...octets, 'X-File-Name': 'big', 'Content-Length': String(UPLOAD_LIMIT + 1) }
    const said = await new Promise<Buffer>((resolve, reject) => {
      const origin = `http://127.0.0.1:${host.port}`
      const request = httpRequest(
        {
          ...{ host: '127.0.0.1', port: host.port, path: '/api/stageFile', method: 'POST', agent: false },
          headers: { Cookie: cookie, Origin: origin, ...headers },
        },
        (response) =>
          response.on('data', (chunk: Buffer) => {
            resolve(chunk)
            request.destroy()
          }),
      )
      request.on('error', reject)
      request.flushHeaders()
    })
    expect(JSON.parse(said.toString())).toMatchObject({ ok: false, code: 'bad-input' })
  })
})

describe('another project', () => {
  beforeEach(async () => {
    cookie = await enter()
  })

  const post = (path: string, body: unknown, opening?: number): Promise<Answer> => {
    const named: Record<string, string> = opening === undefined ? {} : { 'x-opening': String(opening) }
    const headers = { 'Content-Type': 'application/json', ...named }
    return askAsPage(path, { method: 'POST', headers, body: JSON.stringify(body) })
  }

  it('is wished for by the page, and needs the cookie as all else does', async () => {
    const wish = { kind: 'open', file: 'a.parallax', stop: false }
    const answer = await post('/api/desk', wish)
    expect(JSON.parse(answer.body.toString())).toMatchObject({ ok: true, value: { opening: 1 } })
    expect(program.asked).toEqual([{ name: 'wish', query: wish }])
    expectNothing(await ask('/api/desk', { method: 'POST', body: '{}' }), 403)
    expect(program.asked).toHaveLength(1)
  })

  it('waits for the pages that listen to commit what is being typed, and for none where there is none', async () => {
    await program.leave()
    const said: string[] = []
    const page = httpRequest({
      ...{ host: '127.0.0.1', port: host.port, path: '/api/events', agent: false },
      headers: { Cookie: cookie },
    })
    const { leaving: left } = await new Promise<{ readonly leaving: Promise<void> }>((resolve) => {
      let leaving = Promise.resolve()
      page.on('response', (response) =>
        response.setEncoding('utf8').on('data', (text: string) => {
          said.push(text)
          if (said.length === 1) leaving = program.leave().then(() => void said.push('left'))
          else resolve({ leaving })
        }),
      )
      page.end()
    })
    expect(said).toEqual(['retry: 500\n\n', 'data: {"type":"leaving"}\n\n'])
    expect((await post('/api/left', {}, 1)).status).toBe(200)
    await left
    expect(said.at(-1)).toBe('left')
    page.on('error', () => undefined).destroy()
  })

  it('hears nothing of a page that shows the one before it', async () => {
    expect((await post('/api/project', {}, 1)).status).toBe(200)
    program.openAnother()
    expectNothing(await post('/api/project', {}, 1), 409)
    expectNothing(await post('/api/saveExport', {}, 1), 409)
    expect((await post('/api/project', {}, 2)).status).toBe(200)
    expect((await post('/api/desk', { kind: 'look' }, 1)).status).toBe(200)
    expect(program.asked.map(({ name }) => name)).toEqual(['project', 'project', 'wish'])
  })
})
