import type { Document, Sentence } from '../document.ts';
import { wholeOf } from '../phrases/sentences.ts';
import { dueDay } from './due-day.ts';
import type { FoundPromise } from './types.ts';

const THEM =
  '(?:you|it|them|this|that|these|those|him|her|everything|the|a|an|our|my|your|over|through|across|some|both|all|\\p{L}+)';

/** What is done for somebody and can be kept or broken, in its base form. */
const DEED = [
  `(?:re-?)?send ${THEM}`,
  `(?:e-?mail|mail|post|fax|courier|forward|share|attach|supply|deliver|ship|return|refund|credit|provide|hand|submit|upload|pass) (?!a line|word)${THEM}`,
  '(?:get|come|be|revert|circle|write|report) back(?: to| with| on| by|\\b)',
  'get (?:it|this|that|them|the \\p{L}+|a \\p{L}+|you|\\p{L}+ \\p{L}+) (?:to|over|out|done|sorted|fixed|signed|the|a|an)\\b',
  '(?:call|ring|phone|ping|text|message|brief|meet|visit|reply to|answer) (?:you|back|him|her|them|your|the|again)',
  'give (?:you|him|her|them) (?:a (?:call|ring|bell|date|price|figure|quote|copy|list|summary|number|straight answer)|an? (?:answer|update)|the|my)',
  'let you (?:know|have)',
  'keep you (?:posted|updated|informed|in the loop)',
  'follow(?: |-)up',
  'update (?:you|the|it|that)',
  '(?:check|confirm|verify|clarify|find out|look into|look up|dig out|dig up|look at|go through|work out|sort out|sort|fix|correct|resolve|chase|investigate|test|review|read) (?!whether it|in\\b)(?:with|that|this|it|what|when|how|why|who|which|if|whether|the|your|our|and|for|on|into|up|out|\\p{Lu}?\\p{L}+)',
  'ask (?:our|my|the|him|her|them|around|\\p{Lu}\\p{L}+)',
  '(?:speak|talk) (?:to|with) (?:our|my|the|\\p{Lu}\\p{L}+)',
  '(?:draft|prepare|write up|write down|put together|draw up|type up|sketch|compile|collect|gather|work up|set up|mock up|finish|complete|have) (?:it|that|this|what|how|the|a|an|your|our|something|them|up|everything|two|three|some)\\b(?! (?:look|think|good|nice|great|laugh|few|quick))',
  '(?:book|arrange|schedule|organise|organize|reserve|set aside|move|order|bring|drop off|drop|introduce|connect|take you off|remove you|take your|add you|put you|cancel) ?(?:it|that|this|the|a|an|you|your|them|him|her|off|by|in)?\\b',
  'make sure',
  'see to (?:it|that)',
  'take care of',
  'be (?:in touch|on site|at your|there)',
  'come (?:by|over|round|to you|to your|and see you)',
  'write to you',
  'find (?:the|you|a|your|somebody|someone|out)',
].join('|');

const ADVERBS =
  '(?:(?:then|also|certainly|definitely|of course|gladly|happily|personally|just|now|still|of course|try to|make sure to|aim to|go and|go ahead and|try and) )*';
/** `you`: who is owed something says it the other way round, e.g. `You'll have it on Friday`. */
const PROMISE = new RegExp(
  [
    `(?:\\bI(?:'ll| will| shall|'m going to| am going to| promise to| promise I'll| plan to| intend to)|\\b[Ww]e(?:'ll| will| shall|'re going to| are going to| promise to)|^\\W*(?:[Ww]ill|[Ll]et me|[Gg]oing to)|,? and (?:will|let me)) ${ADVERBS}(?:${DEED})`,
    "\\b[Yy]ou(?:'ll| will) (?:have|get|receive|hear|find) (?:it|this|that|the|a|an|them|from|my|our|your|back|something|everything)\\b(?! (?:helpful|useful|chance|feel|idea|most|best|full|free|access))",
    "\\b(?:[Ii]t|[Tt]hat|[Tt]he \\p{L}+|[Aa] \\p{L}+)(?:'ll| will) (?:be (?:with you|in your inbox|there|on your desk|ready|sent|on its way|done)|reach you|follow|go out|arrive)\\b",
    '\\b[Ee]xpect (?:it|that|the \\p{L}+|a \\p{L}+|my|an?) (?:\\p{L}+ ){0,4}(?:by|on|before|from me|tomorrow|today|next|this)\\b',
  ].join('|'),
  'u',
);

/** Said with `I'll`, and nothing that is owed. */
const NO_DEED =
  /\b(?:be (?:brief|honest|quick|short|frank|blunt|upfront|direct|straight|clear)|leave (?:it|you|this)|stop|assume|take (?:it|that|no|your silence|the hint)|keep (?:it|this|things) (?:short|brief|simple)|close (?:the|your|this) (?:file|loop)|not (?:write|bother|take|chase|call|follow)|never|cut to|get (?:straight )?to the point|get out of|skip|spare you|admit|make (?:it|this) (?:short|quick|brief)|go away|say (?:it|this|so)|try (?:you )?again|back off|let you (?:go|get back|decide|be)|get back to work|have to|have a (?:look|think|call)|be (?:the first|there for you)|call it a day|read (?:between|no more)|move on|ask (?:just )?(?:one|you|a)|follow the|send (?:any )?(?:no more|nothing))\b/i;

/** An offer, or something that hangs on what they do first. */
const CONDITION =
  /\b(?:if|unless|in case|provided|assuming|should you|whenever|as soon as you|once (?:you|we|they|i (?:hear|know|have your))|when (?:you|we (?:work|start|partner))|after you|happy to|glad to|or else|otherwise)\b/i;
const ON_YOUR_WORD =
  /^\W*(?:(?:just|simply|please|so|then|and|or)[, ]+)*(?:say|tell|let me know|reply|answer|send|give|drop|ping|point|name|write|shout|call|pick|choose|click|sign|book|share|hit|respond|one (?:word|line)|a (?:word|line|yes|no|reply|simple)|a quick|say the word|your (?:word|yes)|want|need)\b(?![^,;]*[,;] (?:i|we)\b.*\btomorrow)[^.?!]*?(?:\band|,|\bthen|[-–—:])\s+(?:i|we)(?:'ll| will)\b/i;
/** `Interested? I'll send the plan.` */
const SHORT_QUESTION = /^\W*(?:\S+\s+){0,5}\S+\?\W*$/;
const TEMPTS = /\b(?:want|interested|curious|useful|worth|keen|like|help|ok|okay|sound|fair|good|see|copy)\b/i;

const plainOf = (text: string) => text.replaceAll('’', "'");

function promiseIn(sentence: Sentence, before: Sentence | undefined): number | undefined {
  const said = plainOf(sentence.masked);
  if (/\?\W*$/.test(said) || CONDITION.test(said) || ON_YOUR_WORD.test(said)) return undefined;
  if (before !== undefined && SHORT_QUESTION.test(before.masked) && TEMPTS.test(before.masked)) return undefined;
  const found = PROMISE.exec(said);
  if (found === null || NO_DEED.test(said.slice(found.index, found.index + found[0].length + 24))) return undefined;
  return found.index;
}

/** What a sent message promises, sentence by sentence, with the day it is due. `sentAt`: the day it was sent, `YYYY-MM-DD`. */
export function promisesIn(document: Document, sentAt: string): readonly FoundPromise[] {
  return document.sentences.flatMap((sentence, at) => {
    const from = promiseIn(sentence, document.sentences[at - 1]);
    if (from === undefined) return [];
    const span = wholeOf(sentence);
    const due = dueDay(plainOf(sentence.masked).toLowerCase(), sentAt, from);
    return [{ ...span, text: document.text.slice(span.start, span.end), due }];
  });
}
