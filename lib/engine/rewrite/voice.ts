/** How the writer writes, so that new words sound like theirs. */
export interface Voice {
  /** Whether they write `I'm` and `isn't`. */
  readonly contracts: boolean;
  readonly apostrophe: "'" | '’';
}

// `The nation's` is none.
const SHORT = /\b(?:\p{L}+n['’]t|(?:i|you|we|they|it|that|here|there|what|he|she)['’](?:m|re|s|ve|ll|d))\b/iu;
const LONG =
  /\b(?:i am|i have|i will|i would|we are|we have|you are|it is|is not|are not|do not|does not|cannot|would not)\b/i;

export function voiceOf(text: string): Voice {
  return {
    contracts: SHORT.test(text) || !LONG.test(text),
    apostrophe: text.includes('’') && !/\p{L}'\p{L}/u.test(text) ? '’' : "'",
  };
}

const SPELT_OUT: readonly (readonly [string, string])[] = [
  ["isn't", 'is not'],
  ["don't", 'do not'],
  ["doesn't", 'does not'],
  ["I'm", 'I am'],
  ["I'd", 'I would'],
  ["I'll", 'I will'],
  ["that's", 'that is'],
  ["it's", 'it is'],
  ["you're", 'you are'],
  ["we're", 'we are'],
];

/** One of our wordings, written with contractions and straight quotes, as this writer would write it. */
export function inVoice(text: string, voice: Voice): string {
  let out = text;
  if (!voice.contracts) {
    for (const [short, long] of SPELT_OUT) {
      out = out.replaceAll(short, long).replaceAll(capital(short), capital(long));
    }
  }
  return voice.apostrophe === '’' ? out.replace(/(?<=\p{L})'(?=\p{L})/gu, '’') : out;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Wordings that say the same. */
export type Choices = readonly [string, ...string[]];

/** One of several wordings; the same key always gives the same one, so that a proposal does not flicker while typing. */
export function pick<T>(choices: readonly [T, ...T[]], key: string): T {
  let hash = 2166136261;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 16777619);
  // FNV-1a's low bits alone repeat for keys that differ in one letter.
  const mixed = (hash ^ (hash >>> 15)) >>> 0;
  return choices[mixed % choices.length] ?? choices[0];
}
