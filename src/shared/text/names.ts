import type { LanguageTag } from '#shared/model'

/**
 * Names across scripts, by the consonants one hears: 古特雷斯, Гутерриш and Guterres all begin K T L S. A
 * skeleton is a string of consonant classes: P (b p) M F (v f w) T (d t) N L (l r) K (g k) H J (ch zh dj) S Y,
 * and n for a nasal that only closes a Chinese syllable.
 */

/** Characters that Chinese writes foreign names with, by the class of their first consonant; - for none. */
const HAN_INITIALS: Readonly<Record<string, string>> = {
  '-': '阿艾埃爱奥厄欧乌伊俄',
  '-n': '安恩因英翁',
  P: '巴拜比彼毕波伯博勃布鲍贝普帕佩皮珀保柏',
  Pn: '班本邦宾潘庞平滨',
  M: '马玛麦梅米密莫默姆穆摩墨',
  Mn: '曼门蒙明缅',
  F: '法费菲弗夫福伏瓦维威韦沃',
  Fn: '范芬冯丰万文温旺',
  T: '达大戴德迪蒂杜多道塔泰特提铁图托',
  Tn: '丹邓登丁东顿坦唐廷汤滕谭敦',
  N: '纳娜奈内尼涅努诺',
  Nn: '南宁',
  L: '拉莱来劳勒雷蕾黎里利莉立列卢鲁路罗洛吕尔瑞',
  Ln: '兰林琳隆伦朗郎龙连',
  K: '盖高戈哥格古瓜圭果卡凯考科克库加',
  Kn: '甘冈根坎康肯昆孔金',
  H: '哈海赫黑胡华霍侯豪',
  Hn: '罕汉翰亨洪',
  J: '贾杰吉基季焦久居朱茹扎乔切奇齐恰丘翟哲若',
  Jn: '江疆詹钦琼章',
  S: '萨塞赛沙舍什施史斯丝司苏索瑟谢希西锡夏肖休泽佐兹茨策察采',
  Sn: '桑山尚申圣孙松森辛欣逊',
  Y: '亚雅耶叶尤约',
  Yn: '延扬杨云',
}

/** The class of each character that Chinese writes foreign names with. */
export const HAN: ReadonlyMap<string, string> = new Map(
  Object.entries(HAN_INITIALS).flatMap(([skeleton, characters]) =>
    Array.from(characters).map((character) => [character, skeleton.replace('-', '')] as const),
  ),
)

const CYRILLIC: Readonly<Record<string, string>> = {
  б: 'P', в: 'F', г: 'K', д: 'T', ж: 'J', з: 'S', й: 'Y', к: 'K', л: 'L', м: 'M', н: 'N', п: 'P', р: 'L',
  с: 'S', т: 'T', ф: 'F', х: 'H', ц: 'S', ч: 'J', ш: 'S', щ: 'S', ю: 'Y', я: 'Y',
} // prettier-ignore

const LATIN: Readonly<Record<string, string>> = {
  b: 'P', c: 'K', d: 'T', f: 'F', g: 'K', h: 'H', j: 'J', k: 'K', l: 'L', m: 'M', n: 'N', p: 'P', q: 'K',
  r: 'L', s: 'S', t: 'T', v: 'F', w: 'F', x: 'KS', y: 'Y', z: 'S', ç: 'J', ş: 'S', š: 'S', č: 'J', ž: 'J',
} // prettier-ignore

/** A name needs this many consonants to be told from another. */
const LEAST_CONSONANTS = 2
const HAN_RUN = new RegExp(`[${[...HAN.keys()].join('')}]{2,9}`, 'gu')
const CAPITALISED = /\p{Lu}[\p{Ll}\p{Lu}\p{M}]{2,}/gu

/** The skeletons of what may be names in the text, in order: transliterations, or capitalised words. */
export function nameSkeletons(text: string, lang: LanguageTag): string[] {
  const skeletons: string[] = []
  for (const [run] of text.matchAll(HAN_RUN))
    skeletons.push(Array.from(run, (character) => HAN.get(character) ?? '').join(''))
  for (const [word] of text.matchAll(CAPITALISED)) skeletons.push(alphabetic(word, lang))
  return skeletons.filter((skeleton) => strength(skeleton) >= LEAST_CONSONANTS)
}

/** The skeleton of a word in Latin or Cyrillic letters. */
export function alphabetic(word: string, lang: LanguageTag): string {
  const isTurkic = /^(?:tr|az)\b/u.test(lang)
  let lower = isTurkic ? word.toLocaleLowerCase('tr') : word.toLowerCase()
  lower = isTurkic
    ? lower.replaceAll('c', 'j').replaceAll('ğ', '')
    : lower
        .replace(/tch|ch/gu, 'ç')
        .replace(/c(?=[eiy])/gu, 's')
        .replace(/g(?=[eiy])/gu, 'j')
  lower = lower.replaceAll('sh', 's').replaceAll('ph', 'f').replaceAll('th', 't').replaceAll('ck', 'k')
  return Array.from(lower, (letter) => LATIN[letter] ?? CYRILLIC[letter] ?? '')
    .join('')
    .replace(/(.)\1+/gu, '$1')
}

/** Number of consonants that distinguish. */
export function strength(skeleton: string): number {
  let count = 0
  for (let i = 0; i < skeleton.length; i++) if (skeleton[i] !== 'n' && skeleton[i] !== 'Y') count++
  return count
}

/** Pairs of classes that one language hears for the other. */
const CLOSE = new Set([
  'KH',
  'HK',
  'KJ',
  'JK',
  'JS',
  'SJ',
  'PF',
  'FP',
  'Nn',
  'nN',
  'Mn',
  'nM',
  'TJ',
  'JT',
  'YJ',
  'JY',
])

/** What it costs to leave a consonant out, by its code; one for any other. */
const DROP_COSTS: ReadonlyMap<number, number> = new Map(
  Object.entries({ n: 0.1, Y: 0.3, H: 0.3, L: 0.6, N: 0.6 }).map(([c, cost]) => [c.charCodeAt(0), cost]),
)

function dropCost(code: number): number {
  return DROP_COSTS.get(code) ?? 1
}

const CLOSE_CODES = new Set([...CLOSE].map((pair) => pair.charCodeAt(0) * 256 + pair.charCodeAt(1)))

/** Likeness of two skeletons, 0 … 1: weighted edits against the longer one. */
export function skeletonLikeness(a: string, b: string): number {
  const longest = Math.max(strength(a), strength(b))
  if (longest === 0) return 0
  let row = new Float64Array(b.length + 1)
  let next = new Float64Array(b.length + 1)
  for (let j = 0; j < b.length; j++) row[j + 1] = (row[j] ?? 0) + dropCost(b.charCodeAt(j))
  for (let i = 0; i < a.length; i++) {
    const x = a.charCodeAt(i)
    const dropped = dropCost(x)
    next[0] = (row[0] ?? 0) + dropped
    for (let j = 0; j < b.length; j++) {
      const y = b.charCodeAt(j)
      const change = x === y ? 0 : CLOSE_CODES.has(x * 256 + y) ? 0.35 : 1
      next[j + 1] = Math.min(
        (row[j] ?? 0) + change,
        (row[j + 1] ?? 0) + dropped,
        (next[j] ?? 0) + dropCost(y),
      )
    }
    ;[row, next] = [next, row]
  }
  return Math.max(0, 1 - (row[b.length] ?? 0) / longest)
}
