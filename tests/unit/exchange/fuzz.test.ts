import fc from 'fast-check'
import { expect, it } from 'vitest'
import { Refusal } from '#shared/errors'
import { readAligned, type AlignedReader } from '#shared/exchange/aligned'
import { AlignedTmx } from '#shared/exchange/tmx/aligned'
import { XliffReader } from '#shared/exchange/xliff/read'

/** Cases of each reader; `FUZZ` asks for more. */
const RUNS = Number(process.env['FUZZ'] ?? 200)

const TMX = `<?xml version="1.0"?><!DOCTYPE tmx SYSTEM "tmx14.dtd"><tmx version="1.4"><header srclang="en" segtype="sentence"><prop type="p">x</prop></header><body>
<tu tuid="1" srclang="en"><note>n</note><prop type="q">y</prop><tuv xml:lang="en"><seg>A <bpt i="1">&lt;b></bpt>b<ept i="1">&lt;/b></ept><ph><sub>s</sub></ph></seg></tuv><tuv xml:lang="ru"><seg>Ж <hi>ё</hi><it pos="end">z</it></seg></tuv></tu></body></tmx>`
const XLIFF = `<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2"><file original="o" source-language="en" target-language="ru"><body><group>
<trans-unit id="1"><source>A. <g id="1">B</g></source><seg-source><mrk mtype="seg" mid="1">A.</mrk> <mrk mtype="seg" mid="2"><g id="1">B</g></mrk></seg-source><target state="final"><mrk mtype="seg" mid="1">Б.</mrk><mrk mtype="seg" mid="2">В<x id="2"/></mrk></target><note>n</note></trans-unit></group></body></file></xliff>`
const XLIFF2 = `<xliff version="2.0" xmlns="urn:oasis:names:tc:xliff:document:2.0" srcLang="en" trgLang="ru"><file id="f"><unit id="u"><notes><note>n</note></notes><originalData><data id="d">&lt;b></data></originalData>
<segment id="s" state="final"><source>A <sc id="1" dataRef="d"/>b<ec startRef="1"/><pc id="2">c</pc></source><target>Ж<ph id="3" dataRef="d"/></target></segment><ignorable><source> </source></ignorable></unit></file></xliff>`

const PIECES = [
  '<',
  '>',
  '/',
  '&',
  '"',
  ']]>',
  '<!--',
  '<![CDATA[',
  '&#0;',
  '&#xD800;',
  '\0',
  '\ud83d',
  '\ufffe',
  '<seg>',
  '</seg>',
  '<tu>',
  '</tuv>',
  '<g>',
  '<mrk mtype="seg">',
  '</source>',
  'xml:lang="',
  ' ',
  '\n',
  '<?x',
  '<!DOCTYPE t [',
]

interface Edit {
  readonly at: number
  readonly cut: number
  readonly put: string
  readonly from: number
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(),
  cut: fc.nat({ max: 40 }),
  put: fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 }), fc.constant('')),
  from: fc.nat(),
})

/** The text with pieces taken out, put in and copied from elsewhere in it. */
function mutated(text: string, edits: readonly Edit[]): string {
  return edits.reduce((now, { at, cut, put, from }) => {
    const place = at % (now.length + 1)
    const copied = from % 3 === 0 ? now.slice(from % now.length, (from % now.length) + 30) : ''
    return now.slice(0, place) + put + copied + now.slice(place + cut)
  }, text)
}

it.each<readonly [string, string, () => AlignedReader]>([
  ['TMX', TMX, () => new AlignedTmx()],
  ['XLIFF 1.2', XLIFF, () => new XliffReader()],
  ['XLIFF 2', XLIFF2, () => new XliffReader()],
])('a damaged %s is read or refused, never anything else, and the same in any pieces', (_, valid, make) => {
  const read = (text: string, size: number): unknown => {
    const chunks = Array.from({ length: Math.ceil(text.length / size) }, (_, n) =>
      text.slice(n * size, (n + 1) * size),
    )
    try {
      return [...readAligned(make(), chunks)]
    } catch (error) {
      if (error instanceof Refusal) return error.code
      throw error
    }
  }
  expect(read(valid, valid.length)).toHaveLength(valid === TMX ? 2 : 3)
  fc.assert(
    fc.property(
      fc.array(edit, { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 64 }),
      (edits, size) => {
        const text = mutated(valid, edits)
        const whole = read(text, Math.max(1, text.length))
        expect(read(text, size)).toEqual(whole)
        if (!Array.isArray(whole)) return
        for (const event of readAligned(make(), [text])) {
          if (event.kind === 'header') continue
          for (const { text: shown, codes, lang } of event.unit.texts) {
            expect(lang).not.toBe('')
            for (const { offset } of codes) expect(offset).toBeLessThanOrEqual(shown.length)
          }
        }
      },
    ),
    { seed: 4, numRuns: RUNS },
  )
})
