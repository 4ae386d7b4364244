/**
 * Paths of the loopback host. `POST call + name` takes the query as JSON and answers a `Reply`, or 409 when the number in
 * `OPENING_HEADER` is not that of the present opening; `GET events` is
 * a stream of server-sent events, each a `HostEvent` in JSON; `POST desk` takes a `DeskWish` and answers `Reply<DeskView>`; `POST saveExport` takes an `ExportQuery` and
 * answers `Reply<Download>`; `POST saveReport` takes a `ReportQuery` and answers
 * `Reply<ReportDownload>`; `POST stageFile` takes a file as it is, its name percent-encoded in `x-file-name`, and
 * answers a `Reply` with a token for it; `POST openImport` takes a `StagedImport` and answers `Reply<ImportView>`;
 * `POST openReturned` takes a `StagedFile` and answers `Reply<MergeView>`; `POST left` says that what was being typed is
 * committed, after the event `leaving`.
 */
export const LOOPBACK = {
  call: '/api/',
  desk: '/api/desk',
  events: '/api/events',
  saveExport: '/api/saveExport',
  saveReport: '/api/saveReport',
  stageFile: '/api/stageFile',
  openImport: '/api/openImport',
  openReturned: '/api/openReturned',
  left: '/api/left',
} as const

/** Header that names the opening a page belongs to; see `DeskView.opening`. */
export const OPENING_HEADER = 'x-opening'
