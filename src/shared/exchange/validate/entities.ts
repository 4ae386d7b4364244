import { withoutForbidden } from '#shared/xml/writer'

/** Entities of HTML that get into translation memories, and the characters they stand for. */
export const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ nbsp: 0xa0, iexcl: 0xa1, cent: 0xa2, pound: 0xa3, yen: 0xa5, sect: 0xa7, copy: 0xa9, laquo: 0xab },
    ...{ shy: 0xad, reg: 0xae, deg: 0xb0, plusmn: 0xb1, sup2: 0xb2, sup3: 0xb3, micro: 0xb5, para: 0xb6 },
    ...{ middot: 0xb7, raquo: 0xbb, frac12: 0xbd, iquest: 0xbf, times: 0xd7, divide: 0xf7, szlig: 0xdf },
    ...{ Agrave: 0xc0, Aacute: 0xc1, Acirc: 0xc2, Atilde: 0xc3, Auml: 0xc4, Aring: 0xc5, AElig: 0xc6 },
    ...{ Ccedil: 0xc7, Egrave: 0xc8, Eacute: 0xc9, Ecirc: 0xca, Euml: 0xcb, Iacute: 0xcd, Icirc: 0xce },
    ...{ Ntilde: 0xd1, Oacute: 0xd3, Ocirc: 0xd4, Ouml: 0xd6, Oslash: 0xd8, Uacute: 0xda, Uuml: 0xdc },
    ...{ agrave: 0xe0, aacute: 0xe1, acirc: 0xe2, atilde: 0xe3, auml: 0xe4, aring: 0xe5, aelig: 0xe6 },
    ...{ ccedil: 0xe7, egrave: 0xe8, eacute: 0xe9, ecirc: 0xea, euml: 0xeb, iacute: 0xed, icirc: 0xee },
    ...{ iuml: 0xef, ntilde: 0xf1, ograve: 0xf2, oacute: 0xf3, ocirc: 0xf4, otilde: 0xf5, ouml: 0xf6 },
    ...{ oslash: 0xf8, ugrave: 0xf9, uacute: 0xfa, ucirc: 0xfb, uuml: 0xfc, OElig: 0x152, oelig: 0x153 },
    ...{ ensp: 0x2002, emsp: 0x2003, thinsp: 0x2009, zwnj: 0x200c, zwj: 0x200d, lrm: 0x200e, rlm: 0x200f },
    ...{ ndash: 0x2013, mdash: 0x2014, lsquo: 0x2018, rsquo: 0x2019, sbquo: 0x201a, ldquo: 0x201c },
    ...{ rdquo: 0x201d, bdquo: 0x201e, dagger: 0x2020, bull: 0x2022, hellip: 0x2026, permil: 0x2030 },
    ...{ lsaquo: 0x2039, rsaquo: 0x203a, euro: 0x20ac, trade: 0x2122, rarr: 0x2192, minus: 0x2212 },
  }).map(([name, code]) => [name, String.fromCodePoint(code)]),
)

/** The code point of a character reference; null where XML cannot hold it, even so. */
export function codePointOf(hex: string | undefined, decimal: string | undefined): number | null {
  const code = hex === undefined ? parseInt(decimal ?? '', 10) : parseInt(hex, 16)
  if (!(code >= 0 && code <= 0x10ffff)) return null
  return withoutForbidden(String.fromCodePoint(code)) === '' ? null : code
}
