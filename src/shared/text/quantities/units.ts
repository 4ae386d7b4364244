/**
 * Units of measure, currencies and parts of a hundred as they stand beside a number in Chinese, Turkish, Russian and
 * English. `factor` is the size in the base unit of the dimension (SI; day for time; 1 for what is never converted).
 * A speed is taken for the distance of an hour.
 */
export interface Unit {
  readonly name: string
  readonly dimension: 'time' | 'length' | 'mass' | 'volume' | 'area' | 'temperature' | 'money' | 'part'
  readonly factor: number
  /** What stands after the number, by language; `any` in all of them. Sources of regular expressions, lower case. */
  readonly after: Readonly<Partial<Record<UnitLanguage, string>>>
  /** What stands before it ($, yüzde, 百分之). */
  readonly before?: Readonly<Partial<Record<UnitLanguage, string>>>
}

type UnitLanguage = 'any' | 'zh' | 'tr' | 'ru' | 'en'

/** Suffixes of a Turkish noun; any ending of a Russian stem. */
const TR =
  "(?:'\\p{Ll}+|[ld][ıiuüae]\\p{Ll}*|t[ıiuüae]\\p{Ll}*|yd[ıiuü]\\p{Ll}*|y?[ıiuü](?:n\\p{Ll}*)?|y?[ae]|n[ıiuü]n|s[ıiuü](?:n\\p{Ll}*)?|[ck][ıiuüae]\\p{Ll}*)?"
const RU = '\\p{Ll}*'

export const UNITS: readonly Unit[] = [
  {
    name: 'second', dimension: 'time', factor: 1 / 86_400,
    after: { zh: '秒', tr: `saniye${TR}|sn`, ru: `секунд${RU}`, en: 'seconds?|secs?' },
  },
  {
    name: 'minute', dimension: 'time', factor: 1 / 1440,
    after: { zh: '分钟', tr: `dakika${TR}|dk`, ru: `минут${RU}|мин`, en: 'minutes?|mins?' },
  },
  {
    name: 'hour', dimension: 'time', factor: 1 / 24,
    after: { zh: '个?(?:小时|钟头)', tr: `saat${TR}`, ru: `час(?!т)${RU}`, en: 'hours?|hrs?' },
  },
  {
    name: 'day', dimension: 'time', factor: 1,
    after: {
      zh: '天|日(?!本|元)|昼夜', tr: `gün(?!ey|eş|ah)${TR}`,
      ru: `дн(?:ей|я|ям|ями|ях|и|евн${RU})|день|сут(?:ок|ки|кам)`, en: 'days?',
    },
  },
  {
    name: 'week', dimension: 'time', factor: 7,
    after: { zh: '个?(?:星期|礼拜)|周(?!年|岁)', tr: `hafta${TR}`, ru: `недел${RU}`, en: 'weeks?' },
  },
  {
    name: 'month', dimension: 'time', factor: 30.44,
    after: { zh: '个 ?月', tr: `ay(?!d[ıi]n|ak|a(?:r|n))${TR}`, ru: `месяц${RU}|месячн${RU}|мес`, en: 'months?' },
  },
  {
    name: 'quarter', dimension: 'time', factor: 91.3,
    after: { zh: '个?季度', ru: `квартал${RU}`, en: 'quarters' },
  },
  {
    name: 'year', dimension: 'time', factor: 365.25,
    after: {
      zh: '(?:个)?(?:财|学|周|整)?年(?!级|代|会|轻|度)|周?岁', tr: `(?:yıl|yaş(?!lı(?!k))|sene)${TR}`,
      ru: `лет(?!о|а |у)${RU}|год(?!и|н[оы]|овщ)${RU}`, en: "years?|yrs?|yo",
    },
  },
  { name: 'decade', dimension: 'time', factor: 3652.5, after: { ru: `десятилети${RU}`, en: 'decades?' } },
  {
    name: 'century', dimension: 'time', factor: 36_525,
    after: { zh: '个世纪', tr: `yüzyıl${TR}|asır${TR}`, ru: `столети${RU}|век${RU}`, en: 'centur(?:y|ies)' },
  },
  {
    name: 'mm', dimension: 'length', factor: 0.001,
    after: { any: 'mm', zh: '毫米', tr: `milimetre${TR}`, ru: `мм|миллиметр${RU}`, en: 'millimet(?:er|re)s?' },
  },
  {
    name: 'cm', dimension: 'length', factor: 0.01,
    after: { any: 'cm', zh: '厘米|公分', tr: `santimetre${TR}|santim${TR}`, ru: `см|сантиметр${RU}`, en: 'centimet(?:er|re)s?' },
  },
  {
    name: 'km', dimension: 'length', factor: 1000,
    after: { any: 'km(?:/h|/sa|h)?|kph', zh: '公里|千米', tr: `kilometre(?!kare)${TR}`, ru: `км(?:/ч)?|километр${RU}`, en: 'kilomet(?:er|re)s?' },
  },
  {
    name: 'metre', dimension: 'length', factor: 1,
    after: { any: 'm', zh: '米(?!尔|歇)', tr: `metre(?!kare|küp)${TR}`, ru: `м|метр${RU}`, en: 'met(?:er|re)s?' },
  },
  {
    name: 'inch', dimension: 'length', factor: 0.0254,
    after: { any: '″', zh: '英寸|吋', tr: `inç${TR}`, ru: `дюйм${RU}`, en: 'inch(?:es)?' },
  },
  {
    name: 'foot', dimension: 'length', factor: 0.3048,
    after: { any: '′', zh: '英尺|呎', tr: `f[iu]t(?!bol)${TR}|ayak(?!k)${TR}`, ru: `фут(?!бол)${RU}`, en: 'foot|feet|ft' },
  },
  {
    name: 'yard', dimension: 'length', factor: 0.9144,
    after: { zh: '码', tr: `yard(?!ım)${TR}`, ru: `ярд${RU}`, en: 'yards?|yds?' },
  },
  {
    name: 'mile', dimension: 'length', factor: 1609.344,
    after: { any: 'mph', zh: '英里|哩', tr: `mil(?!y|l|i(?:tan|metre|bar))${TR}`, ru: `мил[ьияею]${RU}`, en: 'miles?' },
  },
  { name: 'nautical mile', dimension: 'length', factor: 1852, after: { zh: '海里', tr: `deniz mili${TR}`, ru: `морск${RU} мил${RU}`, en: 'nautical miles?' } },
  { name: 'gram', dimension: 'mass', factor: 0.001, after: { zh: '克(?![兰拉里莱尔])', tr: `gram${TR}|gr`, ru: `грамм${RU}`, en: 'grams?|grammes?' } },
  {
    name: 'kg', dimension: 'mass', factor: 1,
    after: { any: 'kg', zh: '公斤|千克', tr: `kilo(?:gram)?(?!m|v|b)${TR}`, ru: `кг|кило(?:грамм${RU})?(?!м|в|б)`, en: 'kilos?|kilogram(?:me)?s?' },
  },
  { name: 'jin', dimension: 'mass', factor: 0.5, after: { zh: '斤' } },
  {
    name: 'ton', dimension: 'mass', factor: 1000,
    after: { zh: '吨', tr: `ton(?!aj)${TR}`, ru: `тонн${RU}|т(?=[ ,;)]|$)`, en: '(?:metric )?ton(?:ne)?s?' },
  },
  { name: 'pound (mass)', dimension: 'mass', factor: 0.45359237, after: { zh: '磅', tr: `libre${TR}|pound${TR}`, ru: `фунт${RU}`, en: 'pounds?|lbs?' } },
  { name: 'ounce', dimension: 'mass', factor: 0.02835, after: { zh: '盎司', tr: `ons${TR}`, ru: `унци${RU}`, en: 'ounces?|oz' } },
  { name: 'litre', dimension: 'volume', factor: 1, after: { zh: '公?升(?!级)', tr: `litre${TR}`, ru: `литр${RU}|л(?=[ ,.;)]|$)`, en: 'lit(?:er|re)s?' } },
  { name: 'gallon', dimension: 'volume', factor: 3.785, after: { zh: '加仑', tr: `galon${TR}`, ru: `галлон${RU}`, en: 'gallons?' } },
  { name: 'barrel', dimension: 'volume', factor: 159, after: { zh: '桶', tr: `varil${TR}`, ru: `баррел${RU}`, en: 'barrels?' } },
  { name: 'hectare', dimension: 'area', factor: 10_000, after: { any: 'ha', zh: '公顷', tr: `hektar${TR}`, ru: `га|гектар${RU}`, en: 'hectares?' } },
  { name: 'acre', dimension: 'area', factor: 4046.9, after: { zh: '英亩', tr: `akre${TR}|dönüm${TR}`, ru: `акр${RU}`, en: 'acres?' } },
  { name: 'mu', dimension: 'area', factor: 666.7, after: { zh: '亩' } },
  { name: 'km²', dimension: 'area', factor: 1e6, after: { any: 'km2|km²', zh: '平方公里', tr: `kilometrekare${TR}`, ru: `кв\\. ?км|квадратн${RU} километр${RU}`, en: 'square kilomet(?:er|re)s?|sq\\.? km' } },
  { name: 'm²', dimension: 'area', factor: 1, after: { any: 'm2|m²', zh: '平方米|平米', tr: `metrekare${TR}`, ru: `кв\\. ?м|квадратн${RU} метр${RU}`, en: 'square met(?:er|re)s?|sq\\.? m' } },
  { name: 'square mile', dimension: 'area', factor: 2.59e6, after: { zh: '平方英里', tr: `mil ?kare${TR}`, ru: `квадратн${RU} мил${RU}`, en: 'square miles?|sq\\.? mi' } },
  { name: 'square foot', dimension: 'area', factor: 0.0929, after: { zh: '平方英尺', tr: `(?:fit|ayak) ?kare${TR}`, ru: `квадратн${RU} фут${RU}`, en: 'square (?:foot|feet)|sq\\.? ft' } },
  { name: '°C', dimension: 'temperature', factor: 1, after: { any: '° ?c', zh: '摄氏度|度', tr: `santigrat${TR}|derece${TR}`, ru: `градус${RU}(?! по фаренгейту)`, en: 'degrees?(?! fahrenheit)' } },
  { name: '°F', dimension: 'temperature', factor: 1, after: { any: '° ?f', zh: '华氏度|度', tr: `fahrenh\\p{Ll}{1,3}t${TR}|derece${TR}`, ru: `градус${RU}(?! (?:по )?цельси)`, en: 'degrees?(?! celsius)|fahrenheit' } },
  money('US dollar', '\\$|us\\$|usd|us \\$', '\\$|usd', '美元|美金', '(?:abd )?dolar', 'доллар', '(?:u\\.?s\\.? |american )?dollars?|bucks?'),
  money('euro', '€|eur', '€|eur', '欧元', '(?:avro|euro)', 'евро', 'euros?'),
  money('pound sterling', '£|gbp', '£|gbp', '英镑|镑', '(?:sterlin|pound|paund)', 'фунт', 'pounds?(?: sterling)?|quid'),
  money('yen', '(?:jp)?¥|jpy', 'jpy', '日元|日圆', 'yen(?!i)', '(?:иен|йен)', 'yen'),
  money('yuan', '(?:cn)?¥|rmb|cny', 'rmb|cny', '元(?!首)|人民币|块钱?', 'yuan', 'юан', 'yuan|renminbi'),
  money('Turkish lira', '₺', '₺|tl|try', '里拉', '(?:türk )?liras?', 'лир', '(?:turkish )?liras?'),
  money('rouble', '₽', '₽|rub|руб', '卢布', 'ruble', 'рубл', 'rou?bles?'),
  money('manat', '₼|azn', '₼|azn', '马纳特', 'manat', 'манат', 'manats?'),
  money('rupee', '₹|rs\\.?|inr', '₹|inr', '卢比', 'rupi', 'рупи', 'rupees?'),
  money('franc', 'chf|fr\\.', 'chf', '法郎', 'frank', 'франк', '(?:swiss )?francs?'),
  money('won', '₩|krw', '₩|krw', '韩元', 'won', 'вон', 'korean won'),
  money('krona', 'sek|nok|dkk', 'sek|nok|dkk', '克朗', 'kron', 'крон', 'kron(?:a|or|er?)'),
  money('peso', 'mxn', 'mxn', '比索', 'peso', 'песо', 'pesos?'),
  money('rial', 'irr', 'irr', '里亚尔', 'riyal', 'риал', 'rials?|riyals?'),
  money('Canadian dollar', 'ca?\\$', 'cad', '加元|加拿大元', 'kanada dolar', 'канадск\\p{Ll}* доллар', 'canadian dollars?'),
  money('Australian dollar', 'au?\\$', 'aud', '澳元', 'avustralya dolar', 'австралийск\\p{Ll}* доллар', 'australian dollars?'),
  money('Hong Kong dollar', 'hk\\$', 'hkd', '港元|港币', 'hong kong dolar', 'гонконгск\\p{Ll}* доллар', 'hong kong dollars?'),
  {
    name: '%', dimension: 'part', factor: 1,
    after: {
      any: '%', zh: '成(?![为功立员都本年长果就绩分名人])', ru: `процент(?!н\\p{Ll}* пункт)${RU}`,
      en: 'per ?cent(?!age point| point)|pct',
    },
    before: { tr: '%|yüzde', zh: '百分之' },
  },
  {
    name: '‰', dimension: 'part', factor: 1,
    after: { any: '‰', ru: 'промилле', en: 'per ?mille?|per thousand' },
    before: { tr: '‰|binde', zh: '千分之' },
  },
  {
    name: 'percentage points', dimension: 'part', factor: 1,
    after: {
      zh: '个百分点', tr: `yüzdelik puan${TR}`, ru: `процентн${RU} пункт${RU}|п\\. ?п\\.`,
      en: '(?:percentage|per ?cent) points?|pp',
    },
  },
] // prettier-ignore

function money(
  name: string,
  sign: string,
  code: string,
  zh: string,
  tr: string,
  ru: string,
  en: string,
): Unit {
  return {
    name,
    dimension: 'money',
    factor: 1,
    after: { any: `${code}|${sign}`, zh, tr: `${tr}${TR}`, ru: `${ru}${RU}`, en },
    before: { any: `${code}|${sign}` },
  }
}
