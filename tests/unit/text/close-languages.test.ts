import { describe, expect, it } from 'vitest'
import { languageRuns } from '#shared/text/language-runs'
import { unwrap } from '#shared/text/unwrap'

const TEXTS = {
  ru: 'Комиссия собралась во вторник, чтобы рассмотреть счета гавани, которые не проверялись с наводнения. Никто не мог сказать, сколько барж ещё ходит по реке и кто за них отвечает, а писарь обещал вообще ничего не обещать.',
  bg: 'Комисията се събра във вторник, за да прегледа сметките на пристанището, които не са проверявани от наводнението насам. Никой не можеше да каже колко шлепа още плават по реката и кой отговаря за тях, но писарят обеща да попита.',
  uk: 'Комісія зібралася у вівторок, щоб розглянути рахунки гавані, які не перевіряли з часів повені. Ніхто не міг сказати, скільки барж ще ходить річкою і хто за них відповідає, а писар обіцяв спитати про це навесні.',
  es: 'La comisión se reunió el martes para examinar las cuentas del puerto, que no se habían revisado desde la inundación. Nadie podía decir cuántas barcazas seguían en el río ni quién respondía de ellas, pero el secretario prometió preguntar.',
  pt: 'A comissão reuniu-se na terça-feira para examinar as contas do porto, que não eram verificadas desde a inundação. Ninguém sabia dizer quantas barcaças ainda andavam no rio nem quem respondia por elas, mas o escrivão prometeu perguntar.',
  it: 'La commissione si è riunita martedì per esaminare i conti del porto, che non erano stati controllati dopo l’alluvione. Nessuno sapeva dire quante chiatte fossero ancora sul fiume e chi ne rispondesse, ma lo scrivano ha promesso di chiedere.',
  en: 'The committee met on Tuesday to look at the accounts of the harbour, which had not been audited since the flood. Nobody could say how many barges were still on the river or who answered for them, but the clerk promised to ask.',
  de: 'Der Ausschuss trat am Dienstag zusammen, um die Rechnungen des Hafens zu prüfen, die seit der Flut nicht geprüft worden waren. Niemand konnte sagen, wie viele Kähne noch auf dem Fluss fuhren und wer für sie einstand, aber der Schreiber versprach zu fragen.',
  tr: 'Komisyon, selden bu yana denetlenmemiş olan liman hesaplarını incelemek için salı günü toplandı. Nehirde kaç mavnanın kaldığını ve bunlardan kimin sorumlu olduğunu kimse söyleyemedi, ama kâtip soracağına söz verdi.',
  pl: 'Komisja zebrała się we wtorek, aby zbadać rachunki portu, których nie sprawdzano od powodzi. Nikt nie potrafił powiedzieć, ile barek jest jeszcze na rzece i kto za nie odpowiada, ale pisarz obiecał o to zapytać.',
  cs: 'Komise se sešla v úterý, aby prozkoumala účty přístavu, které nikdo nekontroloval od povodně. Nikdo nedokázal říci, kolik člunů je ještě na řece a kdo za ně odpovídá, ale písař slíbil, že se na to zeptá.',
} as const
type Lang = keyof typeof TEXTS

describe('paragraphs in languages that look alike', () => {
  it.each<[Lang, Lang]>([
    ['ru', 'bg'],
    ['ru', 'uk'],
    ['bg', 'uk'],
    ['es', 'pt'],
    ['es', 'it'],
    ['en', 'de'],
    ['pl', 'cs'],
  ])('are told apart where they take turns: %s and %s', (one, other) => {
    const turns: Lang[] = [one, other, one, one, other, other, other, one]
    const text = turns.map((lang) => TEXTS[lang]).join('\n\n')
    expect(languageRuns(text, unwrap(text))).toEqual(turns)
  })
})
