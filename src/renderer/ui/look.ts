import { show, useView, view, type View } from '#renderer/store'
import { readLook, type Face, type Look } from '#renderer/ui/look-settings'
import { languageOf } from '#renderer/words/languages'
import { speak } from '#renderer/words/words'
import { keep, kept } from '#renderer/ui/remember'

const KEY = 'parallax.look'

const DARK = window.matchMedia('(prefers-color-scheme: dark)')
const CONTRAST = window.matchMedia('(prefers-contrast: more)')
const FACES = new CSSStyleSheet()

/** Takes the look that was kept, before anything is drawn. */
export function takeLook(): void {
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, FACES]
  show(readLook(kept(KEY)))
  apply()
}

/** Follows what is chosen, remembers it, and follows the system in what is left to it. Returns what ends that. */
export function keepLook(): () => void {
  const end = useView.subscribe((now, before) => {
    const look = JSON.stringify(lookOf(now))
    if (look === JSON.stringify(lookOf(before))) return
    apply()
    keep(KEY, lookOf(now))
  })
  for (const query of [DARK, CONTRAST]) query.addEventListener('change', apply)
  window.addEventListener('languagechange', apply)
  return () => {
    end()
    for (const query of [DARK, CONTRAST]) query.removeEventListener('change', apply)
    window.removeEventListener('languagechange', apply)
  }
}

/** Puts language, theme and type on the document. */
function apply(): void {
  const now = view()
  const { theme, density, motion } = now
  const bySystem = theme === 'system' || theme === 'contrast'
  const dark = theme === 'dark' || (bySystem && DARK.matches)
  const contrast = theme === 'contrast' || (theme === 'system' && CONTRAST.matches)
  const speaks = now.language === 'system' ? languageOf(navigator.languages) : now.language
  const { documentElement: root } = document
  Object.assign(root.dataset, { density, motion })
  Object.assign(root.dataset, { theme: dark ? 'dark' : 'light', contrast: contrast ? 'more' : 'normal' })
  root.lang = speaks === 'zh' ? 'zh-Hans' : speaks
  FACES.replaceSync(sheetOf(now))
  speak(speaks)
  if (now.dark !== dark || now.speaks !== speaks) show({ dark, speaks })
}

/** What of the view is the person's look. */
function lookOf({ language, theme, density, motion, lineHeight, faces }: View): Look {
  return { language, theme, density, motion, lineHeight, faces }
}

/** A text that changes when anything does that text is drawn with. */
export function drawnAs({ dark, theme, density, lineHeight, faces }: View): string {
  return JSON.stringify([dark, theme, density, lineHeight, faces])
}

/** The rules that set text in the faces, sizes and line height that were chosen. */
function sheetOf({ lineHeight, faces }: Look): string {
  const rules = Object.entries(faces).map(([lang, face]) => `:root .text:lang(${lang}) { ${faceOf(face)} }`)
  if (lineHeight !== null) rules.push(`:root { --line-text: ${lineHeight} !important }`)
  return rules.join('\n')
}

function faceOf({ family, size }: Face): string {
  const parts = [
    family === '' ? '' : `font-family: "${family}", var(--face-text);`,
    size === null ? '' : `font-size: ${size}px;`,
  ]
  return parts.join(' ')
}
