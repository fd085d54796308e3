/** Letters whose names begin with a vowel sound, for words that are spelt out: `an API`, `a B2B`. */
const VOWEL_LETTERS = /^[AEFHILMNORSX]/;
/** Two letters nobody says as one: `an HR lead`, `an MRI`. */
const SPELT_OUT = /^(?:[HLMNRX][^AEIOUY]|F[^AEIOULRY]|S[^ACEHIKLMNOPQTUWY])/;
const CONSONANT_SOUND = /^(?:uni(?!n|m)|us(?:e|u|a)|util|ubiq|eu|ewe|one\b|once\b|one-|u\.|uk\b|ute)/i;
const SILENT_H = /^(?:hour|honest|honou?r|heir)/i;

/** `a` or `an` before the word, or nothing where it depends on how the writer says it. A full stop may follow it. */
export function articleFor(next: string): 'a' | 'an' | undefined {
  const word = next.replace(/[.'’-]+$/u, '');
  if (word === '') return undefined;
  if (/^\d/.test(word)) return /^(?:8|11(?!\d)|18(?!\d))/.test(word) ? 'an' : 'a';
  if (/^[A-Z][A-Z0-9]+s?$/.test(word)) {
    // Some are said as a word (`a NASA engineer`), some letter by letter (`an NDA`).
    if (/^[AEIO]/.test(word) || SPELT_OUT.test(word)) return 'an';
    return VOWEL_LETTERS.test(word) ? undefined : 'a';
  }
  if (CONSONANT_SOUND.test(word)) return 'a';
  if (SILENT_H.test(word)) return 'an';
  if (!/^\p{L}/u.test(word)) return undefined;
  return /^[aeiou]/i.test(word) ? 'an' : 'a';
}

/** A verb without the `s` of the third person: `closes` is `close`, `rushes` is `rush`. */
export function baseForm(verb: string): string {
  if (/(?:ss|sh|ch|x|zz|o)es$/i.test(verb)) return verb.slice(0, -2);
  if (/[^aeiou]ies$/i.test(verb)) return `${verb.slice(0, -3)}y`;
  return /[^su]s$/i.test(verb) ? verb.slice(0, -1) : verb;
}

/** Sentence case for the first letter; names that begin small on purpose (`iPhone`) stay. */
export function capitalised(text: string): string {
  if (/^["'“‘([]*\p{Ll}+\p{Lu}/u.test(text)) return text;
  return text.replace(/^(["'“‘(]*)(\p{Ll})/u, (_, marks: string, letter: string) => marks + letter.toUpperCase());
}

/** Whether the first word is capital only because it begins a sentence; unknown words are taken for names. */
const OPENERS =
  /^(?:a|an|the|this|that|these|those|you|your|it|its|he|she|they|their|there|is|are|was|were|do|does|did|can|could|would|will|should|how|what|when|where|who|why|which|if|since|because|after|before|with|without|in|on|at|for|from|by|to|of|and|but|or|so|not|no|most|many|some|my|our|we|one|two|three|both|each|every|any|saw|noticed|worth|maybe|perhaps|thanks|thank|please|also|still)\b/i;

export function decapitalised(text: string): string {
  return OPENERS.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

const FAULTS: readonly RegExp[] = [
  /\b(?:an?|the|our|your|their|my|its)\s*(?:[,.;:!?)]|$)/gi,
  /\b(?:an?|the)\s+(?:and|or|but|to|of|for|with|is|are|was|were|will|can|that|than|by|in|on|at|from|the|an?|our|your|we|you|it|they|has|have|had)\b/gi,
  /\b(?:and|or|but|of|with|for|by|from|very|more|most|as|than|the most|a lot)\s*(?:[,.;:!?]|$)/gi,
  /\b(?:and|or)\s+(?:and|or|but)\b/gi,
  /(?:\b(?:is|are|was|were|am|be|been)|'re|'m|’re|’m)\s+(?:to|that|about|by|of|and|but|so)\b/gi,
  /(?:\b(?:is|are|was|were|am|be)|'re|'m|’re|’m)\s*(?:[,.;:!?]|$)/gi,
  /\b(?:so|too|as|more|less)\s+(?:that|than|as|to)\b/gi,
  /\s[,.;:!?](?=\s|$)/g,
  /[,;:]\s*[,.;:!?]/g,
  /\b(\p{L}+)\s+\1\b/giu,
  /\S {2,}\S/g,
  /^\s*(?:[,;:.]|and\b\s*[,.]|or\b\s*[,.])/g,
  /^(?:\p{Ll})/gu,
];

const faultsIn = (text: string): number[] =>
  FAULTS.map((fault) => {
    let count = 0;
    for (const _ of text.matchAll(fault)) count++;
    return count;
  });

const articleFaults = (text: string): number => {
  let count = 0;
  for (const [, article, word] of text.matchAll(/\b(an?)\s+([\p{L}\p{N}'’.-]+)/giu)) {
    const wanted = articleFor(word ?? '');
    if (wanted !== undefined && wanted !== article?.toLowerCase()) count++;
  }
  return count;
};

/** Whether the edited sentence shows a sign of a broken one that the sentence before the edit did not show. */
export function isBrokenBy(before: string, after: string): boolean {
  if (articleFaults(after) > articleFaults(before)) return true;
  const old = faultsIn(before);
  return faultsIn(after).some((count, i) => count > (old[i] ?? 0));
}
