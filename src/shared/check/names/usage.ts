import type { CheckContext } from '#shared/check/context'
import { namesIn, stemOf } from '#shared/check/names/name-words'
import { AS_NAME } from '#shared/check/names/written'
import { placedNames } from '#shared/check/names/placed-names'
import { heardOf, isMeant, sameness, type Heard, type PlacedName } from '#shared/check/names/renderings'
import { baseLanguage } from '#shared/text/quantities/fold'
import type { SegmentKeys } from '#shared/check/segment-index'
import type { PlainSegment } from '#shared/plain'

/** Names in Chinese characters. */
const AS_HAN: SegmentKeys = (segment, lang) =>
  new Set(namesIn(segment, lang).han.map(({ start, end }) => segment.text.slice(start, end)))

/** Words that a version writes without a capital. */
const AS_WORD: SegmentKeys = (segment, lang) =>
  new Set(namesIn(segment, lang).words.flatMap(({ form, capital }) => (capital ? [] : [stemOf(form)])))

/** Words of titles and institutions, which languages put into words of their own. */
const TITLES: Readonly<Record<string, string>> = {
  en: 'the and for from with mr mrs ms miss dr sir lord lady dame prof president presid minister prime senator governor mayor king queen prince princess duke chancellor secretary general director chief chairman chairwoman judge justice court supreme senate house congress parliament parliam assembly council committee commission department depart ministry office agency bureau board union united nations states state national international federal republic republican democratic democrat party conservative conserv labour labor liberal government govern administration constitution university college school institute academy hospital church cathedral museum library theatre park street road avenue square bridge river lake sea ocean island mountain north south east west northern southern eastern western central new old great saint city county province region district village airport station club league cup championship champion series open grand prize award festival week day night bank company group corporation inc ltd association society foundation trust center centre army navy air force police corps guard act law bill code treaty agreement convention declaration report article chapter section part annex appendix table figure january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter christmas easter god metropolitan tory tories remainer eurosceptic attorney deputy appeal bible rev rep hon disc disk venture famer hall leave remain monitor majesty internet web times post news daily journal magazine today review star sun mirror guardian telegraph independent world',
  tr: 've ile için bay bayan sayın dr prof başkan başkanı cumhurbaşkanı cumhur başbakan başbakanı bakan bakanı bakanlığı bakanlık senatör senato vali kral kraliçe prens prenses şansölye genel sekreter sekreteri müdür müdürü yargıç hakim mahkeme mahkemesi yüksek yüce temsilciler meclis meclisi kongre parlamento konsey konseyi kurul kurulu komite komitesi komisyon komisyonu daire dairesi ofis ofisi ajans ajansı birlik birliği birleşik birleşmiş milletler devlet devletler eyalet eyaleti milli ulusal uluslararası federal cumhuriyet cumhuriyetçi demokrat demokratik parti partisi muhafazakar işçi liberal hükümet üniversite üniversitesi kolej koleji okul okulu enstitü akademi hastane hastanesi kilise kilisesi müze müzesi kütüphane tiyatro park parkı sokak caddesi meydanı köprü nehri gölü denizi okyanus adası dağı kuzey güney doğu batı orta merkez merkezi yeni eski büyük aziz şehir ilçe bölge köy havaalanı havalimanı istasyon kulüp kulübü lig ligi kupa kupası şampiyona şampiyonası dizi ödül ödülü festivali hafta haftası gün gece banka bankası şirket şirketi grup grubu dernek derneği vakıf vakfı ordu donanma hava kuvvetleri polis teşkilatı yasa kanun antlaşma anlaşma sözleşme bildirge rapor madde bölüm ek tablo temyiz başsavcı başsavcısı fakülte fakültesi servis servisi hükümeti rahip savunma dışişleri mahalle incil senatörü anayasa tory ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık pazartesi salı çarşamba perşembe cuma cumartesi pazar tanrı internet dünya',
  ru: 'президент министр министерство сенат сенатор конгресс палата верховный суд совет комитет комиссия департамент агентство союз организация республика республиканец демократ партия университет колледж школа институт академия больница церковь собор музей парк улица площадь мост река озеро море океан остров гора северный южный восточный западный центральный новый старый великий святой город округ область район аэропорт станция клуб лига кубок чемпионат премия фестиваль неделя банк компания группа ассоциация общество фонд центр армия флот полиция закон договор соглашение конвенция декларация доклад статья глава лейбористский тори госсекретарь содружество слава библия тихий кремниевый нижний скалистый бог интернет мир соединенные штаты',
}
const titles = new Map(
  Object.entries(TITLES).map(([lang, words]) => [lang, new Set(words.split(' ').map(stemOf))] as const),
)

/** Whether a word is one of titles and institutions, or of everyday use in its version: Court, President. */
export function isCommon(context: CheckContext, version: number, form: string): boolean {
  const stem = stemOf(form)
  const lang = languageOf(context.work.versions[version]?.lang ?? '', form)
  return isTitle(stem, lang) || context.index(AS_WORD, version).isHeld(stem)
}

/** Turkish adds so many endings that a title is told by how the word begins: senatoda, hastanesine. */
function isTitle(stem: string, lang: string): boolean {
  const words = titles.get(lang)
  if (words === undefined || words.has(stem) || lang !== 'tr') return words?.has(stem) === true
  for (let length = stem.length - 1; length >= SHORTEST_TITLE; length--)
    if (words.has(stem.slice(0, length))) return true
  return false
}

const SHORTEST_TITLE = 5

/** The language a word is read in: Latin letters in Russian or Chinese are mostly English. */
export function languageOf(tag: string, form: string): string {
  const base = baseLanguage(tag)
  return /^(?:zh|ru)$/.test(base) && /\p{Script=Latin}/u.test(form) ? 'en' : base
}

/** The segments of a version that have a name, outside one unit, with their units; at most `limit` units. */
export function otherUnitsWith(
  context: CheckContext,
  { kind, version, form }: Pick<PlacedName, 'kind' | 'version' | 'form'>,
  except: number,
): number[] {
  const keys = kind === 'han' ? AS_HAN : AS_NAME
  const units = context
    .index(keys, version)
    .holders(kind === 'han' ? form : stemOf(form))
    .map((segment) => context.unitOf(version, context.placeOf(version, segment)))
  return [...new Set(units)]
    .filter((unit) => unit >= 0 && unit !== except)
    .toSorted((a, b) => a - b)
    .slice(0, MOST_UNITS)
}

/** More occurrences say no more. */
const MOST_UNITS = 8

/**
 * In what share of the other units that have a name another version has it, too, by table or sound; null where no
 * other unit has it. Near one for a name, zero for a word of a title, which each language puts into its own words.
 */
export function renderedElsewhere(
  context: CheckContext,
  name: PlacedName,
  to: number,
  except: number,
): number | null {
  const units = otherUnitsWith(context, name, except).filter(
    (unit) => (context.groups[unit]?.[to] ?? []).length > 0,
  )
  if (units.length === 0) return null
  const heard = units.filter((unit) =>
    (context.groups[unit]?.[to] ?? []).some((segment) => isHeard(context, name, to, segment)),
  )
  return heard.length / units.length
}

const heardIn = (): WeakMap<PlainSegment, Map<string, Heard>> => new WeakMap()

/** Whether any name of a segment can be the one looked for. What the texts say is worked out once for names that read and sound alike. */
function isHeard(context: CheckContext, name: PlacedName, version: number, segment: number): boolean {
  const memory = context.kept(heardIn)
  const own = context.segment(version, segment)
  const known = memory.get(own) ?? new Map<string, Heard>()
  memory.set(own, known)
  const key = keyOf(context, name)
  const heard = known.get(key) ?? heardInText(context, name, version, segment)
  known.set(key, heard)
  return isMeant(context, name, version, heard)
}

function heardInText(context: CheckContext, name: PlacedName, version: number, segment: number): Heard {
  const heard = heardOf(context, name, version, segment)
  if (heard.surely) return heard
  const surely = placedNames(context, version, segment).some((other) => sameness(context, name, other) > 0)
  return { ...heard, surely }
}

/** All of a name that decides where it is heard. */
function keyOf(context: CheckContext, { kind, version, segment, form, ids, start, run }: PlacedName): string {
  const around = kind === 'han' ? context.segment(version, segment).text.slice(...run) : ''
  return `${kind} ${version} ${form} ${ids.join(' ')} ${around} ${kind === 'han' ? start - run[0] : 0}`
}
