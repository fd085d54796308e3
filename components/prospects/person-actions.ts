import type { LineText } from '../../lib/prospects/line-text.ts';
import type { ChosenField, ChosenFields, ListName, Lists, TextField } from '../../lib/prospects/types.ts';

/** What a text was when the person began, and what they made of it. */
export interface TextEdit {
  readonly base: string;
  readonly text: string;
}

/** What came of writing a text: `value` is what is stored now; `theirs` is what another window wrote meanwhile, which stands. */
export type TextSaved =
  | { readonly outcome: 'kept'; readonly value: string }
  | { readonly outcome: 'changed'; readonly theirs: string }
  | { readonly outcome: 'refused'; readonly sentence: string };

/** Parts of a line that a new one may have beside its text. */
export type NewLine<L extends ListName> = Partial<Omit<Lists[L][number], 'id' | 'at'>> & { readonly text: string };

/** All that can be done to one record. Each answers whether it was kept; why not is said by whoever shows the record. */
export interface PersonActions {
  readonly writeField: (field: TextField, edit: TextEdit) => Promise<TextSaved>;
  /** The same for a text that is not typed but taken: whoever shows the record says why it was not kept. */
  readonly putField: (field: TextField, edit: TextEdit) => Promise<boolean>;
  readonly choose: <F extends ChosenField>(field: F, value: ChosenFields[F]) => Promise<boolean>;
  readonly addLine: <L extends ListName>(list: L, line: NewLine<L>) => Promise<boolean>;
  readonly writeLine: <L extends ListName>(
    list: L,
    lineId: string,
    part: LineText<L>,
    edit: TextEdit,
  ) => Promise<TextSaved>;
  /** `change` is given the newest state of the line. */
  readonly changeLine: <L extends ListName>(
    list: L,
    lineId: string,
    change: (before: Lists[L][number]) => Partial<Lists[L][number]>,
  ) => Promise<boolean>;
  /** The line was looked at and is still right. */
  readonly confirmLine: (list: ListName, lineId: string) => Promise<boolean>;
  readonly removeLine: (list: ListName, lineId: string) => Promise<boolean>;
  readonly settlePromise: (lineId: string, state: 'open' | 'kept' | 'broken') => Promise<boolean>;
  /** An address or a link to their page; the answer is why it was not added, or null. */
  readonly addAddress: (address: string) => Promise<string | null>;
  readonly removeAddress: (address: string) => Promise<boolean>;
  readonly confirmRole: () => Promise<boolean>;
  readonly forget: () => Promise<boolean>;
}

/** What a line is, to who offers it for the draft. */
export type LineKind = 'observation' | 'pain' | 'possibility';
