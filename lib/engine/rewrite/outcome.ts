import type { Sentence } from '../document.ts';

/** Verbs that say what a product does for somebody; only these are turned into `closing`, `cutting` and so on. */
const VERBS = new Set(
  (
    'accept answer attract audit bid count feed hold inspect label list map order pack price quote rent review route scan see source test trace verify warn weigh ' +
    'answer attract automate avoid balance beat book bring build buy catch chase check clean clear close collect compare complete ' +
    'connect consolidate control convert coordinate create cut deal deliver deploy design detect digitise digitize discover drive ' +
    'eliminate file fill find finish fix forecast free gain get give grow handle hire hit identify improve increase invoice keep ' +
    'launch lower make manage match measure meet minimise minimize monitor move onboard open organise organize pay pick plan ' +
    'predict prepare prevent process produce protect prove publish reach reconcile record recover recruit reduce remove replace ' +
    'report resolve respond retain run save scale schedule secure sell send serve settle share ship shorten simplify skip sort ' +
    'spend spot staff start stay stop store streamline tackle take track train turn unify update win write'
  ).split(' '),
);
const DOUBLED = new Set('cut get hit plan run spot stop ship win skip forget bid map set'.split(' '));
const GENERIC =
  /^(?:their |your |the )?(?:overall |business |operational |company |operating |sales )?(?:costs?|expenses?|productivity|quality|revenues?|satisfaction|efficiency|efficiencies|results?|growth|performance|profits?|roi|value|outcomes|success|sales|business|businesses|processes|operations|goals|potential|time|money|time and money|more|it|this|that|better results)$/i;
/** From here on a sentence tells how the product does it. */
const MEANS =
  /\s+(?:by|with|using|through|via|thanks to|so that|so|while|which|that|and|or|because|at scale|for (?:companies|businesses|teams|clients|customers))\b.*$|\s*[,;:–—(-]\s.*$|\s*[,;:(].*$/i;
const HYPED =
  /\b(?:best|better than|amazing|incredible|revolutionary|game[- ]changing|cutting[- ]edge|world[- ]class|leading|seamless(?:ly)?|effortless(?:ly)?|massive(?:ly)?|unparalleled|10x|guaranteed|never|always|instantly)\b/i;

/** The same words name things or people (`store managers`, `design teams`), so they need their doers right before them. */
const ALSO_NOUNS = new Set(
  'answer balance book build check clean control count deal design drive file forecast handle hire label launch match measure order pack pay pick plan process produce protect record report route run sale scan schedule sell serve settle share ship sign sort staff start stay stop store supply test track train update win'.split(
    ' ',
  ),
);
const DOERS = /(?:[^s]s|people|staff|team|you|them|to|women|men|everyone|everybody)$/i;

/** Index of the verb that says what they do: right after the doers, else first of all. */
function verbIn(words: readonly string[]): number {
  const isVerb = (word: string | undefined) => word !== undefined && VERBS.has(word.toLowerCase());
  const after = words.findIndex((word, i) => i > 0 && i <= 7 && isVerb(word) && DOERS.test(words[i - 1] ?? ''));
  if (after > 0) return after;
  return isVerb(words[0]) && !ALSO_NOUNS.has(words[0]?.toLowerCase() ?? '') ? 0 : -1;
}

function gerund(verb: string): string {
  if (/ie$/.test(verb)) return `${verb.slice(0, -2)}ying`;
  if (/[^aeiouy]e$/.test(verb) || /ue$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return DOUBLED.has(verb) ? `${verb}${verb.at(-1)}ing` : `${verb}ing`;
}

/**
 * What a claim of the form `We help finance teams close the books faster` is about, as their own doing: `closing the
 * books faster`. Undefined where there is no such form, or where the outcome could be anybody's (concept 1.8).
 */
export function outcomeOf(sentence: Sentence): string | undefined {
  const plain = sentence.masked.replace(/\s+/g, ' ').trim();
  const claim = /\b(?:helps?|helping|lets?|enables?|enabling|allows?|allowing)\s+(.+)$/i.exec(plain)?.[1];
  if (claim === undefined || /\?\s*$/.test(plain)) return undefined;
  const words = claim.replace(/[.!…]+$/, '').split(' ');
  const at = verbIn(words);
  if (at < 0 || words.slice(0, at).some((word) => /[,;:]$|^(?:who|that|with|which)$/i.test(word))) return undefined;
  const verb = words[at]?.toLowerCase() ?? '';
  const rest = words
    .slice(at + 1)
    .join(' ')
    .replace(/^(?=\S)/, ' ')
    .replace(MEANS, '')
    .trim()
    .replace(/\btheir\b/gi, 'your')
    .replace(/\bthem\b/gi, 'you');
  const count = rest === '' ? 0 : rest.split(' ').length;
  if (count < 1 || count > 9 || GENERIC.test(rest) || HYPED.test(rest)) return undefined;
  if (/\b(?:we|our|us|i|my|is|are|was|were|will|can|you)\b/i.test(rest) || /[%“”"]|\d+x\b/.test(rest)) return undefined;
  if (/\b(?:to|of|for|in|on|the|a|an|your|more|less)$|^[\d.,]+$|^your own\b|\b(?:those|these|\w+est)\b/i.test(rest))
    return undefined;
  // `save time` and the like: the object alone, whatever follows it.
  if (GENERIC.test(rest.replace(/\s+(?:on|in|for|across|every|each)\b.*$/i, ''))) return undefined;
  return `${gerund(verb)} ${rest}`;
}
