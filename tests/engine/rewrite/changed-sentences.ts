import { splitSentences } from '../../../lib/engine/reading/sentences.ts';

/** The sentences of a text, line by line. */
export function sentencesOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .flatMap((line) => splitSentences(line).map(({ start, end }) => line.slice(start, end)))
    .filter((sentence) => /\p{L}/u.test(sentence));
}

/** Sentences of a proposal that do not stand in the draft as they are. */
export function changedSentences(draft: string, proposal: string): readonly string[] {
  return sentencesOf(proposal).filter((sentence) => !draft.includes(sentence));
}
