import { defineRule } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { BENEFIT_VERBS } from '../phrases/pain.ts';
import { isPitch } from '../phrases/pitch.ts';
import { does, type Words, wholeOf, wordsMatching } from '../phrases/sentences.ts';

const CLAIM = `(?:${BENEFIT_VERBS}|(?:offers?|provides?|includes?|integrates?|features?|delivers?|manages?|tracks?|monitors?|handles?|syncs?|connects?|supports?|reconciles?|eliminates?)(?:d|ed|ing)?)`;
const STACKED = new RegExp(
  `(?<words>\\b${CLAIM} [^,.;?!]{2,50}, (?:and )?${CLAIM} [^,.;?!]{2,50},? and (?:also |even )?${CLAIM}\\b[^,.;?!]*)`,
  'dgiu',
);

/** Four things or more, one after the other: `dashboards, forecasts, alerts, recipes and labels`. */
const LISTED = /\b(?<words>[\w-][^,.;:?!()]{1,40}(?:, [^,.;:?!()]{2,40}){2,},? (?:and|or) [^,.;:?!()]{2,40})/dgiu;

/** What stands in a row in a pitch of ours. */
const listedIn = (sentence: Sentence): readonly Words[] =>
  sentence.topic === 'seller' && isPitch(sentence) ? wordsMatching(sentence, LISTED) : [];

const SEEN =
  /\b(?:saw|seen|read|noticed|counted|found|heard|said|wrote|asked|notes?|reviews?|posts?|report|minutes|log|diary|notice)\b/i;

/** `From three reviews:` and then what they say, or troubles in a row. */
const isWhatWasSeen = (before: Sentence | undefined, run: readonly Sentence[]): boolean =>
  (before !== undefined && before.topic === 'reader' && SEEN.test(before.masked)) ||
  run.filter((sentence) => does(sentence, 'pain') && !isPitch(sentence)).length * 2 > run.length;

export default defineRule({
  meta: {
    id: 'no-feature-list',
    kind: 'fault',
    dimension: 'pain',
    scope: 'document',
    points: 6,
    most: 9,
    description: 'Three or more features or benefits in a row, as bullets or in one sentence.',
    concepts: ['1.4', '1.3', '1.8'],
    evidence: 'all-at-once',
    stages: ['first-touch', 'follow-up'],
    messages: {
      bullets: '{count} points about what we do stand in a row. Which one answers a trouble of theirs?',
      stacked: '‘{words}’ stacks claims. Which one of them answers a trouble of theirs?',
    },
  },
  concerns: (sentence) =>
    sentence.bullet || wordsMatching(sentence, STACKED).length > 0 || listedIn(sentence).length > 0,
  *check(document) {
    let run: Sentence[] = [];
    let before: Sentence | undefined;
    for (const sentence of [...document.sentences, null]) {
      if (sentence?.bullet && !/\byour?\b|\?/i.test(sentence.masked)) {
        run.push(sentence);
        continue;
      }
      const [first] = run;
      const last = run.at(-1);
      if (first && last && run.length >= 3 && !isWhatWasSeen(before, run)) {
        const span = { start: wholeOf(first).start, end: wholeOf(last).end };
        yield { span, messageId: 'bullets', data: { count: run.length } };
      }
      run = [];
      before = sentence ?? undefined;
    }
    for (const sentence of document.sentences) {
      if (sentence.topic === 'reader' && !sentence.roles.includes('pitch')) continue;
      for (const { span, words } of wordsMatching(sentence, STACKED)) {
        yield { span, messageId: 'stacked', data: { words }, points: 4 };
      }
      for (const { span, words } of listedIn(sentence)) {
        yield { span, messageId: 'stacked', data: { words }, points: 4 };
      }
    }
  },
});
