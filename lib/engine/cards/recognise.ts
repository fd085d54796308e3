import type { Context } from '../define-rule.ts';
import type { Document } from '../document.ts';
import { STOP } from '../phrases/stop.ts';
import { perContext } from '../reading/per-sentence.ts';
import type { Moment } from '../types.ts';
import { type Spoken, spokenIn, wordsAround } from './inbound.ts';
import { MOMENT_CARDS } from './moments/index.ts';
import { readerOf } from './signs.ts';

/** A moment that fits, with the words that show it. */
export interface Recognised {
  readonly moment: Moment;
  /** Undefined where it is only offered. */
  readonly heard: Spoken | undefined;
  readonly words: string | null;
}

const READERS = MOMENT_CARDS.flatMap(({ moment, signs }) =>
  signs === undefined ? [] : [{ moment, read: readerOf(signs) }],
);

/** What their last message shows, most decisive first. */
export const recognisedIn = perContext((context: Context): readonly Recognised[] => {
  const spoken = spokenIn(context);
  return READERS.flatMap(({ moment, read }) => {
    const found = read(spoken);
    const heard = found === undefined ? undefined : spoken[found.index];
    return found === undefined || heard === undefined ? [] : [{ moment, heard, words: wordsAround(heard, found) }];
  });
});

const LAPSE =
  /\b(?:sorry|apolog\w+|my (?:fault|mistake|apologies))\b[^.?!]{0,80}\b(?:promised|late|forgot|missed|should have (?:sent|called|written)|not (?:sending|calling|getting back|sent)|didn't (?:send|call|get back)|delay)\b|\bi (?:promised|said i would|said i'd) [^.?!]{0,80}\b(?:and|but) (?:i |it )?(?:didn't|did not|have not|haven't|never|forgot)\b/i;
const LATER_TOUCH =
  /\b(?:(?:third|fourth|fifth|sixth|last|final|3rd|4th|5th) (?:attempt|try|time|message|e-?mail|mail|note|follow[- ]?up|touch)|break[- ]?up|one (?:last|final) (?:time|note|try|message|attempt)|last (?:time|note|message|try) from me|won't (?:write|bother you|email|contact you) (?:again|any ?more)|close (?:your|the|this) (?:file|loop|case)|a few times (?:now|already)|several times (?:now|already)?)\b/i;

/**
 * What has just happened, then what may have: nothing before anybody has said anything, and nothing once they have asked
 * for no more mail.
 */
export function momentsFor(document: Document, context: Context): readonly Recognised[] {
  const { stage, lastInbound = '', plan } = context;
  if (stage === 'first-touch' || STOP.test(lastInbound.slice(0, 4_000))) return [];
  const recognised = recognisedIn(context);
  const draft = document.sentences
    .map(({ masked }) => masked)
    .join(' ')
    .slice(0, 4_000);
  const offered: Moment[] = [];
  const offer = (moment: Moment) => {
    if (!offered.includes(moment) && !recognised.some((one) => one.moment === moment)) offered.push(moment);
  };
  if (stage === 'requested') return recognised;
  if (LAPSE.test(draft)) offer('broken-promise');
  if (stage === 'follow-up') {
    if (LATER_TOUCH.test(`${draft}\n${plan?.why ?? ''}\n${plan?.objective ?? ''}`)) offer('break-up');
    offer('silence');
  }
  offer('broken-promise');
  offer('break-up');
  return [...recognised, ...offered.map((moment) => ({ moment, heard: undefined, words: null }))];
}
