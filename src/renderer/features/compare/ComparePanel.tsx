import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { ComparedText } from '#shared/api'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { show, useView } from '#renderer/store'
import { languageName } from '#renderer/ui/language'
import { ordinal } from '#renderer/ui/numbers'
import { Differences } from '#view/features/compare/Differences'
import { Panel } from '#view/ui/Panel'
import { t } from '#renderer/words/words'
import './compare.css'

/** The paragraphs that the chosen divergence sets against each other, side by side with what differs between them. */
export function ComparePanel(): ReactNode {
  const divergence = useView((now) => now.chosen)
  const seq = useView((now) => now.project?.seq ?? 0)
  const [texts, setTexts] = useState<readonly [ComparedText, ComparedText] | null>(null)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  useEffect(() => {
    let gone = false
    void guard(async () => {
      if (divergence === null) return show({ panel: null })
      try {
        const answer = await call('compared', { divergence })
        if (!gone) setTexts(answer)
      } catch (error) {
        show({ panel: null })
        throw error
      }
    })
    return () => {
      gone = true
    }
  }, [divergence, seq])
  if (texts === null) return null
  const [left, right] = texts
  return (
    <Panel name="compare" label={t('compare.title')} ref={panel}>
      <div className="compare-heads">
        <Head text={left} />
        <Head text={right} />
      </div>
      <Differences
        left={left.text}
        right={right.text}
        lang={left.lang}
        label={t('compare.label')}
        names={[nameOf(left), nameOf(right)]}
      />
    </Panel>
  )
}

function Head({ text }: { text: ComparedText }): ReactNode {
  return (
    <span className="faint number">
      <b>{text.lang}</b> · {placeOf(text)}
    </span>
  )
}

function placeOf({ segment, paragraph }: ComparedText): string {
  return t('compare.place', { segment: ordinal(segment), paragraph: ordinal(paragraph) })
}

function nameOf(text: ComparedText): string {
  return `${languageName(text.lang)}, ${placeOf(text)}`
}
