/** Why a file cannot be exported or written, or one that comes back cannot be taken. */
export const writing = {
  oneWork: 'this form holds one work, and {count, number} were asked for: export them one by one',
  sheetFull: '{name} has more units than a sheet has rows: write CSV instead',
  listStale: 'the work was changed meanwhile: the list is made anew',
  otherPreview: 'another preview was asked for meanwhile',
  previewGone: 'that preview is gone: another one was made since',
  cancelled: 'the export was cancelled: nothing was written',
  cannotWrite: 'cannot write {file}: {why}',
  noFolder: 'its folder does not exist',
  folderIsFile: 'its folder is a file',
  denied: 'permission is denied',
  readOnly: 'the disk is read-only',
  full: 'the disk is full',
  otherCopy:
    '{file} was exported from a copy of this project that was worked on in another way since: bring it back there',
  otherProject:
    '{file} comes from another project (its work is called {name}): open that project to bring it back',
  later:
    '{file} was exported after operation {seq}, and this project has only {own}: it is an older copy of that project',
  workGone: 'the work {name} that {file} was exported from is not in this project any more',
  tooLarge: '{name} is too large for a table',
  otherForm: '{name} cannot be brought back: XLSX, DOCX, CSV and XLIFF can, as Parallax exported them',
  noOrigin:
    '{name} does not say which export of Parallax it is: its header, or the column of keys, is gone; to take it as new texts, import it',
  noKeys:
    'none of its rows has its key, the last column, so nobody can tell which unit each is: export again, and edit that file',
  twoColumns: 'two columns are called {twice}: delete or rename the one that is not to be brought back',
  twoExports: 'the file holds two exports: bring them back one by one',
  sameCode: '{other} and {lang} would both be written as {code}: give one of them another code',
  noCode: '"{code}" is no code of a language; write one as zh-CN',
  noSuchVersion: '{name} has no version in {lang}; it has {langs}',
  pairTwice: 'a pair needs two languages, not {lang} twice',
  noPair: 'no work has versions in both {a} and {b}; there are: {there}',
  twoLanguages:
    '{profile} takes files of two languages: choose a pair, or write each pair to a file of its own',
  xliffPair: 'XLIFF holds two languages: choose a pair',
  noSource: 'no unit of {name} has text in {lang}: there is nothing to write',
  isFolder: 'it is a folder',
  isProject: 'it is a project: name another file',
  failed: '{why}',
} as const
