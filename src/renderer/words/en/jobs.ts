/** What is running, by the program's name for it. */
export const jobs = {
  import: 'Importing',
  'read-files': 'Reading files',
  'read-file': 'Reading the file',
  align: 'Aligning',
  realign: 'Realigning',
  check: 'Checking',
  export: 'Exporting',
  report: 'Writing the report',
  count: 'Counting',
  'segment-anew': 'Segmenting anew',
  'index-for-search': 'Indexing for search',
  edit: 'Changing many rows',
  undo: 'Undoing',
  redo: 'Redoing',
} as const
