// The editor alone: no languages and no services for them, since what is edited is a sentence. Each feature is
// one import; `codicon` and the rest of them stay out of the bundle.
import 'monaco-editor/features/clipboard/register.js'
import 'monaco-editor/features/caretOperations/register.js'
import 'monaco-editor/features/wordOperations/register.js'
import 'monaco-editor/features/cursorUndo/register.js'
import 'monaco-editor/features/bracketMatching/register.js'
import { editor } from 'monaco-editor/editor/editor.api.js'
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker'

globalThis.MonacoEnvironment = { getWorker: () => new EditorWorker() }

const THEME = 'parallax'

/** Gives the editor the colours of the tokens as they are now. */
export function applyTheme(): void {
  const tokens = getComputedStyle(document.documentElement)
  const token = (name: string): string => sixDigits(tokens.getPropertyValue(name).trim())
  editor.defineTheme(THEME, {
    base: document.documentElement.dataset['theme'] === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [],
    colors: {
      'editor.background': token('--sheet'),
      'editor.foreground': token('--ink'),
      'editorCursor.foreground': token('--accent'),
      'editorBracketMatch.background': token('--accent-soft'),
      'editorBracketMatch.border': token('--accent'),
      'editor.selectionBackground': token('--picked'),
      'editor.inactiveSelectionBackground': token('--accent-soft'),
      focusBorder: '#00000000',
      // Prose has no levels of brackets.
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((level) => [`editorBracketHighlight.foreground${level}`, token('--ink')]),
      ),
      'editorBracketHighlight.unexpectedBracket.foreground': token('--ink'),
    },
  })
  editor.setTheme(THEME)
}

/** The build shortens `#ffffff` to `#fff`, which the editor does not read. */
function sixDigits(colour: string): string {
  return colour.replace(/^#(.)(.)(.)$/, '#$1$1$2$2$3$3')
}

/** What every editor of the window is: wrapped prose, without the furniture of a code editor. */
export const PROSE: editor.IStandaloneEditorConstructionOptions = {
  language: 'plaintext',
  theme: THEME,
  automaticLayout: true,
  wordWrap: 'on',
  // Prose is set in proportional faces, and Han in another than Latin: the browser must measure the lines.
  wrappingStrategy: 'advanced',
  lineNumbers: 'off',
  glyphMargin: false,
  folding: false,
  lineDecorationsWidth: 12,
  lineNumbersMinChars: 0,
  minimap: { enabled: false },
  overviewRulerLanes: 0,
  overviewRulerBorder: false,
  hideCursorInOverviewRuler: true,
  renderLineHighlight: 'none',
  scrollBeyondLastLine: false,
  scrollbar: {
    verticalScrollbarSize: 8,
    horizontal: 'hidden',
    useShadows: false,
    alwaysConsumeMouseWheel: false,
  },
  padding: { top: 4, bottom: 8 },
  // Tab leaves the editor, as it leaves every other part of the window.
  tabFocusMode: true,
  quickSuggestions: false,
  wordBasedSuggestions: 'off',
  occurrencesHighlight: 'off',
  selectionHighlight: false,
  matchBrackets: 'near',
  autoClosingBrackets: 'never',
  autoClosingQuotes: 'never',
  autoSurround: 'languageDefined',
  autoIndent: 'none',
  links: false,
  contextmenu: false,
  dragAndDrop: false,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false, nonBasicASCII: false },
}

export { editor }
