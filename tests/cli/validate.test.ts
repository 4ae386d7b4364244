import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cli } from '#support/run-cli'
import { temporaryFolder } from '#support/project'
import { tmx, tu } from '#support/validate'

function given(text: string | Uint8Array): string {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'm.tmx'), text)
  return folder
}

describe('parallax validate', () => {
  it('says that nothing is wrong, and ends well', async () => {
    expect(await cli(given(tmx(tu('a'))), 'validate', 'm.tmx')).toEqual({
      ...{ code: 0, error: '', out: 'm.tmx: 1 unit, nothing wrong\n' },
    })
  })

  it('says of each problem the line, the unit, the rule, what it is and what would mend it', async () => {
    const folder = given(tmx(`${tu('a')}\n${tu('b&nbsp;').replace('<tu>', '<tu tuid="u">')}`))
    expect(await cli(folder, 'validate', 'm.tmx')).toMatchObject({
      code: 1,
      out: [
        'line 6, unit 2 (u): error [entity] &nbsp; is an entity of HTML, not of XML; fix: it is written as the character it stands for, or as text',
        'line 6, unit 2 (u): warning [space] the text ends with white space; fix: it is trimmed',
        'm.tmx: 2 units, 1 error, 1 warning\n',
      ].join('\n'),
    })
  })

  it('writes a mended copy on request, and ends badly all the same: the file is as it was', async () => {
    const folder = given(tmx(`${tu('a\u0001')}<tu/>`))
    const said = await cli(folder, 'validate', 'm.tmx', '--fix', 'fixed.tmx')
    expect(said.code).toBe(1)
    expect(said.out).toContain('fixed.tmx: 1 unit, 1 left out that held nothing to use')
    expect((await cli(folder, 'validate', 'fixed.tmx')).out).toBe('fixed.tmx: 1 unit, nothing wrong\n')
    expect(readFileSync(join(folder, 'm.tmx'), 'utf8')).toContain('\u0001')
  })

  it.each(['utf16le', 'utf16be'])('says where half a character stands in %s, and mends it', async (order) => {
    const text = `\ufeff${tmx(`${tu('a 𠮷')}\n${tu('b\ud842 c')}`).replace('?>', ' encoding="UTF-16"?>')}`
    const bytes = Buffer.from(text, 'utf16le')
    const folder = given(order === 'utf16le' ? bytes : bytes.swap16())
    const said = await cli(folder, 'validate', 'm.tmx', '--fix', 'fixed.tmx')
    expect(said.out).toMatch(/line 6, unit 2: error \[character\]/)
    expect(said.out).toContain('2 units, 1 error')
    expect(readFileSync(join(folder, 'fixed.tmx'), 'utf8')).toContain('<seg>a 𠮷</seg>')
    expect(readFileSync(join(folder, 'fixed.tmx'), 'utf8')).toContain('<seg>b c</seg>')
    // Half of a unit of UTF-16 at the end is no text at all.
    writeFileSync(join(folder, 'cut.tmx'), bytes.subarray(0, -1))
    expect((await cli(folder, 'validate', 'cut.tmx')).error).toContain('it is cut short in a character')
  })

  it('writes no copy of what is not well-formed, nor over the file itself', async () => {
    const folder = given(tmx('<tu>'))
    const said = await cli(folder, 'validate', 'm.tmx', '--fix', 'fixed.tmx')
    expect(said).toMatchObject({ code: 2 })
    expect(said.error).toMatch(/line 6: unexpected close tag; what follows was not read; it cannot be mended/)
    expect(existsSync(join(folder, 'fixed.tmx'))).toBe(false)
    expect((await cli(folder, 'validate', 'm.tmx', '--fix', './m.tmx')).error).toContain('name another file')
    symlinkSync('m.tmx', join(folder, 'link.tmx'))
    expect((await cli(folder, 'validate', 'm.tmx', '--fix', 'link.tmx')).error).toContain('name another file')
    expect(readFileSync(join(folder, 'm.tmx'), 'utf8')).toBe(tmx('<tu>'))
  })

  it('shows ten of a kind and says how many there are, or all, or each as JSON', async () => {
    const folder = given(tmx(Array.from({ length: 30 }, () => tu(' a')).join('\n')))
    const { out, code } = await cli(folder, 'validate', 'm.tmx')
    expect(out.split('\n')).toHaveLength(13)
    expect(out).toContain('not all shown: space 30 times (--all shows them)')
    expect(code).toBe(0)
    expect((await cli(folder, 'validate', 'm.tmx', '--all')).out.split('\n')).toHaveLength(32)
    const lines = (await cli(folder, 'validate', 'm.tmx', '--json')).out.trim().split('\n')
    expect(lines).toHaveLength(30)
    expect(JSON.parse(lines[29] ?? '')).toMatchObject({ rule: 'space', line: 34, unit: { number: 30 } })
  })

  it('checks what a tool takes, and the encoding of the file', async () => {
    const folder = given(
      Buffer.from(`\ufeff${tmx(tu('a')).replace('?>', ' encoding="UTF-16"?>')}`, 'utf16le'),
    )
    expect((await cli(folder, 'validate', 'm.tmx')).out).toContain('[encoding] the file is UTF-16LE')
    expect((await cli(folder, 'validate', 'm.tmx', '--profile', 'wordfast')).out).toBe(
      'm.tmx: 1 unit, nothing wrong\n',
    )
  })

  it('says in one line what it cannot read', async () => {
    const folder = given(Buffer.from([0x3c, 0x74, 0xff, 0xff, 0x3e]))
    const said = await cli(folder, 'validate', 'm.tmx')
    expect(said.code).toBe(2)
    expect(said.error).toMatch(/^parallax: cannot read .*m\.tmx: it holds bytes that are no UTF-8/)
    expect((await cli(folder, 'validate', 'none.tmx')).error).toContain('there is no such file')
  })
})
