/** What a job is called on its way to windows, which say it in their language. */
export type JobName =
  | 'import'
  | 'read files'
  | 'read file'
  | 'align'
  | 'realign'
  | 'check'
  | 'export'
  | 'report'
  | 'count'
  | 'segment anew'
  | 'index for search'
