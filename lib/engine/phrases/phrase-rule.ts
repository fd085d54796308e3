import { defineRule, type Report, type Rule, type RuleMeta } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import type { Sign } from '../learned/columns.ts';
import { type Act, amissAs, clauseFor, sumFor } from '../learned/meaning.ts';
import { holds, lookoutFor } from '../reading/may-match.ts';
import type { Span } from '../types.ts';
import { isNegated, type PhraseEntry, type PhraseOptions, phraseList } from './match.ts';
import { raises, shortened, showsAct, wordsMatching } from './sentences.ts';
import { suggestionsFor } from './suggest.ts';

type Meta = Omit<RuleMeta, 'kind' | 'scope' | 'messages'> & {
  readonly kind?: RuleMeta['kind'];
  readonly message: string;
};

export interface PhraseRuleOptions extends PhraseOptions {
  /** The same told in sentences rather than set phrases: global, group `words` for the span; denied ones are dropped. */
  readonly told?: readonly RegExp[];
  /** Also finds the clause of a sentence that does this in words no list foresees. */
  readonly act?: Act;
  /** The same for a stop sign. */
  readonly sign?: Sign;
  /** What nobody says who does not raise the sign, whatever else the sentence is like. */
  readonly plain?: RegExp;
  /** Sentences that are not looked at. */
  readonly skip?: (sentence: Sentence) => boolean;
  /** Sentences in which the act is no fault. */
  readonly except?: (sentence: Sentence) => boolean;
}

/** Below both, listed words mean something else than the stop sign; below `never` they do whatever else is amiss. */
const UNLIKELY = { sign: -3, amiss: -0.7, never: -5 };
const denies = (sentence: Sentence, sign: Sign): boolean =>
  sumFor(sentence, sign) < (sumFor(sentence, 'amiss') < UNLIKELY.amiss ? UNLIKELY.sign : UNLIKELY.never);

/** The simplest kind of rule: a list of phrases, one message with `{words}`, and perhaps what the model calls the same. */
export function phraseRule(meta: Meta, phrases: readonly PhraseEntry[], options: PhraseRuleOptions = {}): Rule {
  const { message, ...rest } = meta;
  const { told = [], act, sign, plain, except, skip, ...listOptions } = options;
  const list = phraseList(phrases, listOptions);
  return defineRule({
    meta: { kind: 'fault', scope: 'sentence', messages: { words: message }, ...rest },
    seeks: [list.lookout, ...told.map(lookoutFor)],
    acts: act === undefined ? [] : [act],
    signs: sign === undefined ? [] : [sign],
    *check(document, context) {
      for (const sentence of document.sentences) {
        if (skip?.(sentence) || (sign !== undefined && denies(sentence, sign) && !(plain && holds(sentence, plain))))
          continue;
        const matches = list.find(sentence, context);
        let silent = matches.length === 0;
        for (const match of matches) {
          const suggestions = suggestionsFor(sentence, match);
          yield { span: match.span, messageId: 'words', data: { words: match.words }, suggestions };
        }
        for (const pattern of told) {
          for (const { span, words, at } of wordsMatching(sentence, pattern)) {
            if (isNegated(sentence, at)) continue;
            silent = false;
            yield { span, messageId: 'words', data: { words } };
          }
        }
        if (sign !== undefined && silent && raises(sentence, sign)) yield clauseReport(sentence, sign, 'words');
        if (act === undefined || matches.length > 0 || !showsAct(sentence, act) || except?.(sentence)) continue;
        yield clauseReport(sentence, act === amissAs(sentence.sums) ? 'amiss' : act, 'words');
      }
    },
  });
}

/** The clause that does it, with its opening words for the message. */
export function clauseIn(
  sentence: Sentence,
  column: Act | Sign | 'amiss',
): { readonly span: Span; readonly words: string } {
  const span = clauseFor(sentence, column);
  return { span, words: shortened(sentence.text.slice(span.start - sentence.start, span.end - sentence.start)) };
}

export function clauseReport(sentence: Sentence, column: Act | Sign | 'amiss', messageId: string): Report {
  const { span, words } = clauseIn(sentence, column);
  return { span, messageId, data: { words } };
}
