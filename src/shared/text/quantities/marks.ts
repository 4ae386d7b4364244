/** Words around a number that say what kind of value it is. They are matched right before and right after it. */
export interface Marks {
  readonly percentBefore: RegExp
  readonly percentAfter: RegExp
  readonly ordinalBefore: RegExp
  readonly ordinalAfter: RegExp
  readonly aboutBefore: RegExp
  readonly aboutAfter: RegExp
  /** Between the two ends of a range. */
  readonly range: RegExp
}

const NEVER = /(?!)/
const PLAIN: Marks = {
  percentBefore: NEVER,
  percentAfter: /^ ?%/,
  ordinalBefore: NEVER,
  ordinalAfter: NEVER,
  aboutBefore: /[~≈<>≥≤] ?$/,
  aboutAfter: /^\+/,
  range: /^ ?- ?$/,
}

const MARKS: Readonly<Record<string, Marks>> = {
  en: {
    ...PLAIN,
    percentAfter: /^[ -]?(?:%|per ?cent(?:age)?|pct)/,
    ordinalAfter: /^(?:st|nd|rd|th)(?!\p{L})/u,
    aboutBefore:
      /(?:about|around|nearly|almost|over|more than|less than|fewer than|at least|at most|up to|approximately|roughly|under|some|above|below|close to|just) [$€£]?$/,
    aboutAfter: /^(?:\+| or so| or more| odd)/,
    range: /^ ?%? ?(?:-|to|or) ?[$€£]?$/,
  },
  tr: {
    ...PLAIN,
    percentBefore: /(?:(?<!\d ?)% ?|yüzde )$/,
    ordinalAfter: /^(?:\.(?= ?[a-zçğıöşü])|'?[ıiuü]?nc[ıiuü])/,
    aboutBefore: /(?:yaklaşık|neredeyse|en az|en fazla|aşağı yukarı) (?:olarak )?$/,
    aboutAfter:
      /^(?:\p{L}*'?\p{L}* \p{L}*? ?)?(?:fazla|aşkın|civar|kadar|az|yakın|üzerinde|üstünde|altında)/u,
    range: /^ ?(?:-|ila|ile|veya) ?$/,
  },
  ru: {
    ...PLAIN,
    percentAfter: /^-? ?(?:%|процент)/,
    ordinalAfter: /^-(?:й|я|е|го|му|м|ю|х|ми|ый|ой|ая|ое|ого|ую|ом|ым|ых|ей|ти|и)(?!\p{L})/u,
    aboutBefore:
      /(?:около|почти|более|больше|свыше|примерно|порядка|до|менее|меньше|приблизительно|не менее чем|как минимум|чуть) (?:чем )?[$€£]?$/,
    aboutAfter: /^ (?:с лишним|с небольшим)/,
    range: /^ ?(?:-|до|или) ?$/,
  },
  zh: {
    ...PLAIN,
    percentBefore: /百分之 ?$/,
    percentAfter: /^ ?(?:%|个百分点|成(?![为功立员都本年长果就绩分名人]))/,
    ordinalBefore: /第 ?$/,
    aboutBefore: /(?:约|近|超过|逾|至少|最多|多达|将近|接近|左右|不到|大概|几乎|高达|超) ?$/,
    aboutAfter: /^ ?(?:多|余|左右|以上|以下|几)/,
    range: /^ ?(?:-|至|到|或) ?$/,
  },
}

/** The marks of a language, by its primary subtag; of one without any, those that need no words. */
export function marksOf(lang: string): Marks {
  return MARKS[lang] ?? PLAIN
}
