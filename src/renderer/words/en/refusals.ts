/** What could not be done, by the code of the refusal. The program’s own sentence, which is English, says where and what to do. */
export const refusals = {
  'bad-argument': 'This cannot be done',
  'not-found': 'This is no longer there',
  'bad-input': 'This file or text cannot be used',
  stale: 'This was changed meanwhile: look again',
  busy: 'Something else has this in use',
  running: 'Something is running',
  'no-project': 'No project is open',
  'newer-project': 'A newer Parallax wrote this project',
  'not-a-project': 'This is no project',
  'nothing-to-undo': 'There is nothing to undo',
  'nothing-to-redo': 'There is nothing to redo',
  cancelled: 'Cancelled',
  'cannot-write': 'The file cannot be written',
  with: '{what}. {message}',
} as const
