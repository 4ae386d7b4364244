import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import './ui/controls.css'
import './ui/marks.css'
import { takeLook } from '#renderer/ui/look'
import { whenKnown } from '#renderer/session'
import { startWindow } from '#renderer/window'
import { App } from '#view/App'
import { saveDraft } from '#renderer/draft'
import { t } from '#renderer/words/words'
import { Fault } from '#view/ui/Fault'

takeLook()
const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
startWindow()
await whenKnown()
createRoot(root).render(
  <StrictMode>
    <Fault what={t('fault.window')} onReopen={() => saveDraft()}>
      <App />
    </Fault>
  </StrictMode>,
)
