import type { IRange } from 'monaco-editor/editor/editor.api.js'
import { useEffect, useRef, type ReactNode } from 'react'
import type { LanguageTag, Span } from '#shared/model'
import { writesIn } from '#renderer/commands/type-ahead'
import { invisibles } from '#renderer/editor/invisible'
import { applyTheme, editor, PROSE } from '#renderer/editor/monaco'
import { proseOf } from '#renderer/editor/rules'
import { isFromRight } from '#renderer/ui/language'
import type { Stretch } from '#renderer/ui/runs'

export interface TextEditorProps {
  readonly text: string
  readonly lang: LanguageTag
  readonly label: string
  readonly writing: boolean
  readonly marks: readonly Stretch[]
  /** Theme and density: what changes colours and faces, and so asks for them to be read again. */
  readonly look: string
  readonly onChange: (text: string) => void
  readonly onCaret: (offset: number) => void
  /** What is selected, null for nothing. */
  readonly onSelect: (selected: Span | null) => void
  /** Called once with what gives the editor the keyboard, and again with null at the end. */
  readonly onReady: (focus: (() => void) | null) => void
}

/** The text of one segment in Monaco: the caret goes through it, and with `writing` it can be changed. */
export default function TextEditor(props: TextEditorProps): ReactNode {
  const { text, lang, label, writing, marks, look } = props
  const host = useRef<HTMLDivElement>(null)
  const held = useRef<editor.IStandaloneCodeEditor | null>(null)
  const calls = useRef(props)
  useEffect(() => {
    calls.current = props
  })

  useEffect(() => {
    if (host.current === null) return
    applyTheme()
    const made = editor.create(host.current, PROSE)
    held.current = made
    made.onDidChangeModelContent(({ isFlush }) => {
      if (!isFlush) calls.current.onChange(made.getValue())
    })
    made.onDidChangeCursorPosition(({ position }) => {
      calls.current.onCaret(made.getModel()?.getOffsetAt(position) ?? 0)
    })
    made.onDidChangeCursorSelection(({ selection }) => {
      const model = made.getModel()
      const [start, end] = [selection.getStartPosition(), selection.getEndPosition()].map(
        (position) => model?.getOffsetAt(position) ?? 0,
      )
      const empty = start === undefined || end === undefined || start === end
      calls.current.onSelect(empty ? null : [start, end])
    })
    calls.current.onReady(() => made.focus())
    const end = writesIn(host.current, {
      insert: (text) => made.trigger('keyboard', 'type', { text }),
      erase: () => made.trigger('keyboard', 'deleteLeft', null),
    })
    return () => {
      end()
      calls.current.onReady(null)
      held.current = null
      made.getModel()?.dispose()
      made.dispose()
    }
  }, [])

  useEffect(() => {
    if (held.current?.getValue() !== text) held.current?.setValue(text)
  }, [text])

  useEffect(() => {
    held.current?.updateOptions({ readOnly: !writing, domReadOnly: !writing, ariaLabel: label })
  }, [writing, label])

  useEffect(() => {
    if (host.current === null || held.current === null) return
    applyTheme()
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(host.current)
    held.current.updateOptions({
      fontFamily,
      fontSize: parseFloat(fontSize),
      lineHeight: parseFloat(lineHeight),
    })
  }, [lang, look])

  useEffect(() => {
    const model = held.current?.getModel()
    if (model !== null && model !== undefined) editor.setModelLanguage(model, proseOf(lang))
  }, [lang])

  useEffect(() => {
    const model = held.current?.getModel()
    if (model === null || model === undefined) return
    const decorations = held.current?.createDecorationsCollection([
      ...marks.map(({ start, end, severity }) => ({
        range: rangeOf(model, start, end),
        options: { inlineClassName: `mark ${severity}` },
      })),
      ...invisibles(text).map(({ span: [start, end], sign, takesRoom }) => ({
        range: rangeOf(model, start, end),
        options: takesRoom
          ? { inlineClassName: `invisible ${SIGNS[sign] ?? ''}` }
          : { before: { content: sign, inlineClassName: 'invisible-sign' } },
      })),
      ...(isFromRight(lang)
        ? [
            {
              range: rangeOf(model, 0, text.length),
              options: { textDirection: editor.TextDirection.RTL, isWholeLine: true },
            },
          ]
        : []),
    ])
    return () => decorations?.clear()
  }, [marks, text, lang])

  return <div className="text-editor text" lang={lang} ref={host} />
}

/** Classes that draw the signs of characters that take room (see `segment.css`). */
const SIGNS: Readonly<Record<string, string>> = { '→': 'tab', '°': 'unbroken', '□': 'wide', '·': 'space' }

function rangeOf(model: editor.ITextModel, start: number, end: number): IRange {
  const [from, to] = [model.getPositionAt(start), model.getPositionAt(end)]
  return {
    startLineNumber: from.lineNumber,
    startColumn: from.column,
    endLineNumber: to.lineNumber,
    endColumn: to.column,
  }
}
