import type { Language } from '#shared/words/languages'
import { isLanguage } from '#renderer/words/languages'

/** How the window looks and speaks: a person's own, the same for every project. */
export interface Look {
  readonly language: Language | 'system'
  readonly theme: Theme
  readonly density: Density
  readonly motion: Motion
  /** Height of a line of text in parts of its size; null for what the density has. */
  readonly lineHeight: number | null
  /** Font and size (CSS pixels) of text by language; what is not named is as the tokens have it. */
  readonly faces: Readonly<Record<string, Face>>
}

export interface Face {
  /** Name of a font family; empty for the one that is made for the script. */
  readonly family: string
  /** Null for the size of the density. */
  readonly size: number | null
}

export const THEMES = ['system', 'light', 'dark', 'contrast'] as const
type Theme = (typeof THEMES)[number]
export const DENSITIES = ['comfortable', 'compact'] as const
type Density = (typeof DENSITIES)[number]
export const MOTIONS = ['system', 'reduced'] as const
type Motion = (typeof MOTIONS)[number]

export const FIRST_LOOK: Look = {
  language: 'system',
  theme: 'system',
  density: 'comfortable',
  motion: 'system',
  lineHeight: null,
  faces: {},
}

/** Sizes that text may have, in CSS pixels, and line heights that can be chosen. */
export const SIZES = [12, 13, 14, 15, 16, 17, 18, 20, 22, 24, 28] as const
export const LINE_HEIGHTS = [1.3, 1.45, 1.6, 1.8, 2] as const

/** The look that was kept as JSON. What is missing in it, or what nobody can have chosen, is as at first. */
export function readLook(kept: string): Look {
  const found = parsed(kept)
  const { language, lineHeight, faces } = found
  return {
    language: isLanguage(language) ? language : 'system',
    theme: oneOf(THEMES, found['theme'], FIRST_LOOK.theme),
    density: oneOf(DENSITIES, found['density'], FIRST_LOOK.density),
    motion: oneOf(MOTIONS, found['motion'], FIRST_LOOK.motion),
    lineHeight: LINE_HEIGHTS.find((one) => one === lineHeight) ?? null,
    faces: isRecord(faces)
      ? Object.fromEntries(Object.entries(faces).flatMap(([lang, face]) => readFace(lang, face)))
      : {},
  }
}

function readFace(lang: string, face: unknown): [string, Face][] {
  if (!/^[a-z]{2,3}$/u.test(lang) || !isRecord(face)) return []
  const { family, size } = face
  const read = {
    family: typeof family === 'string' ? tidyFamily(family) : '',
    size: SIZES.find((one) => one === size) ?? null,
  }
  return read.family === '' && read.size === null ? [] : [[lang, read]]
}

/** A font's name without what would end it in a style sheet. */
export function tidyFamily(name: string): string {
  return name
    .replace(/["'\\;{}<>]/gu, '')
    .trim()
    .slice(0, 80)
}

function oneOf<T extends string>(values: readonly T[], value: unknown, otherwise: T): T {
  return values.find((one) => one === value) ?? otherwise
}

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    return isRecord(value) ? value : {}
  } catch {
    return {}
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
