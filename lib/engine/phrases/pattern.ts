/**
 * The small notation phrase lists are written in, always lower case with straight quotes: `~` after a verb lets it take
 * -s, -d or -ing, `*` after a noun a plural, `_` stands for one word, `{a|b}` for either, an ellipsis for up to four words.
 */

const DOUBLES_ITS_END = /[^aeiou][aeiou][bdgmnpt]$/;

function verbForms(stem: string): string {
  if (stem.endsWith('e')) return `${stem.slice(0, -1)}(?:e[sd]?|ing)`;
  if (/[^aeiou]y$/.test(stem)) return `${stem.slice(0, -1)}(?:y|ies|ied|ying)`;
  if (/(?:s|sh|ch|x|z)$/.test(stem)) return `${stem}(?:es|ed|ing)?`;
  const last = stem.at(-1) ?? '';
  return DOUBLES_ITS_END.test(stem) ? `${stem}(?:s|${last}?ed|${last}?ing)?` : `${stem}(?:s|ed|ing)?`;
}

const SIGNS: Readonly<Record<string, string>> = {
  '{': '(?:',
  '}': ')',
  '|': '|',
  _: "[\\p{L}\\p{N}'-]+(?:[.,]\\p{N}+)*",
  ' … ': "\\s+(?:[\\p{L}\\p{N}'-]+\\s+){0,4}?",
  "'": "'?",
  '-': '[- ]',
  ' ': '\\s+',
};

/** The source of a regular expression (flag `u`) that matches one phrase in lower-case text. */
export function phraseSource(phrase: string): string {
  return phrase.replace(/([a-z]+)([~*])| … |[_{}|' -]|[.+?^$()[\]\\/]/g, (part, stem?: string, sign?: string) => {
    if (stem !== undefined) return sign === '~' ? verbForms(stem) : `${stem}(?:e?s)?`;
    return SIGNS[part] ?? `\\${part}`;
  });
}

/** One plain wording the notation stands for: what a test can write down. */
export function plainForm(phrase: string): string {
  let plain = phrase;
  // Innermost choices first, until none is left.
  while (plain.includes('{')) plain = plain.replace(/\{([^{}|]*)[^{}]*\}/g, '$1');
  return plain.replace(/[~*]/g, '').replaceAll(' … ', ' ').replaceAll('_', 'one').replace(/\s+/g, ' ').trim();
}
