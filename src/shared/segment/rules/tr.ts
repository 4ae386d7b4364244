import { words } from '#shared/segment/words'
import type { SentenceRules } from '#shared/segment/rules'

export const TR: SentenceRules = {
  language: 'tr',
  unspaced: false,
  never: words(`
    dr prof doç yrd av op uzm öğr gör arş ord alb yb bnb yzb ütğm tğm asb org korg tümg tuğg gen mr mrs ms st
    sn bkz bk krş örn çev haz ed hz müh mim ecz vet dt
    gn md bşk üniv fak
    cad sok sk mah bul bulv blv apt
    vb.a m.ö m.s i.ö i.s
  `),
  beforeNumber: words(`no nr s ss sf mad fık par böl cilt c sayfa tel ek st şek tab yy vol say`),
  seldom: words(`
    vb vs vd ör tic ltd şti a.ş t.c inc co corp jr sr a.b.d b.m k.k.t.c u.s p.m a.m ö.s ö.ö
  `),
  often: words(''),
  dated: words(''),
  starters: words(`
    bu şu o bunun bunlar bunları buna bunu onun onlar ancak fakat ama ayrıca öte ve veya ya böylece böyle şöyle
    çünkü eğer ne nasıl neden kim hangi her bazı birçok bütün tüm bir iki biz ben sen siz
    daha sonra önce şimdi bugün dün yarın artık ise hem yine zira üstelik dolayısıyla buna rağmen
  `),
  ordinals: true,
  attribution: null,
}
