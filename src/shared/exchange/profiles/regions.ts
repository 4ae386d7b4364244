import type { LanguageTag } from '#shared/model'

/**
 * The variant that tools offer first for a language, under tags in lower case: what knows only variants with a
 * region takes a bare `tr` for another language than `tr-TR`. Of languages with several, that of the most
 * speakers who are translated for; anybody else changes the code.
 */
export const REGIONS: Readonly<Record<string, LanguageTag>> = {
  ...{ ar: 'ar-SA', bg: 'bg-BG', cs: 'cs-CZ', da: 'da-DK', de: 'de-DE', el: 'el-GR', en: 'en-US' },
  ...{ es: 'es-ES', et: 'et-EE', fa: 'fa-IR', fi: 'fi-FI', fr: 'fr-FR', he: 'he-IL', hr: 'hr-HR' },
  ...{ hu: 'hu-HU', id: 'id-ID', it: 'it-IT', ja: 'ja-JP', kk: 'kk-KZ', ko: 'ko-KR', lt: 'lt-LT' },
  ...{ lv: 'lv-LV', nb: 'nb-NO', nl: 'nl-NL', pl: 'pl-PL', pt: 'pt-PT', ro: 'ro-RO', ru: 'ru-RU' },
  ...{ sk: 'sk-SK', sl: 'sl-SI', sv: 'sv-SE', th: 'th-TH', tr: 'tr-TR', uk: 'uk-UA', vi: 'vi-VN' },
  ...{ zh: 'zh-CN', 'zh-hans': 'zh-CN', 'zh-hans-cn': 'zh-CN', 'zh-hant': 'zh-TW', 'zh-hant-tw': 'zh-TW' },
  ...{ 'zh-hans-sg': 'zh-SG', 'zh-hant-hk': 'zh-HK' },
}
