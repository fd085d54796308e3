/** What a reader could act on or check: links, addresses, numbers, dates, attachments, names. */
const LINK =
  /(?:https?:\/\/|www\.)[^\s<>"”)]*[^\s<>"”).,;:!?]|[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\b[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|io|co|dev|app|ai|example|de|fr|es|uk|eu)(?:\/[^\s<>"”),;]*[^\s<>"”).,;:!?])?/gi;
/** `{{first_name}}`, `<<City>>`, `%COMPANY%`, `*|FNAME|*`: blanks of a template hold nothing yet. */
const TEMPLATE = /\{[^{}\n]{1,60}\}|<<?[\p{L}_ .-]{1,40}>>?|%%?[\p{L}_.]{3,40}%%?|\*\|[^|\n]{1,40}\|\*/gu;
/** With its currency: `R1,140`, `A$480`, `GH₵900` and `R$ 89` are one sum each. */
const NUMBER =
  /(?:\b[A-Z]{1,2}(?=\p{Sc}))?(?:\p{Sc} ?|\b[RN](?=\d+[.,]))?\d[\d.,:]*\d|(?:\b[A-Z]{1,2}(?=\p{Sc}))?(?:\p{Sc} ?)?\d/gu;
const UNIT =
  /^(?:%|[\s-]?(?:percent|k|m|bn|million|billion|minutes?|mins?|hours?|days?|weeks?|months?|years?|am|pm|a\.m\.|p\.m\.)\b|[kmx]\b|st\b|nd\b|rd\b|th\b)/i;
const DATE_WORD =
  /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(?:today(?!['’]s)|tomorrow|this week|next week|next month)\b/gi;
const ATTACHED = /\battach(?:ed|ment|ing)?\b|\benclosed\b/gi;
/** `CAD/CAM` is one. */
const NAME = /\p{Lu}[\p{L}\p{N}&'’-]*(?:[ ./]\p{Lu}[\p{L}\p{N}&'’-]*)*/gu;
const NO_NAME = new Set(
  "i i'm i'd i'll i've ok crm roi saas erp hr it ceo cto cfo coo cmo vp usa us uk eu api q1 q2 q3 q4 b2b p.s ps".split(
    ' ',
  ),
);

export interface Fact {
  readonly text: string;
  readonly kind: 'link' | 'number' | 'date' | 'attachment' | 'name';
}

/** Facts in a piece of a draft, in order. A word that is capital only because it begins a sentence is none, unless known. */
export function factsIn(text: string, knownNames: readonly string[] = []): readonly Fact[] {
  const facts: { at: number; fact: Fact }[] = [];
  let rest = text;
  const take = (pattern: RegExp, kind: Fact['kind'], accept: (found: string, at: number) => string | null) => {
    for (const match of rest.matchAll(pattern)) {
      const found = accept(match[0], match.index);
      if (found !== null) facts.push({ at: match.index, fact: { text: found, kind } });
    }
  };
  take(LINK, 'link', (found) => found);
  for (const pattern of [LINK, TEMPLATE]) rest = rest.replace(pattern, (found) => ' '.repeat(found.length));
  take(NUMBER, 'number', (found, at) => found + (UNIT.exec(rest.slice(at + found.length))?.[0] ?? ''));
  take(DATE_WORD, 'date', (found, at) =>
    /^may$/i.test(found) &&
    !/\b(?:in|since|by|until|of|last|this)\s$/i.test(rest.slice(0, at)) &&
    !/^\s?\d/.test(rest.slice(at + 3))
      ? null
      : found,
  );
  take(ATTACHED, 'attachment', (found) => found);
  // What a figure follows behind a comma is the beginning of a sum.
  take(NAME, 'name', (found, at) =>
    /^(?:[,.]\d|\p{Sc} ?\d)/u.test(rest.slice(at + found.length)) ? null : nameOf(found, at, rest, knownNames),
  );
  const ordered = facts.sort((a, b) => a.at - b.at).map(({ fact }) => fact);
  return ordered.filter((fact, i) => ordered.findIndex((other) => other.text === fact.text) === i);
}

const ORDINARY =
  /^(?:The|A|An|This|That|These|Those|Our|My|We|I|You|Your|It|Its|In|On|At|As|And|But|So|If|When|While|Since|For|To|With|From|By|Is|Are|Do|Does|Can|Could|Would|Will|How|What|Why|Who|Not|No|One|All|Most|Many|Hi|Hello|Dear|Thanks|Best)$/;

function nameOf(found: string, at: number, text: string, known: readonly string[]): string | null {
  const begins = /(?:^|[.!?:\n])[^\p{L}\p{N}]*$/u.test(text.slice(0, at));
  const words = found.split(' ');
  if (begins && ORDINARY.test(words[0] ?? '')) words.shift();
  else if (begins && words.length === 1) {
    const lower = found.toLowerCase().replace(/['’]s$/, '');
    const inner = /\p{Ll}\p{Lu}|\p{Lu}{2,}|\d/u.test(found);
    if (!inner && !known.some((name) => name.toLowerCase().split(/\s+/).includes(lower))) return null;
  }
  const kept = words.filter(
    (word, i) => !(NO_NAME.has(word.toLowerCase().replace('’', "'")) && words.length === 1) && (i > 0 || word !== ''),
  );
  return kept.length === 0 ? null : kept.join(' ').replace(/['’]s$/, '');
}

const plain = (text: string) => text.toLowerCase().replaceAll('’', "'");

/** Facts of `before` that `after` no longer holds, each once. */
export function lostFacts(before: string, after: string, knownNames: readonly string[] = []): readonly string[] {
  const kept = plain(after);
  const lost: string[] = [];
  for (const fact of factsIn(before, knownNames)) {
    const still =
      fact.kind === 'name'
        ? plain(fact.text)
            .split(' ')
            .every((word) => kept.includes(word))
        : kept.includes(plain(fact.text));
    if (!still && !lost.includes(fact.text)) lost.push(fact.text);
  }
  return lost;
}
