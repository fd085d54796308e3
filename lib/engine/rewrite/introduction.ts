import { type Body, remains } from './body.ts';
import { lostFacts } from './facts.ts';
import { knownNames, shortIntroduction } from './moves.ts';

/** Words; a longer one says more than who we are, and a longer product line more than what it is. */
export const LONGEST_LINE = 26;

/** Whether the introduction already stands behind everything else. */
export function standsLast(body: Body, i: number): boolean {
  return i > 0 && body.moves.slice(i + 1).every((move) => move.kind === 'introduction');
}

/** An introduction worth moving: it says a name or a company that stands nowhere else in the message. */
export function saysWhoWeAre(body: Body, index: number): boolean {
  const sentence = body.sentences[index];
  if (!sentence || /\b(?:introduc|present)/i.test(sentence.masked)) return false;
  if (standsLast(body, index)) return true;
  const { document, sentences, moves, context } = body;
  const others = sentences.filter((_, i) => remains(moves[i])).map((one) => one.text);
  const around = document.sentences.filter((one) => !sentences.includes(one)).map((one) => one.text);
  const walls = [document.signOff, ...document.outside].map((span) =>
    span ? document.text.slice(span.start, span.end) : '',
  );
  const short = shortIntroduction(sentence);
  const said = short === undefined ? sentence.text : sentence.text.slice(0, short);
  if (said.split(/\s+/).length > LONGEST_LINE) return false;
  return lostFacts(said, [...others, ...around, ...walls].join('\n'), knownNames(context)).length > 0;
}
