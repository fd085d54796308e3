import type { Sentence } from '../document.ts';
import { holds } from '../reading/may-match.ts';
import { ofDocument, perSentence } from '../reading/per-sentence.ts';
import { content, does } from './sentences.ts';

/** What the reader's role patterns do not call a pitch although it says what we make or what our thing gives. */
const OURS_GIVES =
  /(?:^\W*|[,;:]\s|\b(?:and|but|so|because|that|how|why) )(?:our|my) (?!(?:call|talk|chat|conversation|meeting|note|mail|email|e-mail|message|last|own|name|question|guess|friend|colleague|sister|brother|neighbour|neighbor|mother|father|wife|husband|son|daughter)\b)(?:[\w-]+ ){1,4}?(?:gives?|lets?|helps?|offers?|makes?|saves?|takes care|delivers?|includes?|brings?|turns?|fits?|works|does|did|is (?:the|a|an|so)|can|will|has|have)\b/i;
const WE_MAKE =
  /\b(?:we|i)(?:'ve| have)? (?:also |now |just )?(?:make|build|sell|design|develop|provide|offer|supply|produce|manufacture|launched|created|developed|designed) (?!sure\b|sense\b|an? (?:note|point|list|mistake)\b|it\b|up\b|time\b)[\w-]+|\b(?:announce|introduce|present|presenting|launch of|discover|explore|experience|try) (?:the launch of )?our\b/i;
const YOU_GET =
  /\bwith (?:our|us|my|[\p{L}-]+)\b[^.?!]{0,40}\byou(?:'ll| will| can)(?: \w+)? (?:get|give|have|save|see|be)\b|\bwith (?:our|us|my)\b[^.?!]{0,40}\byou (?:get|have|save|see)\b|\b(?:free|individual|personal|no-obligation|special|introductory) (?:quote|offer|estimate|sample|consultation)\b|\b(?:our|competitive|best) (?:rates|prices|brochure|price list|catalogue|catalog)\b|\b(?:use|uses|trust|trusts|chose|choose) us\b|\bfree for \d+|\btry it (?:for )?free\b/iu;
/** `PayFlow automates your ledger`: a name nobody told us, doing what products do. Case matters. */
const NAMED_GIVES =
  /(?:^\W*|[,;:]\s|\b(?:and|but|so) )(?!(?:This|That|It|He|She|They|You|Your|The|There|Who|What|Which|Someone|Nobody|Everyone)\b)\p{Lu}[\p{L}\d]+(?: \p{Lu}[\p{L}\d]+)? (?:(?:gives|lets|helps|saves|offers|allows|enables) (?:you|your|teams|companies|businesses)|(?:automates|integrates|combines|simplifies|streamlines|transforms|unlocks|cuts|reduces) (?:\w+ )?your\b)/u;
const WE_ARE =
  /\b(?:i'm|i am) (?:an?|the) (?:[\w-]+ )?(?:realtor|agent|broker|consultant|coach|copywriter|freelancer?|recruiter|provider|reseller|photographer|web designer)\b|\b(?:we|i) (?:have|offer|got) (?:an?|the|some) (?:[\w-]+ ){0,3}(?:products?|platform|tool|solution|service|software|app|offer)\b|\bi(?: will|'ll) get you\b/i;
const CROWD_GAINS =
  /(?:^\W*|\band )(?:our )?(?:customers|clients|users|companies|teams|businesses) (?:\w+ )?(?:see|saw|seen|save|get|report|achieve|gain|love)\b/i;
const SALE =
  /\b\d+ ?% off\b|\btake advantage of\b|\bupgrade (?:today|now)\b|\bour (?:\w+ )?(?:offer|tier|package|deal)\b/i;
/** Our claim with `you` as its winner, and nothing of theirs in it. */
const YOU_WIN =
  /\byou(?: \w+)? deserve (?:a|an|the|better|more|software|tools|people|partners?)\b|^\W*imagine (?:your|having|being|never|what)\b|\byou (?:can|could|will|'ll) have (?:all|it all|everything|peace of mind)\b|\bto the next level\b|\byou(?:'ll| will) (?:love|see (?:the|a) difference|see results|never look back)\b|\byou get (?:a|an|one|alerts|access|automated|full|instant|peace of mind)\b|\bwould see the difference\b/i;
/** What follows a pitch and says `it` goes on with it. */
const GOES_ON =
  /^\W*(?:it|the (?:platform|tool|service|solution|system|software|product|suite|app|program|programme))(?:'s|'ll| is| also| will| can| even| features| includes| comes| works| sends| lets| helps| gives| makes| has| \w+s)\b/i;

const CLAIMS = [OURS_GIVES, WE_MAKE, WE_ARE, YOU_GET, YOU_WIN, NAMED_GIVES, CROWD_GAINS, SALE];

/** Whether a sentence is about what we sell. */
export const isPitch = perSentence((sentence): boolean => {
  if (does(sentence, 'pitch')) return true;
  if (sentence.topic === 'shared') return false;
  const trouble = does(sentence, 'pain') || does(sentence, 'consequence');
  if (trouble && sentence.topic !== 'seller') return false;
  return CLAIMS.some((pattern) => holds(sentence, pattern));
});

const goesOnAboutIt = perSentence((sentence) => holds(sentence, GOES_ON));

/** Every sentence about what we sell, with those that go on about `it`. */
export const pitchesIn = ofDocument((document): readonly Sentence[] => {
  const pitches: Sentence[] = [];
  let before: Sentence | undefined;
  for (const sentence of content(document)) {
    const goesOn = before !== undefined && pitches.at(-1) === before && goesOnAboutIt(sentence);
    if (isPitch(sentence) || (goesOn && !sentence.masked.includes('?'))) pitches.push(sentence);
    before = sentence;
  }
  return pitches;
});

/** Whether their last message asks for what we sell, so that telling it is an answer. */
export function hasAskedForIt(lastInbound: string | undefined): boolean {
  return /\b(?:proposal|quot(?:e|ation)|pric(?:e|es|ing)|brochure|catalog(?:ue)?|demo|what do you (?:do|sell|offer|have)|how does (?:it|your)|tell me more|more (?:information|details|info)|who are you)\b/i.test(
    lastInbound ?? '',
  );
}
