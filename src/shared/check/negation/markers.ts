import { languageOf } from '#shared/check/lexicons'
import { perSegment } from '#shared/check/values/per-segment'

/** A word or ending that negates, and where it stands. `firm`: it is hardly ever rendered without a negation. */
export interface Marker {
  readonly start: number
  readonly end: number
  readonly firm: boolean
}

interface Negation {
  /** What negates a clause by itself. */
  readonly firm: RegExp
  /** What may: prefixes, "without", "nobody", "few". */
  readonly soft: RegExp
  /** What looks like it and does not: "not only", 不仅, «не только». */
  readonly never: RegExp
}

const NEGATIONS: Readonly<Record<string, Negation>> = {
  en: {
    firm: /\b(?:not|cannot|never)\b|n['’]t\b/giu,
    soft: /\b(?:no|none|nobody|nothing|nowhere|neither|nor|without|hardly|barely|unable|few|little|lack\p{L}*|fail\p{L}*|refus\p{L}*|den(?:y|ied|ies)|avoid\p{L}*|reject\p{L}*|unless|less|only|away|stop\p{L}*|(?:un|in|im|dis)\p{L}{4,})\b/giu,
    never:
      /\bnot only\b|\bnot just\b|\bwhy not\b|\bif not\b|\bor not\b|\bnot to mention\b|n['’]t (?:it|he|she|they|we|you|i)\b(?=[^.]*\?)/giu,
  },
  ru: {
    firm: /(?<!\p{L})(?:не|нет|нельзя)(?!\p{L})/giu,
    soft: /(?<!\p{L})(?:ни|без|никто|никогда|ничего|никак\p{L}*|нигде|вряд|едва|мало|невозможн\p{L}*|отказ\p{L}*|отриц\p{L}*|отсутств\p{L}*|лиш\p{L}+|кроме|против\p{L}*|запре\p{L}+|избе\p{L}+|(?:не|бес|без)\p{L}{4,})(?!\p{L})/giu,
    never:
      /не только|не просто|не раз(?!\p{L})|как не|чуть не|если не|не менее|не более|не иначе|не кто иной|не что иное/giu,
  },
  tr: {
    firm: /(?<!\p{L})(?:değil\p{L}*|yok(?:tu\p{L}*|tur|sa)?)(?!\p{L})|\p{L}{2,}m[ae]d[ıiae]\p{L}*|\p{L}{2,}m[ıiuü]yor\p{L}*|\p{L}{2,}m[ae](?:z|zl\p{L}+|zs[ıi]n\p{L}*|yacak\p{L}*|yecek\p{L}*|yaca[ğg]\p{L}+|yece[ğg]\p{L}+|mış\p{L}*|miş\p{L}*|mal[ıi]\p{L}*|meli\p{L}*|yan\p{L}*|yen\p{L}*|y[ıi]p|dan|den|s[ıi]n\p{L}*|dı[ğg]\p{L}+|di[ğg]\p{L}+|mas[ıi]\p{L}*|mesi\p{L}*)(?!\p{L})/giu,
    soft: /(?<!\p{L})(?:hiç\p{L}*|kimse\p{L}*|asla|ne|aksine|pek|reddet\p{L}*|redde\p{L}+|engel\p{L}*|\p{L}{3,}s[ıiuü]z\p{L}*|zor\p{L}*|dışında|karşı\p{L}*|olanaksız|imkansız)(?!\p{L})/giu,
    never: /yalnızca[^.]{0,40}değil|sadece[^.]{0,40}değil|değil mi|olmazsa olmaz/giu,
  },
  zh: {
    firm: /不|没|未(?!来)|勿|别(?=[^人的墅致针样处名])/gu,
    soft: /无|非|否|莫|少|拒|缺|免|反对|禁|失|难|防|避/gu,
    never:
      /不仅|不但|不只|不单|不同|不断|不过|不少|不久|不管|不论|不得不|不错|不满|不安|不幸|不禁|不由|不足|不断|差不多|对不起|来不及|了不起|不一定|不如|不妨|不已|要不|是不是|会不会|能不能|不可避免|无论|毫无疑问|特别|分别|差别|区别|个别|级别|告别|性别|类别|识别|并非/gu,
  },
}

/** Whether a segment has a firm negation: asked first, since most have none. */
export const negatesFirmly = perSegment((text, lang): boolean => {
  const negation = NEGATIONS[languageOf(lang)]
  return (
    negation !== undefined &&
    text.search(negation.firm) >= 0 &&
    bareOf(text, negation).search(negation.firm) >= 0
  )
})

/** The negations of a segment; null for languages of which they are not known. */
export const negationsOf = perSegment((text, lang): readonly Marker[] | null => {
  const negation = NEGATIONS[languageOf(lang)]
  if (negation === undefined) return null
  const bare = bareOf(text, negation)
  return [
    ...markers(bare, negation.firm, true),
    ...markers(bare, negation.soft, false),
    ...markers(text, negation.never, false),
  ]
})

/** Without what looks like a negation and is none. */
function bareOf(text: string, { never }: Negation): string {
  return text.replaceAll(never, (found) => ' '.repeat(found.length))
}

function markers(text: string, pattern: RegExp, firm: boolean): Marker[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    ...{ start: index, end: index + found.length, firm },
  }))
}
