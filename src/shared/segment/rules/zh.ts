import { EN } from '#shared/segment/rules/en'
import { words } from '#shared/segment/words'
import type { SentenceRules } from '#shared/segment/rules'

export const ZH: SentenceRules = {
  language: 'zh',
  unspaced: true,
  never: new Set([...EN.never, 'jr', 'al']),
  beforeNumber: words('no nos vol p pp art fig'),
  seldom: words('inc ltd co corp etc u.s u.k u.n a.m p.m'),
  often: words(''),
  dated: words(''),
  starters: words(''),
  ordinals: false,
  attribution:
    /[^，。！？；：、“”「」]{0,10}(?:(?<![小传傳据據])[说說]|(?<![知报報街难難频頻])道|称|稱|表示|指出|问|問|答|喊|叫|写道|寫道|回忆|回憶|解释|解釋|强调|強調|补充|補充)(?:。|，["“「『])|(?:的|之[后後时時类類])/uy,
}
