import { useEffect, useRef, type ReactNode } from 'react'
import type { LanguageTag, Span } from '#shared/model'
import { writesIn } from '#renderer/commands/type-ahead'
import { applyTheme, editor, PROSE } from '#renderer/editor/monaco'
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
    if (model === null || model === undefined) return
    const decorations = held.current?.createDecorationsCollection(
      marks.map(({ start, end, severity }) => {
        const from = model.getPositionAt(start)
        const to = model.getPositionAt(end)
        return {
          range: {
            startLineNumber: from.lineNumber,
            startColumn: from.column,
            endLineNumber: to.lineNumber,
            endColumn: to.column,
          },
          options: { inlineClassName: `mark ${severity}` },
        }
      }),
    )
    return () => decorations?.clear()
  }, [marks, text])

  return <div className="text-editor text" lang={lang} ref={host} />
}
