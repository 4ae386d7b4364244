import { table, type NumberLexicon, type NumberWord } from '#shared/text/quantities/number-words'

const CARDINALS: readonly (readonly [number, string])[] = [
  [2, 'два две двух двум двумя двое двоих двоим'],
  [3, 'три трех трем тремя трое троих троим'],
  [4, 'четыре четырех четырем четырьмя четверо четверых'],
  [5, 'пять пяти пятью пятеро пятерых'],
  [6, 'шесть шести шестью шестеро шестерых'],
  // «семью» is left out: it is the accusative of family.
  [7, 'семь семи семеро семерых'],
  [8, 'восемь восьми восемью восьмью'],
  [9, 'девять девяти девятью'],
  [10, 'десять десяти десятью'],
  [40, 'сорок сорока'],
  [90, 'девяносто девяноста'],
  [100, 'сто ста'],
  [200, 'двести двухсот двумстам двумястами двухстах'],
  [300, 'триста трехсот тремстам тремястами трехстах'],
  [400, 'четыреста четырехсот четыремстам четырехстах'],
  [1.5, 'полтора полторы полутора'],
]
const TEENS = ['один', 'две', 'три', 'четыр', 'пят', 'шест', 'сем', 'восем', 'девят']
const TENS: readonly (readonly [number, string, string])[] = [
  [50, 'пятьдесят', 'пятидесяти'],
  [60, 'шестьдесят', 'шестидесяти'],
  [70, 'семьдесят', 'семидесяти'],
  [80, 'восемьдесят', 'восьмидесяти'],
]
const HUNDREDS: readonly (readonly [number, string, string])[] = [
  [500, 'пять', 'пяти'],
  [600, 'шесть', 'шести'],
  [700, 'семь', 'семи'],
  [800, 'восемь', 'восьми'],
  [900, 'девять', 'девяти'],
]
const SCALES: readonly (readonly [number, string])[] = [
  [1e3, 'тыс тысяча тысячи тысяч тысяче тысячу тысячей тысячам тысячами тысячах'],
  [1e6, 'млн миллион миллиона миллионов миллиону миллионом миллионе миллионам миллионами миллионах'],
  [
    1e9,
    'млрд миллиард миллиарда миллиардов миллиарду миллиардом миллиарде миллиардам миллиардами миллиардах',
  ],
  [
    1e12,
    'трлн триллион триллиона триллионов триллиону триллионом триллионе триллионам триллионами триллионах',
  ],
]
const ORDINAL_STEMS: readonly (readonly [number, string])[] = [
  [1, 'перв'],
  [2, 'втор'],
  [4, 'четверт'],
  [5, 'пят'],
  [6, 'шест'],
  [7, 'седьм'],
  [8, 'восьм'],
  [9, 'девят'],
  [10, 'десят'],
  [11, 'одиннадцат'],
  [12, 'двенадцат'],
  [13, 'тринадцат'],
  [14, 'четырнадцат'],
  [15, 'пятнадцат'],
  [16, 'шестнадцат'],
  [17, 'семнадцат'],
  [18, 'восемнадцат'],
  [19, 'девятнадцат'],
  [20, 'двадцат'],
  [30, 'тридцат'],
  [40, 'сороков'],
  [50, 'пятидесят'],
  [60, 'шестидесят'],
  [70, 'семидесят'],
  [80, 'восьмидесят'],
  [90, 'девяност'],
  [100, 'сот'],
]
const ENDINGS = ['ый', 'ой', 'ая', 'ое', 'ого', 'ому', 'ым', 'ом', 'ую', 'ые', 'ых', 'ыми']
const THIRD = 'третий третья третье третьего третьему третьим третьем третьей третью третьи третьих третьими'
// «трехлетний», «пятидневный»: the number in the genitive before one of these.
const PREFIXES = new Map([
  ['двух', 2],
  ['трех', 3],
  ['четырех', 4],
  ['пяти', 5],
  ['шести', 6],
  ['семи', 7],
  ['восьми', 8],
  ['девяти', 9],
  ['десяти', 10],
  ['двенадцати', 12],
  ['двадцати', 20],
  ['тридцати', 30],
])
const MEASURED =
  /^(?:летн|летия|летие|летию|летием|дневн|месячн|недельн|часов|минутн|кратн|этажн|метров|километров|комнатн|местн|сторонн|разов|процентн|миллионн|тысячн)/

const WORDS = new Map<string, NumberWord>([
  ...table('add', CARDINALS),
  ...table('add', [[1, 'один одна одно одного одной одному одну одним']], { article: true }),
  ...TEENS.flatMap((stem, n) => table('add', [[11 + n, `${stem}надцать ${stem}надцати ${stem}надцатью`]])),
  ...table('add', [
    [20, 'двадцать двадцати двадцатью'],
    [30, 'тридцать тридцати тридцатью'],
  ]),
  ...TENS.flatMap(([value, nominative, genitive]) => table('add', [[value, `${nominative} ${genitive}`]])),
  ...HUNDREDS.flatMap(([value, stem, genitive]) =>
    table('add', [[value, `${stem}сот ${genitive}сот ${genitive}стам ${genitive}стах`]]),
  ),
  ...table('times', SCALES),
  ...ORDINAL_STEMS.flatMap(([value, stem]) =>
    table(
      'add',
      ENDINGS.map((ending): [number, string] => [value, stem + ending]),
      { ordinal: true },
    ),
  ),
  ...table('add', [[3, THIRD]], { ordinal: true }),
  ...table('over', [
    [2, 'половина половины половину половиной половине'],
    [3, 'треть трети третью третей'],
    [4, 'четверть четверти четвертью четвертей'],
  ]),
  ['с половиной', { role: 'half', value: 0.5 }],
  ...table('times', [[12, 'дюжина дюжины дюжин дюжину']]),
])

/** «25-тысячный», «пятимиллионный»: a scale as an adjective. */
const SCALE_ADJECTIVE = /^(тысяч|миллион|миллиард)н(?:ый|ая|ое|ого|ой|ому|ым|ом|ую|ые|ых|ыми)$/

function derive(word: string): NumberWord | undefined {
  const scale = SCALE_ADJECTIVE.exec(word)?.[1]
  if (scale !== undefined) return WORDS.get(scale === 'тысяч' ? 'тысяча' : scale)
  // A decade is ten years no more than a week is seven days.
  if (word.startsWith('десятилети')) return undefined
  for (const [prefix, value] of PREFIXES)
    if (word.startsWith(prefix) && MEASURED.test(word.slice(prefix.length))) return { role: 'add', value }
  return undefined
}

/** Russian number words in all cases; один is nearly an article and counts in compounds only. */
export const RUSSIAN: NumberLexicon = {
  words: WORDS,
  joiner: /^(?: |-|\. )$/,
  phrases: ['с половиной'],
  tenTakesUnits: false,
  derive,
}
