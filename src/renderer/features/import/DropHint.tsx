import { useEffect, useState, type ReactNode } from 'react'
import { listenToDrops } from '#renderer/features/import/drops'
import { t } from '#renderer/words/words'
import './import.css'

/** Says that files may be let go here, while they are held over the window. */
export function DropHint(): ReactNode {
  const [over, setOver] = useState(false)
  useEffect(() => listenToDrops(setOver), [])
  return over ? <div className="drop-hint">{t('importing.drop')}</div> : null
}
