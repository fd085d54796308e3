import type { PhraseEntry } from './match.ts';

/** Words that turn the volume up and say nothing more (2.17). */
export const BOOSTERS: readonly PhraseEntry[] = [
  ['absolutely', ''],
  ['truly', ''],
  ['incredibly', ''],
  ['extremely', ''],
  ['totally', ''],
  ['undoubtedly', ''],
  ['definitely', ''],
  ['literally', ''],
  ['hugely', ''],
  ['massively', ''],
  ['insanely', ''],
  ['immensely', ''],
  ['tremendously', ''],
  ['dramatically', ''],
  ['drastically', ''],
  ['exponentially', ''],
  ['unquestionably', ''],
  ['really really', 'really'],
  ['very very', 'very'],
  ['so so', 'so'],
  ['so very', 'very'],
  'without a doubt',
  'beyond any doubt',
  'hands down',
];
