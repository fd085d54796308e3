import { type Card, MOMENTS, type Moment } from '../../lib/engine/types.ts';

/** What has happened, from the seller's chair and without blame. */
export const MOMENT_WORDS: Readonly<Record<Moment, string>> = {
  rush: 'They want an offer fast',
  delight: 'They are delighted',
  'has-supplier': 'They have a supplier',
  'too-expensive': 'It costs too much for them',
  'bad-timing': 'The timing is not right',
  'too-busy': 'They are too busy',
  'send-information': 'They ask for information',
  'tried-before': 'They tried it before',
  'wrong-person': 'Somebody else is the right person',
  'not-sure': 'They are not sure',
  'broken-promise': 'You promised and were late',
  silence: 'No answer yet',
  'break-up': 'A last message without guilt',
};

/** What a card is called among the proposals of a box, and in the history of what was sent. */
export const cardId = ({ moment }: Pick<Card, 'moment'>): string => `card:${moment}`;

/** The moment of such a name; undefined for a rewrite's. */
export const momentOf = (id: string): Moment | undefined => MOMENTS.find((moment) => cardId({ moment }) === id);
