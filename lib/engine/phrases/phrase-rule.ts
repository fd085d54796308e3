import { defineRule, type Rule, type RuleMeta } from '../define-rule.ts';
import { type PhraseEntry, type PhraseOptions, phraseList } from './match.ts';
import { suggestionsFor } from './suggest.ts';

/** The simplest kind of rule: a list of phrases, one message with `{words}`. */
export function phraseRule(
  meta: Omit<RuleMeta, 'kind' | 'scope' | 'messages'> & { kind?: RuleMeta['kind']; message: string },
  phrases: readonly PhraseEntry[],
  options?: PhraseOptions,
): Rule {
  const { message, ...rest } = meta;
  const list = phraseList(phrases, options);
  return defineRule({
    meta: { kind: 'fault', scope: 'sentence', messages: { words: message }, ...rest },
    *check(document, context) {
      for (const sentence of document.sentences) {
        for (const match of list.find(sentence, context)) {
          const suggestions = suggestionsFor(sentence, match);
          yield { span: match.span, messageId: 'words', data: { words: match.words }, suggestions };
        }
      }
    },
  });
}
