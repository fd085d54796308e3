import { defineRule } from '../define-rule.ts';
import { isNegated } from '../phrases/match.ts';
import { isQuestion, wordsMatching } from '../phrases/sentences.ts';
import { lookoutFor } from '../reading/may-match.ts';

const GAINS =
  'get|gain|enjoy|save|see (?:results|a return|the (?:benefits|difference|results)|at a glance)|benefit|achieve|grow|increase|boost|reach|wonder how|thank (?:us|me|you)|be (?:able to|amazed|surprised|glad|delighted|impressed|thrilled)|have (?:access|everything|one (?:place|screen|platform)|full|more time|peace)|never have to|no longer (?:have|need)|deserve|receive|spend less|focus on|track|automate|manage (?:all|everything|your)|keep your|do all|rely on|count on|be sure|always have|never worry|try (?:it|us)|feel the difference|(?:make|keep) your (?:customers|clients|patients|guests|team) happy';
const PROMISED = new RegExp(
  `\\b(?<words>(?:you|your (?:team|staff|customers|clients|patients|people|business|company))(?:'ll| will| can| could| would)(?: also| now| finally| soon| instantly| easily)? (?:be \\p{L}+ing|${GAINS})\\b|(?:you|your team) (?:also )?(?:get|deserve|gain|save|benefit)\\b|gives? you (?:everything|all|access|the (?:power|tools|freedom|ability)|full|more)|everything you need|puts? you (?:first|in control|back))`,
  'dgiu',
);

/** Said of anybody in the job. */
const ASSUMED =
  /(?:^|[,;]\s|\band )\W*(?<words>(?:we know (?:that )?)?you (?:know|understand) (?:how|that) (?:important|crucial|vital|hard|difficult|your)[^,.?!]{0,30}|(?:we know (?:that )?)?you care about[^,.?!]{0,30}|you(?: also)? (?:want|need) (?:to|a|an|your|them|it|more|less|fast|the right) [^,.?!]{0,30}|your \p{L}+ expect (?:more|the best)|your \p{L}+ (?:deserve|are at the heart|are your (?:most|biggest|greatest))|we know (?:that )?you [^,.?!]{0,40}|you have come to the right place)/dgiu;

export default defineRule({
  meta: {
    id: 'no-promised-you',
    kind: 'fault',
    dimension: 'focus',
    scope: 'sentence',
    points: 4,
    most: 14,
    description: '“You” as the winner of a promise: the word is theirs, the claim is ours.',
    concepts: ['0.8', '1.8', '2.14'],
    evidence: 'pronouns',
    stages: ['first-touch', 'follow-up', 'reply'],
    messages: {
      assumed: '‘{words}’ could be said to anybody in the job. What do you know of this one?',
      promise: '‘{words}’ is our promise with “you” in it. What is already true of them?',
    },
  },
  seeks: [lookoutFor(ASSUMED), lookoutFor(PROMISED)],
  *check(document) {
    for (const sentence of document.sentences) {
      // A way to answer or a thing sent along is no promise: `you can have the list`, `if you get the form`.
      if (
        isQuestion(sentence) ||
        /\b(?:if|when|once|before|whether|until|how|each time|every time) (?:\w+ ){0,2}?you\b|\byou (?:mentioned|said|wrote|told)\b/i.test(
          sentence.masked,
        )
      )
        continue;
      for (const { span, words, at } of wordsMatching(sentence, ASSUMED)) {
        // A figure or a name makes it a thing known of them.
        if (/\d|\p{Ll} \p{Lu}\p{Ll}|\b[Yy]our? (?:\w+ )?(?:says?|said|wrote|mentioned)\b/u.test(sentence.masked))
          continue;
        // `When a driver leaves, you need to ...` tells of their day.
        if (at > 0 && !/^\W*(?:you|we know|as an?)\b/i.test(sentence.masked)) continue;
        if (isNegated(sentence, at)) continue;
        yield { span, messageId: 'assumed', data: { words }, points: 4 };
      }
      for (const { span, words, at } of wordsMatching(sentence, PROMISED)) {
        if (!isNegated(sentence, at)) yield { span, messageId: 'promise', data: { words } };
      }
    }
  },
});
