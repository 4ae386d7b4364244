/** The guided tour of the corpus. */
export const tour = {
  title: 'A tour in five minutes',
  about: 'Each step is ticked when you have done it. Leave when you like: what you did stays done.',
  done: '{done, number} of {all, number} done',
  finished: 'That is all. The keys are in {key}.',
  leave: 'Leave',
  ticked: 'done:',
  'step.move': 'Walk through the units, and from version to version',
  'step.queue': 'Go to the next unit that nobody reviewed',
  'step.accept': 'Accept a unit',
  'step.merge': 'Merge two units',
  'step.undo': 'Take it back: everything can be undone',
  'step.divergence': 'See where the versions differ',
  'step.decide': 'Decide on a divergence: confirm or dismiss it',
  'step.palette': 'Find any command by its name',
  'step.export': 'See what would be exported',
} as const
