import type { Sentence } from '../document.ts';
import { ABSOLUTES } from '../phrases/gates.ts';
import { ABSOLUTE_TOLD } from '../phrases/gates-told.ts';
import { phraseRule } from '../phrases/phrase-rule.ts';
import { isTheirsAlone } from '../phrases/sentences.ts';

const FIGURES =
  /(?<words>(?<!\w)#1\b(?! (?:on|in) (?:the|my|our) (?:list|agenda))|\bno\. ?1\b(?! (?:priority|concern|worry|question|headache|reason|complaint|problem))|\b\d{1,3}x (?:more|faster|better|your|the (?:results|output)|roi|return|returns|growth|results|revenue|leads|sales|cheaper|higher)|\b(?:10|100)x\b(?! (?:loupe|lens|zoom|magnif\w+|scope|microscope|objective|eyepiece)))/dgiu;

/** A promise, whatever it is about. */
const PLAIN = new RegExp(
  `${FIGURES.source}|\\b(?:(?:we|i) guarantee|risk-free|best [\\w-]+ in the (?:world|country|market|business|industry))\\b`,
  'iu',
);

/** Somebody else says it, or they asked for it. */
const ofOthers = ({ masked }: Sentence): boolean =>
  /\baccording to\b|\bsource:|\byou (?:ask(?:ed)?|wanted to know) (?:me |us )?(?:if|whether|for)\b/i.test(masked);

/** Somebody owns where it ends: "it won't catch every leak", "no tool does, ours included". */
const LIMIT =
  /\b(?:ours|us|we|i) (?:neither|included|(?:is|are) no different)\b|not even with our|claim otherwise|beyond us|n(?:one|ot one) of (?:us|our \w+) \w+ (?:promise|claim)|n(?:'|o)t (?:believe any|(?:(?!until|before|unless)\w+ ){0,2}(?:every|all (?:of|your))(?!.* else\b))/i;

export default phraseRule(
  {
    id: 'unsupported-absolute',
    kind: 'gate',
    dimension: 'trust',
    points: 0,
    description: 'Guarantees, “#1” and multiples that nobody could check.',
    concepts: ['0.29', '0.28'],
    evidence: 'concept-trust',
    message: '‘{words}’ promises more than a reader can check. Name the source, or say it smaller.',
  },
  ABSOLUTES,
  {
    told: [FIGURES, ...ABSOLUTE_TOLD],
    sign: 'unsupported-absolute',
    plain: PLAIN,
    skip: (sentence) => isTheirsAlone(sentence) || ofOthers(sentence) || LIMIT.test(sentence.masked),
  },
);
