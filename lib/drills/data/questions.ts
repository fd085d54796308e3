/** Asked in the reader's own words; each has a yes that is hard to say too soon. */
export const READER_QUESTIONS: readonly string[] = [
  'Do I see in the first line that this is about me?',
  'Are these words I would use at work?',
  'Do I learn something before I am asked for anything?',
  'Could I answer in a minute, without a calendar?',
  'Could this have been written to nobody else?',
  'Is it easy for me to say no?',
];
