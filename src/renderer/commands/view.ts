import type { CommandEntry } from '#renderer/commands/command'
import { chooseMap } from '#renderer/commands/key-map'
import { KEY_MAP_IDS } from '#renderer/commands/maps/maps'
import { say, show, view, type SidePane } from '#renderer/store'
import { endonym } from '#renderer/ui/language'
import { THEMES, type Look } from '#renderer/ui/look-settings'
import { LANGUAGES } from '#shared/words/languages'
import { language, t } from '#renderer/words/words'
import { cyclePane } from '#renderer/ui/focus'
import { toggleTour } from '#renderer/features/tour/state'

/** What is shown of the window, and how. */

function fold(pane: SidePane): void {
  const { folded } = view()
  show({ folded: { ...folded, [pane]: !folded[pane] } })
}

function open(panel: 'palette' | 'keys' | 'appearance'): void {
  show({ panel: view().panel === panel ? null : panel })
}

/** Speaks another language from now on, and says so in it. */
function speakFrom(chosen: Look['language']): void {
  show({ language: chosen })
  say(t('look.changed', { language: endonym(language()) }))
}

const all = { group: 'View', panes: 'all' } as const

export const VIEW: readonly CommandEntry[] = [
  {
    ...all,
    id: 'palette',
    opensField: true,
    keys: ['$mod+k', '$mod+Shift+p'],
    whileTyping: true,
    keyOnly: true,
    run: () => open('palette'),
  },
  { ...all, id: 'keys', keys: ['[Shift]+?', 'F1'], run: () => open('keys') },
  ...KEY_MAP_IDS.map((map): CommandEntry => ({
    ...all,
    id: `keys.${map}`,
    keys: [],
    run: () => chooseMap(map),
  })),
  { ...all, id: 'pane.next', keys: ['F6'], whileTyping: true, run: () => cyclePane(1) },
  {
    ...all,
    id: 'pane.previous',
    keys: ['Shift+F6'],
    whileTyping: true,
    run: () => cyclePane(-1),
  },
  { ...all, id: 'fold.works', keys: ['$mod+1'], run: () => fold('works') },
  {
    ...all,
    id: 'fold.segment',
    keys: ['$mod+2'],
    run: () => fold('segment'),
  },
  {
    ...all,
    id: 'fold.divergences',
    keys: ['$mod+3'],
    run: () => fold('divergences'),
  },
  {
    ...all,
    id: 'appearance',
    keys: ['$mod+,'],
    run: () => open('appearance'),
  },
  ...THEMES.map((theme): CommandEntry => ({
    ...all,
    id: `theme.${theme}`,
    keys: [],
    run: () => show({ theme }),
  })),
  { ...all, id: 'tour', keys: [], run: toggleTour },
  ...(['system', ...LANGUAGES] as const).map((lang): CommandEntry => ({
    ...all,
    id: `language.${lang}`,
    keys: [],
    run: () => speakFrom(lang),
  })),
  {
    ...all,
    id: 'tints',
    keys: ['$mod+Shift+h'],
    run: () => {
      const tints = !view().tints
      show({ tints })
      say(t(tints ? 'grid.tinted' : 'grid.plain'))
    },
  },
  {
    ...all,
    id: 'density',
    keys: ['$mod+Shift+d'],
    run: () => show({ density: view().density === 'compact' ? 'comfortable' : 'compact' }),
  },
  {
    ...all,
    id: 'panel.close',
    keys: ['Escape'],
    whileTyping: true,
    keyOnly: true,
    can: ({ panel }) => panel !== null,
    run: () => show({ panel: null }),
  },
]
