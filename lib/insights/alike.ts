/** How much of a message stands word for word in others (1.2, 4.1), by its word triples. */

/** Four fifths of the triples: a name or a date changed here and there, the rest as it was. */
const ALIKE = 0.8;

/** Fewer triples than a sentence or two have are alike by chance. */
const LEAST_TRIPLES = 10;

const GREETING =
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))\b(?:[ ,]+[\p{L}.'’-]+){0,4}\s*(?:[,!:–—-]|$)\s*/iu;

const CLOSING =
  /^(?:(?:all the |with |my |many |kind(?:est)? |best |warm(?:est)? )*(?:best|regards|wishes|thanks|thank you|cheers|sincerely|greetings)|(?:yours|talk|speak) (?:sincerely|truly|faithfully|soon)|thanks so much|take care)[\p{L} ]{0,20}[,.!]?$/iu;

const QUOTE_HEAD = /^on .{5,120} wrote:$/iu;

/** The lines that are a message's own: without greeting, closing, signature and what it quotes. */
function ownLines(text: string): string[] {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('>'));
  const quoted = lines.findIndex((line) => QUOTE_HEAD.test(line) || line === '--');
  const own = quoted < 0 ? lines : lines.slice(0, quoted);
  const closing = own.findLastIndex((line, index) => index > 0 && CLOSING.test(line));
  // Far from the end, it is a line of the message.
  const body = closing > 0 && own.length - closing <= 6 ? own.slice(0, closing) : own;
  return body.map((line, index) => (index === 0 ? line.replace(GREETING, '') : line));
}

/** Each three words that follow each other, once, whatever their case and punctuation. */
function triplesOf(text: string): Set<string> {
  const words =
    ownLines(text)
      .join(' ')
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const triples = new Set<string>();
  for (let i = 2; i < words.length; i += 1) triples.add(`${words[i - 2]} ${words[i - 1]} ${words[i]}`);
  return triples;
}

function shareIn(own: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (own.size < LEAST_TRIPLES) return 0;
  let shared = 0;
  for (const triple of own) if (other.has(triple)) shared += 1;
  return shared / own.size;
}

/** The share of a text's word triples, 0 to 1, that stand in each of the others; 0 where it is too short to say. Linear. */
export function sharesOf(text: string, others: readonly string[]): number[] {
  const own = triplesOf(text);
  return others.map((other) => shareIn(own, triplesOf(other)));
}

/** A message that was sent, and whom it was for. */
export interface SentText {
  readonly text: string;
  /** Keys; empty where nobody is known. */
  readonly people: readonly string[];
}

export interface Alike {
  /** Messages to the same people that say the same. */
  readonly before: number;
  /** Other people who were sent the same, each message counted for one. */
  readonly others: number;
}

/** Tells what a draft to these people is four fifths the same as. What was sent is taken apart once. */
export function createAlike(sent: readonly SentText[]): (text: string, people: readonly string[]) => Alike {
  const known = sent.map(({ text, people }) => ({ people, triples: triplesOf(text) }));
  return (text, people) => {
    const own = triplesOf(text);
    const alike = known.filter(({ triples }) => shareIn(own, triples) >= ALIKE);
    const isSame = (one: Pick<SentText, 'people'>) => one.people.some((key) => people.includes(key));
    const others = alike.filter((one) => !isSame(one)).flatMap((one) => one.people[0] ?? []);
    return { before: alike.filter(isSame).length, others: new Set(others).size };
  };
}
