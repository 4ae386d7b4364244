import { HAN } from '#shared/text/names'

/**
 * More characters of the tables that Chinese transliterates foreign names with (names of the world, Xinhua), by
 * skeleton as in `names.ts`. The aligner does without them: many of them are everyday characters.
 */
const MORE: Readonly<Record<string, string>> = {
  '-': '耳屋澳吾武邬奥',
  '-n': '昂温翁',
  P: '堡葡不派浦坡拔白百包北泊卜芭邳',
  Pn: '彭蓬边宾斌滨',
  M: '买玫美迈毛茂缪木牧玛茉',
  Mn: '孟满敏闵芒',
  F: '富弥沃伍威魏吴芙娃怀',
  Fn: '凡芳方汶',
  T: '都陀萄大代岛尔铎突土托脱陶讨太台',
  Tn: '登敦当邓通同田天',
  N: '拿瑙乃纽耐牛女涅妮',
  Nn: '楠嫩恩农年',
  L: '赖洁鲁蓝洛劳略刘柳楼露璐丽',
  Ln: '陵琳朗良凌林岭',
  K: '夸奎库葛噶盖圭戈考寇',
  Kn: '堪宽冈刚贡恭更肯',
  H: '惠怀海喜',
  Hn: '恒汗鸿宏',
  J: '诸求直日捷珠卓启契强切柴车朝茄治兆智支芝治贾',
  Jn: '钱简珍秦强靳晋金津锦真振',
  S: '士莎绍舒朔思叙雪徐许塔祖齐蔡次措则泽兹色西',
  Sn: '珊赞曾增宗雄星生盛僧',
  Y: '牙娅姚易页',
  Yn: '晏尹永扬英',
}

/** Characters that hardly stand in anything but names: two of them side by side are one. */
const TYPICAL = new Set(
  '钱堡阿埃奥伊巴比彼伯博勃布鲍贝帕佩珀柏班本邦宾潘玛麦米莫默姆穆摩曼蒙菲弗夫福瓦维韦沃芬冯范温达戴德迪蒂杜塔泰特提托丹邓顿坦汤滕敦纳娜奈内尼涅努诺拉莱劳勒雷蕾黎里利莉列卢鲁罗洛吕尔瑞兰琳隆伦朗戈哥盖古圭凯卡考科克库坎康肯昆哈赫霍侯豪汉翰亨贾杰吉基朱茹乔齐恰扎詹钦琼萨塞赛沙舍施什史斯丝司苏索瑟谢希锡夏肖休泽佐兹茨桑尚申森辛欣逊娅亚雅耶叶尤约延扬莎舒朔彭蓬夸奎葛娃芙梅钱威普皮艾爱安恩丽珊捷珍费法',
)

const SOUNDS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(MORE).flatMap(([skeleton, characters]) =>
    Array.from(characters, (character): [string, string] => [character, skeleton.replace('-', '')]),
  ),
  ...HAN,
])

/** By UTF-16 unit: 1 for characters of foreign names, 2 for those that hardly stand in anything else. */
const USED = new Uint8Array(0x10000)
for (const character of SOUNDS.keys()) USED[character.charCodeAt(0)] = 1
for (const character of TYPICAL) USED[character.charCodeAt(0)] = (USED[character.charCodeAt(0)] ?? 0) | 2

/** The class of the consonants that a character stands for in a foreign name; undefined where it is in none. */
export function soundOf(character: string): string | undefined {
  return SOUNDS.get(character)
}

/** Characters that join the parts of a foreign name. */
const JOINT = /[·•・‧∙.-]/u

/** A stretch that is written like a foreign name. */
export interface HanName {
  readonly start: number
  readonly end: number
  /** The whole stretch of characters that names are written with, for comparing. */
  readonly run: readonly [number, number]
}

/** Everyday words of such characters. */
const WORDS =
  /根据|比赛|本科|基本|根本|司法|哥哥|奥运|坦克|巴士|卡车|卡通|达到|利益|法律|法国|乔治王|康乃馨|巧克力|高尔夫|马拉松|迪斯科|威士忌|伏特加|麦克风|艾滋|海洛因|芭蕾|吉他|沙发|瑞士|希腊|伊斯兰|基督|维和|维护|维持|思维|纤维|恐怖|特里|克隆|罗列|博士|尼龙|沙特|丹麦|波斯|伦理|利率|福利|胜利|权利|便利|顺利|有利|尤其|普及|普通|及其|贝壳|宝贝|布料|发布|公布|宣布|分布|颁布|瀑布|特色|特约|约束|约会|里约|公约|条约|契约|纽约|娜迦/g

/**
 * What may be foreign names of a Chinese text, part by part (乔丹·霍尔特 is two): runs of transliterating characters,
 * at least two of them hardly used elsewhere; or one, beside a joint.
 */
export function hanNames(text: string): HanName[] {
  const plain = text.replaceAll(WORDS, (word) => '　'.repeat(word.length))
  const found: HanName[] = []
  let start = 0
  while (start < text.length) {
    if (!isOfNames(plain, start)) {
      start++
      continue
    }
    let end = start + 1
    while (end < plain.length && isOfNames(plain, end)) end++
    const joined = JOINT.test(text.charAt(start - 1)) || JOINT.test(text.charAt(end))
    const trimmed = trim(plain, start, end, joined)
    if (trimmed !== null) found.push({ ...trimmed, run: [start, end] })
    start = end
  }
  return found
}

function isOfNames(text: string, at: number): boolean {
  return ((USED[text.charCodeAt(at)] ?? 0) & 1) !== 0
}

/** Without characters at the ends that are used elsewhere: 马克在 is 马克. Null where too little is left. */
function trim(text: string, from: number, to: number, joined: boolean): Omit<HanName, 'run'> | null {
  let [start, end] = [from, to]
  const isTypical = (at: number): boolean => ((USED[text.charCodeAt(at)] ?? 0) & 2) !== 0
  if (!joined) {
    while (start < end && !isTypical(start)) start++
    while (end > start && !isTypical(end - 1)) end--
  }
  let typical = 0
  for (let at = start; at < end; at++) if (isTypical(at)) typical++
  const length = end - start
  return length >= 2 && typical >= Math.min(2, joined ? 1 : 2) && typical * 2 >= length
    ? { start, end }
    : null
}
