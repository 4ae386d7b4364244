/** Which side of a value is meant: "over 40" is more, "at most 40" less. */
export type Bound = 'more' | 'less'

interface Side {
  readonly before: RegExp
  readonly after: RegExp
}

const NEVER = /(?!)/

/** What stands right before and right behind a number, by language; what is denied ("no more than") is in the other side. */
const SIDES: Readonly<Record<string, Readonly<Record<Bound, Side>>>> = {
  en: {
    more: {
      before:
        /(?:(?<!no |not )(?:more|greater|higher) than|no (?:less|fewer) than|not less than|over|above|at least|exceeding|in excess of|upwards of) [$€£]?$/,
      after: /^(?:\+| or more| and (?:more|over)| odd)(?!\p{L})/u,
    },
    less: {
      before:
        /(?:(?<!no |not )(?:less|fewer|lower) than|no more than|not more than|under|below|at most|up to) [$€£]?$/,
      after: /^ or (?:less|fewer)(?!\p{L})/u,
    },
  },
  tr: {
    more: {
      before: /en az(?:ından)? $/,
      after: /^'?\p{Ll}* ?(?:fazla|aşkın|üzerinde|üstünde|çok)(?!\p{L})/u,
    },
    less: { before: /en (?:fazla|çok) $/, after: /^'?\p{Ll}* ?(?:az|altında|aşağı)(?!\p{L})/u },
  },
  ru: {
    more: {
      before:
        /(?:(?<!(?<!\p{L})не )(?:более|больше) (?:чем )?|(?<!\p{L})не (?:менее|меньше) (?:чем )?|свыше |как минимум |по меньшей мере )[$€£]?$/u,
      after: /^ с (?:лишним|небольшим)/,
    },
    less: {
      before:
        /(?:(?<!(?<!\p{L})не )(?:менее|меньше) (?:чем )?|(?<!\p{L})не (?:более|больше) (?:чем )?|максимум )[$€£]?$/u,
      after: NEVER,
    },
  },
  zh: {
    more: { before: /(?:(?<!不)超过|逾|至少|不少于|不低于|(?<!不)多于|高于) ?$/, after: /^ ?(?:多|余|以上)/ },
    less: { before: /(?:不到|不足|至多|最多|不超过|不多于|(?<!不)少于|低于) ?$/, after: /^ ?以下/ },
  },
}

/** The bound that a text sets with the words around a number, null where it means the value itself or about that. */
export function boundOf(lang: string, before: string, after: string): Bound | null {
  const sides = SIDES[lang]
  if (sides === undefined) return null
  const is = (side: Side): boolean => side.before.test(before) || side.after.test(after)
  return is(sides.less) ? 'less' : is(sides.more) ? 'more' : null
}
