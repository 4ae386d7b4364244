/** What tells languages that share a script apart, as data. */
export interface LanguageProfile {
  readonly language: string
  /** Letters that others of the script do not have, or hardly. */
  readonly letters: string
  /** Its commonest words. */
  readonly words: readonly string[]
}

const profile = (language: string, letters: string, list: string): LanguageProfile => ({
  language,
  letters,
  words: list.split(' '),
})

export const LATIN: readonly LanguageProfile[] = [
  profile(
    'en',
    '',
    'the of and to in a is that for it was on with as his he be by at are this have from or had not but an they which you were their has will would been',
  ),
  profile(
    'tr',
    'ğış',
    've bir bu da de için ile olarak çok daha olan gibi kadar sonra en o ne ya ama ise her değil olduğu tarafından üzerinde ancak göre',
  ),
  profile(
    'az',
    'ə',
    'və bir bu ilə üçün da də olan olaraq çox kimi sonra daha hər nə ki isə amma heç onun bütün qədər edir edilib tərəfindən',
  ),
  profile(
    'de',
    'ßäöü',
    'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach',
  ),
  profile(
    'fr',
    'êèàçùœ',
    'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec la aux ou mais',
  ),
  profile(
    'es',
    'ñ¿¡áíóú',
    'de la que el en y a los del se las por un para con no una su al lo como más pero sus le ya o fue',
  ),
  profile(
    'pt',
    'ãõçâ',
    'de a o que e do da em um para com não uma os no se na por mais as dos como mas ao das foi',
  ),
  profile(
    'it',
    'òìù',
    'di e il la che in un a per è una sono con non si da del le dei alla nel i della più anche come ma',
  ),
  profile(
    'nl',
    'ĳ',
    'de van het een en in is dat op te zijn met voor niet aan er om ook als dan maar bij door uit naar wordt',
  ),
  profile('pl', 'łąęźżśń', 'w i na z do się nie to że jest o od po za przez jak dla ale co są by przy oraz'),
  profile('ro', 'ăâșț', 'de și în la a cu pe nu că din o un să este pentru care mai sau ce au fost prin'),
  profile('sv', 'åäö', 'och i att det som en på är av för med den till inte om ett han de har var från'),
  profile('cs', 'řěůčž', 'a v se na je že s z do o to i k za by pro jako ale po od jsou nebo'),
  profile('hu', 'őű', 'a az és hogy nem is egy meg de van ez volt mint csak már még el ki'),
  profile('fi', 'äö', 'ja on ei se että oli hän joka mutta kun ovat niin myös ole sen tai kuin'),
  profile('id', '', 'yang dan di dari untuk dengan pada ini itu tidak dalam akan adalah oleh juga ke'),
  profile('vi', 'ơưđ', 'và của là có cho các được trong một không người những với này đã để'),
]

export const CYRILLIC: readonly LanguageProfile[] = [
  profile(
    'ru',
    'ыэё',
    'и в не на что с по как это за от из к его для у он также было но или о при был были быть бы если чтобы который которые которых только более между этого все они мы',
  ),
  profile(
    'uk',
    'іїєґ',
    'і в не на що з як це за від до його для у він також та або й про при був були бути щоб який які яких лише більше між цього все вони ми із ще але',
  ),
  profile(
    'be',
    'ўі',
    'і ў не на што з як гэта за ад да яго для у ён таксама пра пры быў былі быць каб які якія якіх толькі больш паміж гэтага яны мы але або',
  ),
  profile(
    'bg',
    'ъ',
    'и в не на че с по как това за от из до да се са е ще към или при бил били бъде ако който които само повече между този тази те ние но има като си беше',
  ),
  profile('sr', 'ђјљњћџ', 'и у не на да је се са за од до који као што су'),
  profile('kk', 'әғқңөұүһі', 'және бұл мен бен үшін деп бір осы'),
]
