import { useEffect, useRef, type ReactNode } from 'react'
import type { LanguageTag } from '#shared/model'
import { applyTheme, editor, PROSE } from '#renderer/editor/monaco'
import { proseOf } from '#renderer/editor/rules'
import { isFromRight } from '#renderer/ui/language'

/** Two texts side by side in Monaco, with what differs marked; neither can be written in. */
export default function TextDiff({
  left,
  right,
  lang,
  label,
  names,
  look,
}: {
  readonly left: string
  readonly right: string
  readonly lang: LanguageTag
  readonly label: string
  /** What each of the two is. */
  readonly names: readonly [left: string, right: string]
  /** Theme and density: what changes colours and faces. */
  readonly look: string
}): ReactNode {
  const host = useRef<HTMLDivElement>(null)
  const [leftName, rightName] = names
  useEffect(() => {
    if (host.current === null) return
    applyTheme()
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(host.current)
    const made = editor.createDiffEditor(host.current, {
      ...PROSE,
      readOnly: true,
      domReadOnly: true,
      originalEditable: false,
      renderSideBySide: true,
      // As far in as the heads above.
      lineDecorationsWidth: 16,
      useInlineViewWhenSpaceIsLimited: false,
      diffWordWrap: 'on',
      renderOverviewRuler: false,
      renderMarginRevertIcon: false,
      renderIndicators: false,
      ignoreTrimWhitespace: false,
      fontFamily,
      fontSize: parseFloat(fontSize),
      lineHeight: parseFloat(lineHeight),
      ariaLabel: label,
    })
    const original = editor.createModel(left, proseOf(lang))
    const modified = editor.createModel(right, proseOf(lang))
    // Of our own, since the editor does not end what compares the texts of one that it made itself.
    const compared = made.createViewModel({ original, modified })
    made.setModel(compared)
    // Given as options of both, these would be dropped by the first change of any other option.
    made.getOriginalEditor().updateOptions({ ariaLabel: leftName, glyphMargin: false })
    made.getModifiedEditor().updateOptions({ ariaLabel: rightName })
    if (isFromRight(lang))
      for (const side of [made.getOriginalEditor(), made.getModifiedEditor()]) {
        const range = side.getModel()?.getFullModelRange()
        if (range !== undefined)
          side.createDecorationsCollection([
            { range, options: { textDirection: editor.TextDirection.RTL, isWholeLine: true } },
          ])
      }
    return () => {
      made.setModel(null)
      compared.dispose()
      made.dispose()
      original.dispose()
      modified.dispose()
    }
  }, [left, right, lang, label, leftName, rightName, look])
  return <div className="text-diff text" lang={lang} ref={host} />
}
