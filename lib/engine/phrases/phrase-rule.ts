import { defineRule, type Report, type Rule, type RuleMeta } from '../define-rule.ts';
import type { Sentence } from '../document.ts';
import { type Act, clauseFor } from '../learned/meaning.ts';
import { lookoutFor } from '../reading/may-match.ts';
import { isNegated, type PhraseEntry, type PhraseOptions, phraseList } from './match.ts';
import { shortened, showsAct, wordsMatching } from './sentences.ts';
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
  /** Sentences that are not looked at. */
  readonly skip?: (sentence: Sentence) => boolean;
  /** Sentences in which the act is no fault. */
  readonly except?: (sentence: Sentence) => boolean;
}

/** The simplest kind of rule: a list of phrases, one message with `{words}`, and perhaps what the model calls the same. */
export function phraseRule(meta: Meta, phrases: readonly PhraseEntry[], options: PhraseRuleOptions = {}): Rule {
  const { message, ...rest } = meta;
  const { told = [], act, except, skip, ...listOptions } = options;
  const list = phraseList(phrases, listOptions);
  return defineRule({
    meta: { kind: 'fault', scope: 'sentence', messages: { words: message }, ...rest },
    seeks: [list.lookout, ...told.map(lookoutFor)],
    acts: act === undefined ? [] : [act],
    *check(document, context) {
      for (const sentence of document.sentences) {
        if (skip?.(sentence)) continue;
        const matches = list.find(sentence, context);
        for (const match of matches) {
          const suggestions = suggestionsFor(sentence, match);
          yield { span: match.span, messageId: 'words', data: { words: match.words }, suggestions };
        }
        for (const pattern of told) {
          for (const { span, words, at } of wordsMatching(sentence, pattern)) {
            if (!isNegated(sentence, at)) yield { span, messageId: 'words', data: { words } };
          }
        }
        if (act === undefined || matches.length > 0 || !showsAct(sentence, act) || except?.(sentence)) continue;
        yield clauseReport(sentence, act, 'words');
      }
    },
  });
}

/** The clause that does it, with its opening words for the message. */
export function clauseReport(sentence: Sentence, act: Act, messageId: string): Report {
  const span = clauseFor(sentence, act);
  const words = shortened(sentence.text.slice(span.start - sentence.start, span.end - sentence.start));
  return { span, messageId, data: { words } };
}
