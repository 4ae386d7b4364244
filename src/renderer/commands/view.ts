import type { CommandEntry } from '#renderer/commands/command'
import { chooseMap } from '#renderer/commands/key-map'
import { KEY_MAP_IDS, KEY_MAPS } from '#renderer/commands/maps/maps'
import { say, show, view, type SidePane } from '#renderer/store'
import { endonym } from '#renderer/ui/language'
import { THEMES, type Look } from '#renderer/ui/look-settings'
import { LANGUAGES } from '#renderer/words/languages'
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
    title: 'Find a command',
    keys: ['$mod+k', '$mod+Shift+p'],
    whileTyping: true,
    keyOnly: true,
    run: () => open('palette'),
  },
  { ...all, id: 'keys', title: 'All keys', keys: ['[Shift]+?', 'F1'], run: () => open('keys') },
  ...KEY_MAP_IDS.map((map): CommandEntry => ({
    ...all,
    id: `keys.${map}`,
    title: `Keys as in ${KEY_MAPS[map].name}`,
    keys: [],
    run: () => chooseMap(map),
  })),
  { ...all, id: 'pane.next', title: 'Next pane', keys: ['F6'], whileTyping: true, run: () => cyclePane(1) },
  {
    ...all,
    id: 'pane.previous',
    title: 'Previous pane',
    keys: ['Shift+F6'],
    whileTyping: true,
    run: () => cyclePane(-1),
  },
  { ...all, id: 'fold.works', title: 'Show or hide works', keys: ['$mod+1'], run: () => fold('works') },
  {
    ...all,
    id: 'fold.segment',
    title: 'Show or hide the segment',
    keys: ['$mod+2'],
    run: () => fold('segment'),
  },
  {
    ...all,
    id: 'fold.divergences',
    title: 'Show or hide divergences',
    keys: ['$mod+3'],
    run: () => fold('divergences'),
  },
  {
    ...all,
    id: 'appearance',
    title: 'Appearance: language, theme, type',
    keys: ['$mod+,'],
    run: () => open('appearance'),
  },
  ...THEMES.map((theme): CommandEntry => ({
    ...all,
    id: `theme.${theme}`,
    title: `Theme: ${theme}`,
    keys: [],
    run: () => show({ theme }),
  })),
  { ...all, id: 'tour', title: 'A tour in five minutes', keys: [], run: toggleTour },
  ...(['system', ...LANGUAGES] as const).map((lang): CommandEntry => ({
    ...all,
    id: `language.${lang}`,
    title: `Language: ${lang}`,
    keys: [],
    run: () => speakFrom(lang),
  })),
  {
    ...all,
    id: 'tints',
    title: 'Tint numbers, names and terms, or not',
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
    title: 'Density: comfortable or compact',
    keys: ['$mod+Shift+d'],
    run: () => show({ density: view().density === 'compact' ? 'comfortable' : 'compact' }),
  },
  {
    ...all,
    id: 'panel.close',
    title: 'Close what is open',
    keys: ['Escape'],
    whileTyping: true,
    keyOnly: true,
    can: ({ panel }) => panel !== null,
    run: () => show({ panel: null }),
  },
]
