import { lowerCase } from '../phrases/match.ts';

/** What a cue weighs; below 0 it cools. The cue itself is a pattern over lower-case text. */
type Cue = readonly [weight: number, cue: RegExp];

const NO =
  /\b(?:no,? thanks?(?: you)?|no thank you|not for us|not for me|not interested|no interest|unsubscribe|take (?:me|us) off|remove (?:me|us)|stop (?:writing|sending|e-?mailing|contacting|calling)|(?:please )?don't (?:contact|write|e-?mail|call)|do not (?:contact|write|e-?mail|call)|leave (?:me|us) alone|not a fit|(?:we'll|we will|i'll|i will|going to) pass|not relevant|waste of (?:my |our )?time|never again)\b|^\W*(?:nope|no|pass)\W*$/g;
const COLD =
  /\b(?:annoy\w*|spam\w*|disappoint\w*|frustrat\w*|unacceptable|fed up|terrible|awful|useless|too expensive|too dear|out of budget|no budget|no need|don't need|do not need|no longer|won't (?:work|help)|(?:don't|do not|doesn't|does not) (?:see|think|believe|want|have the|have any|apply)|can't (?:see|use|justify)|bad experience|burnt|burned|already have|already work with|already use)\b/g;
const COOL =
  /\b(?:not (?:really |quite |very |so |at all |entirely |yet )?(?:sure|convinced|now|yet|urgent|needed|a priority|the right|possible|keen|my|our|much)|unsure|unlikely|doubt\w*|hesita\w*|sceptical|skeptical|wary|worr(?:y|ied)|concern(?:s|ed)?|perhaps|maybe|might|possibly|at some point|some ?day|another time|later|next year|in a few months|busy|swamped|unfortunately|afraid|sorry|difficult|hardly|i guess|i suppose|may not|if at all|we'll see|leave it|rather not|may be wrong|no rush|no hurry|stop there)\b/g;
const WARM =
  /\b(?:good|glad|happy|nice|lovely|thanks|thank you|cheers|interest(?:ing|ed)|like(?:s|d)? (?:it|this|that|the|your|what|how)|helpful|useful|keen|pleased|welcome|sounds? (?:right|fair|fine|sensible)|looking forward|look forward|enjoy\w*|appreciate\w*|curious|by all means|why not|congratulations|congrats|warm|kind|well done)\b/g;
const YES =
  /\b(?:yes(?: please)?|of course|certainly|sure|let's (?:talk|meet|speak|do|go|book|start)|let us (?:talk|meet)|count (?:us|me) in|tell me more|send (?:it|them|me|us)(?: over| across| through)?|when can (?:we|you)|go ahead|please (?:go ahead|do))\b/g;
const HOT =
  /\b(?:great|excellent|perfect|fantastic|brilliant|wonderful|awesome|amazing|superb|terrific|fabulous|incredible|phenomenal|thrilled|excited|exciting|delight(?:ed|ful)|love|loved|loving|absolutely|definitely|can't wait|cannot wait|best|ecstatic|over the moon|honou?red|super|wow|game[- ]?changer|game[- ]changing|revolutionary|no-brainer|exactly what (?:we|i|you)|hugely|unbelievable|stunning|blown away|world[- ]class|cutting[- ]edge|sign (?:us|me) up|where do (?:we|i) sign)\b/g;
const HASTE =
  /\b(?:asap|today|tonight|right away|straight away|immediately|right now|as soon as possible|this minute|by tomorrow|first thing tomorrow)\b/g;
const MARK = /!/g;

const CUES: readonly Cue[] = [
  [-3.2, NO],
  [-2, COLD],
  [-1, COOL],
  [0.7, WARM],
  [1, YES],
  [1.5, HOT],
  [1, HASTE],
];

const DENIED =
  /(?:\b(?:not|no|never|nothing|hardly|isn't|wasn't|without|too|don't|doesn't|didn't|can't|won't)|n't)(?:\s+(?:say|call|it|that|this|is|was|be|been|so|very|really|quite|a|an|the|all|any|find|feel|see|sound|sounds|seem|looking|get))*\s+$/;
/** More marks are no warmer. */
const MOST_MARKS = 2;
const SPREAD = 4;

/** Every cue once in its first place: what a colder one has taken is not counted as warm. */
function sumOf(sentence: string): number {
  let rest = lowerCase(sentence).replaceAll('’', "'");
  let sum = 0;
  for (const [weight, cue] of CUES) {
    rest = rest.replace(cue, (words: string, ...more: unknown[]) => {
      const at = more.find((one): one is number => typeof one === 'number') ?? 0;
      const denied = weight > 0 && DENIED.test(rest.slice(Math.max(0, at - 60), at));
      sum += denied ? -Math.min(weight, 1.2) : weight;
      return ' '.repeat(words.length);
    });
  }
  return sum;
}

/** How warm sentences sound, 0 to 10 in whole points, 5 where nothing in them is warm or cold. */
export function warmthOf(sentences: readonly string[]): number {
  const said = sentences.reduce((sum, sentence) => sum + sumOf(sentence), 0);
  const marks = sentences.reduce((sum, sentence) => sum + (sentence.match(MARK)?.length ?? 0), 0);
  // A mark raises the voice, it does not turn a no into a yes.
  const loud = said < -1 ? 0 : Math.min(MOST_MARKS, marks);
  return Math.round(5 + 5 * Math.tanh((said + loud) / SPREAD));
}
