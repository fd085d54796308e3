export interface Misconception {
  readonly id: string;
  /** What they may think, as the list names it. */
  readonly label: string;
  /** The same, as a note. */
  readonly impression: string;
  /** Their fair view, a question, and room for one fact. */
  readonly answer: string;
}

/** What people often think of a seller they have not met (4.3). */
export const MISCONCEPTIONS: readonly Misconception[] = [
  {
    id: 'too-big',
    label: 'We are too big for them',
    impression: 'Thinks we are too big to care about a firm of their size',
    answer:
      'It is fair to think a firm of our size has little time for yours. What would you want to see first? [one fact]',
  },
  {
    id: 'too-small',
    label: 'We are too small for them',
    impression: 'Thinks we are too small for a firm of their size',
    answer: 'It is fair to wonder whether we are big enough for you. Which part worries you most? [one fact]',
  },
  {
    id: 'too-dear',
    label: 'We are too dear',
    impression: 'Thinks we cost more than it is worth to them',
    answer: 'It is fair to think this costs more than it saves. What does it cost you as it is? [one fact]',
  },
  {
    id: 'only-for',
    label: 'We are only for others',
    impression: 'Thinks we are only for other kinds of firms',
    answer: 'It is fair to think this is made for others. What is different in your place? [one fact]',
  },
  {
    id: 'bad-time',
    label: 'They had a bad time with us',
    impression: 'Had a bad time with us before',
    answer: 'It went badly last time, and being careful is fair. What would have to be different? [one fact]',
  },
  {
    id: 'same',
    label: 'We are the same as others',
    impression: 'Thinks we are the same as the others',
    answer: 'It is fair to think these are all alike. What did the others leave undone? [one fact]',
  },
  {
    id: 'peer',
    label: 'They heard it from a peer',
    impression: 'Heard from a peer that it did not work out',
    answer: 'It is fair to go by what a peer says. What did they run into? [one fact]',
  },
];

/** The fair line that goes with an impression; null where it is one of their own. */
export function answerTo(impression: string): string | null {
  return MISCONCEPTIONS.find((one) => one.impression === impression.trim())?.answer ?? null;
}

/** For an impression nobody has a line for. */
export function fairLine(impression: string): string {
  const said = impression.trim().replace(/[.!?]+$/u, '');
  return `You may see it so: “${said}”. That is a fair view. What is it based on? [one fact]`;
}
