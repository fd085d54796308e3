import type { Alike } from '../../lib/insights/alike.ts';

/** From so many others on it could be anybody's (1.2). */
const MOST_OTHERS = 2;

/** A follow-up that says the same again, or a message many have had; nothing where it is neither. */
export function AlikeLine({ before, others }: Alike) {
  if (others > MOST_OTHERS) {
    return <p>This is four fifths the same as messages to {others} other people: it could be anybody's.</p>;
  }
  if (before === 0) return null;
  return (
    <p>
      {before === 1
        ? 'This is four fifths the same as a message you sent them before. What is new since then?'
        : `This is four fifths the same as ${before} messages you sent them before. What is new since then?`}
    </p>
  );
}
