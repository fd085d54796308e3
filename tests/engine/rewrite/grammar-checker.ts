import { Dialect, LocalLinter } from 'harper.js';
import { binary } from 'harper.js/binary';
import type { Draft } from '../../../lib/engine/types.ts';
import { sentencesOf } from './changed-sentences.ts';
import { knownTexts } from './known-texts.ts';

/** Something the checker objects to. */
export interface Fault {
  /** The checker's name for the rule, e.g. `PronounVerbAgreement`. */
  readonly rule: string;
  /** The words it objects to. */
  readonly words: string;
}

/** Harper: a grammar checker nobody here wrote. */
export interface GrammarChecker {
  /** What is wrong with each sentence; one that has no fault has an empty list. A sentence is read once. */
  faultsIn(sentences: Iterable<string>): Promise<ReadonlyMap<string, readonly Fault[]>>;
}

/** Sentences given to it at once: each call asks every one of its 885 rules. */
const BATCH = 50;
const GAP = '\n\n';

/** Loads from the package's own file, without a network. `off`: rules that are not asked. */
export async function createGrammarChecker(off: readonly string[]): Promise<GrammarChecker> {
  const linter = new LocalLinter({ binary, dialect: Dialect.American });
  const config = await linter.getDefaultLintConfig();
  for (const rule of off) {
    if (!(rule in config)) throw new Error(`The checker has no rule "${rule}".`);
    config[rule] = false;
  }
  await linter.setLintConfig(config);
  const known = new Map<string, Fault[]>();

  async function read(batch: readonly string[]): Promise<void> {
    const ends: number[] = [];
    for (const sentence of batch) ends.push((ends.at(-1) ?? 0) + sentence.length + GAP.length);
    const found = await linter.organizedLints(batch.join(GAP), { language: 'plaintext' });
    for (const sentence of batch) known.set(sentence, []);
    for (const [rule, lints] of Object.entries(found)) {
      for (const lint of lints) {
        const { start } = lint.span();
        const sentence = batch[ends.findIndex((end) => start < end)] ?? '';
        known.get(sentence)?.push({ rule, words: lint.get_problem_text() });
      }
    }
  }

  return {
    async faultsIn(sentences) {
      const all = [...new Set(sentences)];
      const fresh = all.filter((sentence) => !known.has(sentence));
      for (let from = 0; from < fresh.length; from += BATCH) await read(fresh.slice(from, from + BATCH));
      return new Map(all.map((sentence) => [sentence, known.get(sentence) ?? []]));
    },
  };
}

/** A sentence that somebody would read in the place of words of the draft. */
export interface NewSentence {
  readonly sentence: string;
  readonly draft: Draft;
}

/** Faults of the sentences that stand in nothing the writer has written, neither the draft nor the notes. */
export async function newFaults<One extends NewSentence>(
  checker: GrammarChecker,
  all: readonly One[],
): Promise<readonly (One & Fault)[]> {
  const faults = await checker.faultsIn(all.map(({ sentence }) => sentence));
  const suspects = all.flatMap((one) => {
    const written = knownTexts(one.draft).join('\n').toLowerCase();
    // A word the checker does not know is theirs where they wrote it: `Imogen's` of somebody who wrote `Imogen`.
    const isTheirs = ({ rule, words }: Fault) =>
      rule === 'SpellCheck' && written.includes(words.toLowerCase().replace(/['’]s$/, ''));
    // So is a list without a comma before its last `and`, as in British English, whatever describing word went from it.
    const isTheirList = ({ rule, words }: Fault) => rule === 'OxfordComma' && listsWithoutComma(one.draft).has(words);
    const isOurs = (fault: Fault) => !isTheirs(fault) && !isTheirList(fault);
    return (faults.get(one.sentence) ?? []).filter(isOurs).map((fault) => ({ ...one, ...fault }));
  });
  const pieces = (draft: Draft) => knownTexts(draft).flatMap(sentencesOf);
  const old = await checker.faultsIn(suspects.flatMap(({ draft }) => pieces(draft)));
  return suspects.filter(
    (fault) => !pieces(fault.draft).some((piece) => old.get(piece)?.some((other) => keyOf(other) === keyOf(fault))),
  );
}

/** The words before the `and` of each list that a draft ends without a comma: `chemistry` in `service, chemistry and value`. */
function listsWithoutComma({ text }: Draft): ReadonlySet<string> {
  return new Set(
    [...text.matchAll(/, (?:[\p{L}\p{N}'’-]+ ){0,3}([\p{L}\p{N}'’-]+) (?:and|or)\b/gu)].map(([, word = '']) => word),
  );
}

const keyOf = ({ rule, words }: Fault): string => `${rule}: ${words.toLowerCase()}`;
