import type { Role, Topic } from '../document.ts';
import { contentWords, findNames, type Names } from './names.ts';
import {
  ASK,
  CALL_TIME,
  CONSEQUENCE,
  COURTESY,
  EMPTY_OBSERVATION,
  GENERIC_PAIN,
  GOAL,
  LOGISTICS,
  MEASURED_PAIN,
  NOT_PAIN,
  OBSERVATION,
  PAIN,
  PITCH_BY_US,
  PITCH_NOUN,
  PITCH_SHOW,
  RHETORICAL,
  THIRD_PARTY_CLAIM,
} from './role-patterns.ts';

/** Every role that fits, strongest first. */
export function readRoles(masked: string, topic: Topic, names: Names): readonly [Role, ...Role[]] {
  const lower = masked.toLowerCase();
  const roles: Role[] = [];
  const add = (role: Role, fits: boolean) => {
    if (fits && !roles.includes(role)) roles.push(role);
  };

  const aboutReader =
    topic === 'reader' || /\byou(?:r|rs)?\b/.test(lower) || findNames(names.reader, masked).length > 0;
  const rhetorical = RHETORICAL.test(lower);
  const asks = !rhetorical && ASK.test(lower);
  const pitch = isPitch(lower, masked, topic, names);
  const observed = OBSERVATION.test(lower) && !EMPTY_OBSERVATION.test(lower) && !pitch;
  const ownTrouble = topic === 'seller' && !/\byou(?:r|rs)?\b/.test(lower);
  const withoutFixed = NOT_PAIN.test(lower) ? lower.replace(new RegExp(NOT_PAIN, 'g'), ' ') : lower;
  const generic = rhetorical || GENERIC_PAIN.test(lower);
  const known = !generic && !ownTrouble && namesKnownPain(lower, names);
  const measured = MEASURED_PAIN.test(withoutFixed) && !CALL_TIME.test(lower);
  const troubled = PAIN.test(withoutFixed) && (aboutReader || topic === 'neutral' || topic === 'shared');
  // Trouble that a pitch promises to remove is the pitch's, unless it is said to be the reader's.
  const promised =
    pitch &&
    !/\b(?:you(?:'re| are| have|'ve| mentioned| said| lose| spend| wait)?|your \w+(?: \w+)?) (?:\w+ ){0,3}(?:is|are|takes?|took|costs?|lose|spend|mentioned|said|struggl)/.test(
      lower,
    );
  const pain = !generic && !ownTrouble && !promised && (known || measured || troubled);
  const consequence = CONSEQUENCE.test(withoutFixed) && !ownTrouble && !pitch && !generic && topic !== 'seller';

  add('pitch', pitch && topic === 'seller');
  add('pain', pain);
  add('consequence', consequence);
  add('pitch', pitch);
  add('goal', GOAL.test(lower) && aboutReader && topic !== 'seller' && !rhetorical && !pitch);
  add('observation', observed);
  add('logistics', LOGISTICS.test(lower) && !pitch);
  add('ask', asks);
  add('courtesy', COURTESY.test(lower));
  return roles.length > 0 ? (roles as [Role, ...Role[]]) : ['other'];
}

function isPitch(lower: string, masked: string, topic: Topic, names: Names): boolean {
  if (topic === 'shared') return PITCH_NOUN.test(lower) || PITCH_SHOW.test(lower);
  if (PITCH_NOUN.test(lower) || PITCH_SHOW.test(lower) || THIRD_PARTY_CLAIM.test(lower)) return true;
  if (PITCH_BY_US.test(lower)) return true;
  // A name of ours with a verb is a claim in the third person.
  return topic === 'seller' && !/\b(?:i|my|me)\b/.test(lower) && findNames(names.seller, masked).length > 0;
}

/** Two words of one listed pain, or its only word. */
function namesKnownPain(lower: string, names: Names): boolean {
  if (names.painWords.length === 0) return false;
  const here = new Set(contentWords(lower));
  return names.painWords.some((words) => {
    const shared = words.filter((word) => here.has(word)).length;
    return shared >= 2 || (shared === 1 && words.length === 1);
  });
}
