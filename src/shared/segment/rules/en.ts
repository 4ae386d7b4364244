import { words } from '#shared/segment/words'
import type { SentenceRules } from '#shared/segment/rules'

export const EN: SentenceRules = {
  language: 'en',
  unspaced: false,
  never: words(`
    mr mrs ms mx messrs dr drs prof rev fr hon rt st ste mt ft sr.a amb gen adm col lt maj capt cmdr sgt cpl pvt pfc cmdt brig gov sen
    rep sens reps govs profs pres supt det insp atty h.e h.r.h
    e.g i.e n.b viz cf vs v al. incl approx ca resp esp
    fed civ crim const stat
    add corr rev.a
  `),
  beforeNumber: words(`
    no nos art arts p pp para paras par vol vols fig figs sec secs sect ch chap pt ver ed eq ex tab app annex cl
    mon tue tues thu thur thurs fri jan feb mar apr jun jul aug sep sept oct nov dec op rev res dec. doc
    lb lbs oz hr hrs min mins ext reg ser
  `),
  seldom: words(`
    inc ltd co corp llc plc bros dept univ assn jr sr esq etc al ave blvd rd
    u.s u.k u.n u.s.a u.s.s.r e.u d.c a.m p.m am pm b.c a.d b.c.e c.e ph.d m.d b.a m.a l.a n.y a.k.a
  `),
  often: words(''),
  dated: words(''),
  starters: words(`
    the a an this that these those there here it its he she they we you his her their our my your i
    in on at by for from with without of to as if when while after before since until during under over
    although though because however but and or so yet nor then thus therefore moreover furthermore meanwhile
    what who why how where which not no some many most all both each one two three another other such
    according also even only just still once now today yesterday let it's he's she's there's
  `),
  ordinals: false,
  attribution:
    /(?:\p{Lu}[\p{L}.’'-]+ ){1,3}(?:said|says|asked|asks|added|adds|replied|wrote|writes|told|cried|shouted|whispered|continued|explained|answered|recalled|noted|insisted|warned|joked)\b(?! the )/uy,
}
