import type { ReactNode } from 'react'
import { useView } from '#renderer/store'
import { TopBar } from '#view/features/bar/TopBar'
import { AppearancePanel } from '#view/features/appearance/AppearancePanel'
import { DatePanel } from '#view/features/dating/DatePanel'
import { ExportPanel } from '#view/features/export/ExportPanel'
import { HistoryPanel } from '#view/features/history/HistoryPanel'
import { DropHint } from '#view/features/import/DropHint'
import { ImportPanel } from '#view/features/import/ImportPanel'
import { KeySheet } from '#view/features/keys/KeySheet'
import { ColumnsPanel } from '#view/features/columns/ColumnsPanel'
import { LexiconPanel } from '#view/features/lexicon/LexiconPanel'
import { ChecksPanel } from '#view/features/checks/ChecksPanel'
import { ComparePanel } from '#view/features/compare/ComparePanel'
import { CorrectionPanel } from '#view/features/compare/CorrectionPanel'
import { Palette } from '#view/features/palette/Palette'
import { RealignPanel } from '#view/features/realign/RealignPanel'
import { ReimportPanel } from '#view/features/reimport/ReimportPanel'
import { ReportPanel } from '#view/features/report/ReportPanel'
import { SignPanel } from '#view/features/report/SignPanel'
import { ResegmentPanel } from '#view/features/resegment/ResegmentPanel'
import { SearchPanel } from '#view/features/search/SearchPanel'
import { useSearch } from '#renderer/features/search/state'
import { Status } from '#view/features/status/Status'
import { Workbench } from '#view/Workbench'
import { ProjectsPanel } from '#view/features/welcome/ProjectsPanel'
import { Welcome } from '#view/features/welcome/Welcome'
import { Tour } from '#view/features/tour/Tour'
import { Fault } from '#view/ui/Fault'
import { t } from '#renderer/words/words'
import './app.css'

/** The window: bar, workbench, status line, and what may lie over them. */
export function App(): ReactNode {
  const ready = useView((now) => now.work !== null)
  const panel = useView((now) => now.panel)
  const searching = useSearch((now) => now.open)
  const speaks = useView((now) => now.speaks)
  return (
    // Everything says its words while it is drawn, so another language means another window.
    <div className="app" key={speaks}>
      <TopBar />
      {ready ? <Workbench /> : <Welcome />}
      {searching && <SearchPanel />}
      <Tour />
      <Status />
      <Fault key={panel} what={t('fault.panel')}>
        {(panel === 'palette' || panel === 'goto') && <Palette key={panel} onlyNumbers={panel === 'goto'} />}
        {panel === 'projects' && <ProjectsPanel />}
        {panel === 'keys' && <KeySheet />}
        {panel === 'appearance' && <AppearancePanel />}
        {panel === 'export' && <ExportPanel />}
        {panel === 'import' && <ImportPanel />}
        {panel === 'realign' && <RealignPanel />}
        {panel === 'lexicon' && <LexiconPanel />}
        {panel === 'columns' && <ColumnsPanel />}
        {panel === 'reimport' && <ReimportPanel />}
        {panel === 'resegment' && <ResegmentPanel />}
        {panel === 'report' && <ReportPanel />}
        {panel === 'sign' && <SignPanel />}
        {panel === 'date' && <DatePanel />}
        {panel === 'compare' && <ComparePanel />}
        {panel === 'correction' && <CorrectionPanel />}
        {panel === 'checks' && <ChecksPanel />}
        {panel === 'history' && <HistoryPanel />}
      </Fault>
      <DropHint />
    </div>
  )
}
