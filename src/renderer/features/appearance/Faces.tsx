import { useState, type ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { show, useView, view } from '#renderer/store'
import { endonym, languageName } from '#renderer/ui/language'
import { SIZES, tidyFamily, type Face } from '#renderer/ui/look-settings'
import { count } from '#renderer/ui/numbers'
import { LANGUAGES } from '#shared/words/languages'
import { t } from '#renderer/words/words'
import { orNone, Select } from '#view/ui/Select'

/** Fonts that are offered; any other that the system has can be typed. */
const FAMILIES = [
  'Noto Sans',
  'Noto Serif',
  'Noto Sans SC',
  'Noto Serif SC',
  'Source Han Sans SC',
  'Source Han Serif SC',
  'Microsoft YaHei',
  'SimSun',
  'PingFang SC',
  'Songti SC',
  'PT Sans',
  'PT Serif',
  'Segoe UI',
  'Georgia',
  'Times New Roman',
  'Arial',
]

const NO_FACE: Face = { family: '', size: null }

/** Font and size of the texts, for each language of the project. */
export function Faces(): ReactNode {
  const faces = useView((now) => now.faces)
  const langs = useView(
    useShallow((now) => [
      ...new Set([
        ...(now.project?.works ?? []).flatMap(({ versions }) => versions.map(({ lang }) => primary(lang))),
        ...LANGUAGES,
      ]),
    ]),
  )
  return (
    <fieldset className="appearance-faces">
      <legend>{t('look.text')}</legend>
      {langs.map((lang) => (
        <OneFace key={lang} lang={lang} face={faces[lang] ?? NO_FACE} />
      ))}
      <datalist id="appearance-families">
        {FAMILIES.map((family) => (
          <option key={family} value={family} />
        ))}
      </datalist>
    </fieldset>
  )
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? lang
}

function OneFace({ lang, face }: { lang: string; face: Face }): ReactNode {
  const [typed, setTyped] = useState<string | null>(null)
  const set = (part: Partial<Face>): void => {
    const next = { ...face, ...part }
    const others = Object.entries(view().faces).filter(([one]) => one !== lang)
    const own = next.family === '' && next.size === null ? [] : [[lang, next] as const]
    show({ faces: Object.fromEntries([...others, ...own]) })
  }
  const take = (): void => {
    if (typed !== null && tidyFamily(typed) !== face.family) set({ family: tidyFamily(typed) })
    setTyped(null)
  }
  const name = languageName(lang)
  return (
    <div className="appearance-face">
      <span lang={lang} className="text cut">
        {endonym(lang)}
      </span>
      <input
        className="field"
        aria-label={t('look.faceOf', { language: name })}
        placeholder={t('look.standard')}
        list="appearance-families"
        value={typed ?? face.family}
        onChange={({ target }) => setTyped(target.value)}
        onBlur={take}
        onKeyDown={({ key }) => {
          if (key === 'Enter') take()
        }}
      />
      <Select
        label={t('look.sizeOf', { language: name })}
        value={face.size}
        values={orNone(
          t('look.standard'),
          SIZES.map((size) => [size, `${count(size)} px`]),
        )}
        choose={(size) => set({ size })}
      />
    </div>
  )
}
