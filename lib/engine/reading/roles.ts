import type { Role, Sentence, Topic } from '../document.ts';
import { mayHold } from './may-match.ts';
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

/** A sentence of which the topic is known. */
type Unjudged = Pick<Sentence, 'masked' | 'topic' | 'memory'>;

/** Every role that fits, strongest first. */
export function readRoles(sentence: Unjudged, names: Names): readonly [Role, ...Role[]] {
  const { masked, topic } = sentence;
  const lower = masked.toLowerCase();
  const finds = (pattern: RegExp) => mayHold(sentence, pattern) && pattern.test(lower);
  const findsUnfixed = (pattern: RegExp) => mayHold(sentence, pattern) && pattern.test(withoutFixed);
  const roles: Role[] = [];
  const add = (role: Role, fits: boolean) => {
    if (fits && !roles.includes(role)) roles.push(role);
  };

  const aboutReader =
    topic === 'reader' || /\byou(?:r|rs)?\b/.test(lower) || findNames(names.reader, masked).length > 0;
  const rhetorical = finds(RHETORICAL);
  const asks = !rhetorical && finds(ASK);
  const pitch = isPitch(lower, masked, topic, names, finds);
  const observed = finds(OBSERVATION) && !finds(EMPTY_OBSERVATION) && !pitch;
  const ownTrouble = topic === 'seller' && !/\byou(?:r|rs)?\b/.test(lower);
  const withoutFixed = finds(NOT_PAIN) ? lower.replace(new RegExp(NOT_PAIN, 'g'), ' ') : lower;
  const generic = rhetorical || finds(GENERIC_PAIN);
  const known = !generic && !ownTrouble && namesKnownPain(lower, names);
  const measured = findsUnfixed(MEASURED_PAIN) && !finds(CALL_TIME);
  const troubled = findsUnfixed(PAIN) && (aboutReader || topic === 'neutral' || topic === 'shared');
  // Trouble that a pitch promises to remove is the pitch's, unless it is said to be the reader's.
  const promised =
    pitch &&
    !/\b(?:you(?:'re| are| have|'ve| mentioned| said| lose| spend| wait)?|your \w+(?: \w+)?) (?:\w+ ){0,3}(?:is|are|takes?|took|costs?|lose|spend|mentioned|said|struggl)/.test(
      lower,
    );
  const pain = !generic && !ownTrouble && !promised && (known || measured || troubled);
  const consequence = findsUnfixed(CONSEQUENCE) && !ownTrouble && !pitch && !generic && topic !== 'seller';

  add('pitch', pitch && topic === 'seller');
  add('pain', pain);
  add('consequence', consequence);
  add('pitch', pitch);
  add('goal', finds(GOAL) && aboutReader && topic !== 'seller' && !rhetorical && !pitch);
  add('observation', observed);
  add('logistics', finds(LOGISTICS) && !pitch);
  add('ask', asks);
  add('courtesy', finds(COURTESY));
  return roles.length > 0 ? (roles as [Role, ...Role[]]) : ['other'];
}

function isPitch(
  lower: string,
  masked: string,
  topic: Topic,
  names: Names,
  finds: (pattern: RegExp) => boolean,
): boolean {
  if (topic === 'shared') return finds(PITCH_NOUN) || finds(PITCH_SHOW);
  if (finds(PITCH_NOUN) || finds(PITCH_SHOW) || finds(THIRD_PARTY_CLAIM)) return true;
  if (finds(PITCH_BY_US)) return true;
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
