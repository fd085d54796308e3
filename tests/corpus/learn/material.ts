import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Sign } from '../../../lib/engine/learned/columns.ts';
import type { Draft, Verdict } from '../../../lib/engine/types.ts';
import { readLines } from '../read.ts';

/** `null` between two sentences begins a paragraph. */
type Line = readonly [text: string, acts: string, about: string] | null;

/** A message whose sentences somebody has labelled, one by one. */
export interface LabelledMessage extends Omit<Draft, 'text'> {
  readonly id: string;
  /** Both messages of a pair have it: one bad, one good. */
  readonly pair?: string;
  readonly kind: 'sales' | 'ordinary' | 'logistics';
  /** Of sales messages. */
  readonly quality?: 'bad' | 'mixed' | 'good';
  /** Sentences that have nothing to do with each other. */
  readonly loose?: boolean;
  readonly greeting?: string;
  readonly signOff?: string;
  readonly body: readonly Line[];
}

/** A message of which only the verdict is known. */
export interface PlainMessage extends Draft {
  readonly id: string;
  readonly verdict: Verdict;
}

/** A sentence, and the stop signs that must stand for it. */
export interface SignSentence {
  readonly text: string;
  readonly gates: readonly Sign[];
  /** Those it may or may not raise. */
  readonly unsaid?: readonly Sign[];
  /** The message it stands in. */
  readonly of?: string;
}

export const FOLDS = 5;

/** The fold of a message, by its id or that of its pair: a new message moves no other. */
export const foldOf = (key: string): number =>
  [...key].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9_973, 7) % FOLDS;

/** What is fitted without each fold in turn. */
export const withoutEachFold = <One extends { readonly fold: number }, Model>(
  examples: readonly One[],
  modelOf: (some: readonly One[]) => Model,
): readonly Model[] => Array.from({ length: FOLDS }, (_, fold) => modelOf(examples.filter((one) => one.fold !== fold)));

export const labelledMessages = (): readonly LabelledMessage[] => read<LabelledMessage>('labelled');
export const plainMessages = (): readonly PlainMessage[] => read<PlainMessage>('mail');
export const signSentences = (): readonly SignSentence[] => read<SignSentence>('stop-signs');

/** The acts of a line, the main one first. */
export const actsOf = (acts: string): readonly string[] => acts.split(',').map((act) => act.trim());

function read<T>(folder: string): readonly T[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) => readLines(join(path, name)) as readonly T[]);
}

/** The message as somebody would have written it. */
export function draftOf({
  id: _id,
  pair: _pair,
  kind: _kind,
  quality: _quality,
  loose: _loose,
  greeting,
  signOff,
  body,
  ...around
}: LabelledMessage): Draft {
  let text = greeting ? `${greeting}\n\n` : '';
  let fresh = true;
  for (const line of body) {
    if (line === null) {
      text += '\n\n';
      fresh = true;
      continue;
    }
    text += `${fresh ? '' : ' '}${line[0]}`;
    fresh = false;
  }
  return { ...around, text: signOff ? `${text}\n\n${signOff}` : text };
}
