import type { found as English } from '#shared/words/en/found'
import type { Words } from '#shared/words/pattern'

export const found: Words<typeof English> = {
  quoted: '“{text}”',
  has: '{where}: {value}',
  hasForm: '{where}: {value} (“{form}”)',
  noValue: '{where} böyle bir değer içermiyor',
  noSymbol: '{where} böyle bir simge içermiyor',
  noName: '{where} böyle bir ad içermiyor',
  noMeasure: '{where} böyle bir ölçü içermiyor',
  lacking: '{said}; {none}.',
  differ: '{one}, ancak {other}.',
  differAndLack: '{one}, ancak {other}; {none}.',
  tally: '{message} {tally}.',
  tallied: '{versions}: {value}',
  omission: 'Şu içerik çevirilerde eksik ({there}): {here}.',
  addition: '{here} için karşılık yok ({there}).',
  unlinked: '{here} ile {there} bağlı değil, ama metnin farklı yerlerinde aynı şeyi söylüyor gibi.',
  swapped: '{here} birbirine karşılık geliyor, ama metnin farklı yerlerinde duruyor.',
  elsewhere: '{here} başka bir yerde duruyor (şuna göre: {there}).',
  markedMoved: '{here} metnin başka bir yerinde duruyor (şuna göre: {there}).',
  shorter:
    '{here}, {there} çevirisi olarak beklenenden %{percent, number} daha kısa: bir bölümü eksik olabilir.',
  longer: '{there}, beklenenden %{percent, number} daha kısa; {here} fazladan içerik taşıyor olabilir.',
  repeats: '{second}, {first} ile aynı şeyi söylüyor.',
  repeatsOnce: '{second}, {first} ile aynı şeyi söylüyor; öteki sürümlerde bu bir kez geçiyor.',
  rewords: '{second}, {first} ile aynı şeyi başka sözcüklerle söylüyor (benzerlik %{percent, number}).',
  rewordsOnce:
    '{second}, {first} ile aynı şeyi başka sözcüklerle söylüyor (benzerlik %{percent, number}); öteki sürümlerde bu bir kez geçiyor.',
  question: '{asking} soru soruyor, {silent} sormuyor.',
  negation: '{firm} olumsuz, {silent} değil.',
  unended: '{where}: {mark} işaretinin kapanışı yok.',
  unbegun: '{where}: {mark} işaretinin açılışı yok.',
  inconsistent:
    'Aynı metin {names} sürümünde {times, number} kez geçiyor, {other} ise onu {ways, number} farklı biçimde veriyor.',
  otherScript: '{where} {script} harfleriyle yazılmış.',
  traditional: '{where} geri kalanından farklı olarak geleneksel Çince karakterlerle yazılmış.',
  simplified: '{where} geri kalanından farklı olarak basitleştirilmiş Çince karakterlerle yazılmış.',
  copied: '{where}, {version} metninin aynısı; çevrilmemiş.',
  readsLike: '{where} şu dilde görünüyor: {version}.',
  spaceBefore: '{where}: noktalama işaretinden önce boşluk var.',
  spaceInside: '{where}: sözcük ya da kod içinde boşluk var: “{text}”.',
  spaceDoubled: '{where}: birden çok boşluk var.',
  wordDoubled: '{where}: bir sözcük art arda iki kez geçiyor: “{text}”.',
  mixedQuotes:
    '{version} genelde {usual} tırnaklarını, {count, number} segmentte ise {rare} tırnaklarını kullanıyor.',
  otherSpelling: '{where}: “{text}”; {version} başka yerlerde “{other}” yazıyor.',
  otherName:
    '{where}: {version} sürümündeki “{name}” burada “{form}”, başka {count, number} birimde ise “{usual}” diye yazılmış.',
  forbidden: '{where}: “{term}” terimi terim listesinde yasak.',
  forbiddenInstead: '{where}: “{term}” terimi terim listesinde yasak; listede şu var: {terms}.',
  required:
    '{where}: {version} sürümündeki “{term}” teriminin karşılığı yok; terim listesinde şu var: {terms}.',
  otherRendering:
    '{where}: {version} sürümündeki “{term}”, başka {count, number} segmentte olduğu gibi “{usual}” diye çevrilmemiş.',
}
