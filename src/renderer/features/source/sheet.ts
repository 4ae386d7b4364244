import type { IRange } from 'monaco-editor/editor/editor.api.js'
import type { LanguageTag, SegmentId, Span } from '#shared/model'
import type { SourceSegment } from '#shared/source-view'
import { applyTheme, editor, PROSE } from '#renderer/editor/monaco'
import { proseOf } from '#renderer/editor/rules'
import { editorText } from '#renderer/features/source/editor-text'
import { partsOf } from '#renderer/features/source/places'
import { isFromRight } from '#renderer/ui/language'

/**
 * UTF-16 units beyond which lines are broken by counting characters of one width, and set in a face that has that: to
 * measure every line of a text of many megabytes would take minutes.
 */
export const LARGE = 400_000

/** A read-only editor with the whole text of a version. All offsets are those of the source text. */
export interface Sheet {
  readonly caret: () => number
  /** Puts the caret there and shows it. */
  readonly goTo: (offset: number) => void
  readonly focus: () => void
  /** What is in view. */
  readonly inView: () => Span
  /** Distance of the line that holds an offset from the top of the text, in CSS pixels. */
  readonly topOf: (offset: number) => number
  readonly lineHeight: () => number
  readonly scrollTop: () => number
  /** Draws where these segments begin and what they are, the current one, and stretches that were searched for. */
  readonly mark: (
    segments: readonly SourceSegment[],
    current: SegmentId | null,
    hits: readonly Span[],
  ) => void
  readonly run: (command: string) => void
  /** Takes face, size, height of lines and colours anew from the element it stands in. */
  readonly restyle: () => void
  readonly dispose: () => void
}

export interface SheetCalls {
  /** The caret was moved by the person. */
  readonly onCaret: (offset: number) => void
  readonly onScroll: () => void
  /** Lines may stand elsewhere now. */
  readonly onLayout: () => void
}

export function createSheet(
  host: HTMLElement,
  source: string,
  { lang, label }: { readonly lang: LanguageTag; readonly label: string },
  { onCaret, onScroll, onLayout }: SheetCalls,
): Sheet {
  const { shown, toShown, toSource } = editorText(source)
  const model = editor.createModel(shown, proseOf(lang))
  const face = (): editor.IEditorOptions => {
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(host)
    return { fontFamily, fontSize: parseFloat(fontSize), lineHeight: parseFloat(lineHeight) }
  }
  applyTheme()
  const made = editor.create(host, {
    ...PROSE,
    ...face(),
    model,
    readOnly: true,
    domReadOnly: true,
    ariaLabel: label,
    wrappingStrategy: shown.length > LARGE ? 'simple' : 'advanced',
    matchBrackets: 'never',
    guides: { indentation: false },
    scrollBeyondLastLine: true,
    stopRenderingLineAfter: -1,
    scrollbar: { ...PROSE.scrollbar, verticalScrollbarSize: 12 },
  })
  const marks = made.createDecorationsCollection()
  const direction = isFromRight(lang)
    ? made.createDecorationsCollection([
        {
          range: model.getFullModelRange(),
          options: { textDirection: editor.TextDirection.RTL, isWholeLine: true },
        },
      ])
    : null
  const rangeOf = ([start, end]: Span): IRange => {
    const [from, to] = [model.getPositionAt(toShown(start)), model.getPositionAt(toShown(end))]
    return {
      startLineNumber: from.lineNumber,
      startColumn: from.column,
      endLineNumber: to.lineNumber,
      endColumn: to.column,
    }
  }
  const caret = (): number => {
    const position = made.getPosition()
    return position === null ? 0 : toSource(model.getOffsetAt(position))
  }
  made.onDidChangeCursorPosition(({ source: by }) => {
    if (by !== 'api') onCaret(caret())
  })
  made.onDidScrollChange(onScroll)
  made.onDidLayoutChange(onLayout)
  made.onDidContentSizeChange(onLayout)

  return {
    caret,
    goTo(offset) {
      const { startLineNumber: lineNumber, startColumn: column } = rangeOf([offset, offset])
      made.setPosition({ lineNumber, column })
      made.revealPositionInCenterIfOutsideViewport({ lineNumber, column }, editor.ScrollType.Immediate)
    },
    focus: () => made.focus(),
    inView() {
      const ranges = made.getVisibleRanges()
      const [first, last] = [ranges[0], ranges.at(-1)]
      if (first === undefined || last === undefined) return [0, 0]
      return [
        toSource(model.getOffsetAt(first.getStartPosition())),
        toSource(model.getOffsetAt(last.getEndPosition())),
      ]
    },
    topOf(offset) {
      const { startLineNumber, startColumn } = rangeOf([offset, offset])
      return made.getTopForPosition(startLineNumber, startColumn)
    },
    lineHeight: () => made.getOption(editor.EditorOption.lineHeight),
    scrollTop: () => made.getScrollTop(),
    mark(segments, current, hits) {
      marks.set([
        ...segments.flatMap((one) =>
          partsOf(source, one.spans).map(({ span, opens }) => ({
            range: rangeOf(span),
            options: {
              inlineClassName: classesOf(one, current),
              beforeContentClassName: `source-${opens}${one.segment === current ? ' source-at' : ''}`,
            },
          })),
        ),
        ...hits.map((span) => ({ range: rangeOf(span), options: { inlineClassName: 'source-hit' } })),
      ])
    },
    run: (command) => made.trigger('keyboard', command, null),
    restyle() {
      applyTheme()
      made.updateOptions(face())
    },
    dispose() {
      marks.clear()
      direction?.clear()
      made.dispose()
      model.dispose()
    },
  }
}

function classesOf(one: SourceSegment, current: SegmentId | null): string {
  const names = ['source-text', `source-${one.kind}`]
  if (one.index % 2 === 1) names.push('source-odd')
  if (one.corrected) names.push('source-other')
  if (one.segment === current) names.push('source-current')
  return names.join(' ')
}
