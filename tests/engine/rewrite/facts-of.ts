import type { Draft, Rewrite } from '../../../lib/engine/types.ts';
import { knownTexts } from './known-texts.ts';

/**
 * What a careful reader would call a fact, found without the engine: its own patterns, its own idea of a name. Used to
 * prove that a proposal holds nothing new and loses nothing silently.
 */
export interface FoundFacts {
  readonly addresses: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** Days and weeks that are named without a number, e.g. `tomorrow`. */
  readonly days: ReadonlySet<string>;
  /** Shares, multiples, superlatives and comparisons by a number, e.g. `the fastest`, `37%`, `twice`. */
  readonly claims: ReadonlySet<string>;
}

const DAYS = /\b(?:tomorrow|(?:this|next) week|next month)\b/g;
const CLAIMS: readonly RegExp[] = [
  /\d[\d.,]*\s?(?:%|per ?cent\b)/g,
  /\b\d[\d.,]*\s?x\b|\b\d+[- ]?fold\b|\b(?:twice|thrice|halved?|halves|doubl(?:e[sd]?|ing)|tripl(?:e[sd]?|ing)|tenfold)\b/g,
  /\b(?:the|our|your) (?:very )?(?:most|least) \p{L}+/gu,
  /\b(?:the|our) (?:best|worst|only|leading|number one|fastest|cheapest|largest|biggest|easiest|simplest|smartest|strongest|highest|lowest|finest|safest)\b/g,
  /#\s?1\b/g,
  /\b(?:more|less|fewer|faster|cheaper|earlier|later|better|higher|lower) than (?:\d\S*|half|a third|a quarter)/g,
  /\d\S* (?:\p{L}+ )?(?:more|less|fewer|faster|cheaper|sooner)\b/gu,
];

const NOT_NAMES = new Set(['m/s', 'i', 'my', 'from', 'ok', 'hi', 'best', 'kind', 'thanks', 'closing', 'at']);
/** Kinds of things and places that stand in any trade's mail. */
const ABBREVIATION = /^(?:q[1-4]|api|b2b|ceo|cfo|coo|crm|cto|erp|eu|hr|it|roi|saas|uk|us|usa|vp)$/;

/** `<<Contact_FirstName>>`, `<Company Name>`, `{company}`, `%FIRSTNAME%`, `XX,000`: blanks of a template, which hold no fact before they are filled. */
const TEMPLATE = /<<?[^<>\n]+>>?|\{[^{}\n]+\}|%[A-Za-z_]{3,}%|\bXX+(?:[,.]\d{3})*/g;

export function factsOf(written: string): FoundFacts {
  const text = written.replace(TEMPLATE, 'blank');
  const words = text.replaceAll('’', "'").split(/[^\S\n]+|(?=\n)/);
  const addresses = new Set<string>();
  const numbers = new Set<string>();
  const names = new Set<string>();
  let begins = true;
  for (const word of words) {
    if (word.startsWith('\n')) begins = true;
    const bare = word.trim().replace(/^[("“•*>[<-]+|[)"”,;:.!?\]>]+$/g, '');
    if (/(?<!@)@[\p{L}\p{N}]|\/\//u.test(bare)) addresses.add(bare.toLowerCase());
    else {
      for (const number of bare.match(/\d+(?:[.,:]\d+)*/g) ?? []) numbers.add(number);
      const lower = bare.toLowerCase();
      if (
        !begins &&
        /^\p{Lu}/u.test(bare) &&
        !NOT_NAMES.has(lower) &&
        !/'(?:d|ll|m|re|ve)$/.test(lower) &&
        !ABBREVIATION.test(lower)
      )
        names.add(lower.replace(/'s$|[.+%].*$/, ''));
    }
    if (/^(?:[:;]-?[()D]|\p{Extended_Pictographic}+)/u.test(word)) begins = true;
    if (word.trim() !== '' && !/[\p{L}\p{N}]/u.test(word)) {
      // In `58 %. This` the sentence ends behind a sign that stands alone.
      if (/^[%€$£°)"”]+[.!?]$/u.test(word)) begins = true;
      continue;
    }
    begins = /[.!?:][)"”]*$|\/\//.test(word) || bare === '';
  }
  const plain = text.toLowerCase().replaceAll('’', "'");
  const all = (pattern: RegExp) => plain.match(pattern) ?? [];
  return { addresses, numbers, names, days: new Set(all(DAYS)), claims: new Set(CLAIMS.flatMap(all)) };
}

const plainOf = (text: string): string => text.toLowerCase().replaceAll('’', "'");

/** Facts of a proposal that stand in nothing the writer has written, neither the draft nor what is known around it. */
export function factsNew(draft: Draft, { text }: Pick<Rewrite, 'text'>): readonly string[] {
  const source = plainOf(knownTexts(draft).join('\n'));
  const { addresses, names, numbers, days, claims } = factsOf(text);
  return [...addresses, ...names, ...numbers, ...days, ...claims].filter((fact) => !source.includes(fact));
}

/** Facts of a draft that a proposal neither holds nor names in a reason. */
export function factsLost(draft: Draft, { text, changes }: Pick<Rewrite, 'text' | 'changes'>): readonly string[] {
  const told = plainOf([text, ...changes.map(({ why }) => why)].join('\n'));
  const { addresses, names, numbers, days } = factsOf(draft.text);
  return [...addresses, ...names, ...numbers, ...days].filter((fact) => !told.includes(fact));
}
