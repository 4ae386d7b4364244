import { describe, expect, it } from 'vitest'
import { XmlWriter } from '#shared/xml/writer'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>'

describe('XmlWriter', () => {
  it('escapes text and attribute values', () => {
    const xml = new XmlWriter()
    xml.start('a', { b: `<"&'>\t\r\n`, left: undefined }).text(`]]> < & " ' &lt; \r\n`).end()
    expect(xml.take()).toBe(
      `${DECLARATION}<a b="&lt;&quot;&amp;'&gt;&#9;&#13;&#10;">]]&gt; &lt; &amp; " ' &amp;lt; &#13;\n</a>`,
    )
  })

  it('drops by code point only what XML 1.0 forbids, and counts it in text and attributes', () => {
    const xml = new XmlWriter()
    xml.start('a', { b: 'x\u0000\ud800y' }).text('\u000b\u001f\ufffe\uffff\udc00!').end()
    expect(xml.take()).toBe(`${DECLARATION}<a b="xy">!</a>`)
    expect(xml.dropped).toBe(7)
  })

  it('keeps bidi marks, C1 controls, soft hyphens, private use and characters beyond the BMP', () => {
    const kept = '\u200e\u200f\u202b\u2067\u0085\u00ad\ue000\ufeff\u2028\u{20bb7}\u{1f4d6}\u{1fffe}\u{10ffff}'
    const xml = new XmlWriter()
    xml.start('a').text(kept).end()
    expect(xml.take()).toBe(`${DECLARATION}<a>${kept}</a>`)
    expect(xml.dropped).toBe(0)
  })

  it('hands over what was written once, and says how much is waiting', () => {
    const xml = new XmlWriter()
    xml.take()
    xml.start('a')
    expect(xml.pending).toBe(3)
    expect(xml.take()).toBe('<a>')
    expect(xml.pending).toBe(0)
    xml.line().start('b').end().endLine()
    expect(xml.take()).toBe('\n <b></b>\n</a>')
  })

  it('does not close what is not open', () => {
    expect(() => new XmlWriter().end()).toThrow('no element is open')
  })
})
