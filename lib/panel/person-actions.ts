import type { PersonActions, TextEdit, TextSaved } from '../../components/prospects/person-actions.ts';
import { tidy } from '../prospects/tidy.ts';
import type { ListName, Lists } from '../prospects/types.ts';
import { settle } from '../storage/failure.ts';
import { addKey, type KeyOutcome, removeKey } from '../storage/keys.ts';
import { changeLine, writeLine } from '../storage/lines.ts';
import { deleteProspects } from '../storage/merge-prospects.ts';
import {
  chooseField,
  confirmRole,
  type FieldOutcome,
  MOST_FREE_UNITS,
  MOST_NOTE_UNITS,
  MOST_NOTES,
  newPain,
  putLine,
  removeLine,
  writeField,
} from '../storage/prospects.ts';
import type { YouwardDatabase } from '../storage/schema.ts';

export interface PersonPorts {
  readonly onChanged: () => void;
  /** A sentence about the last change, or null once one was kept. */
  readonly onTrouble: (sentence: string | null) => void;
  /** Epoch milliseconds. */
  readonly now: () => number;
}

type Outcome = 'kept' | 'gone' | 'too-long' | 'too-many';

const REFUSED: Readonly<Record<Exclude<Outcome, 'kept'>, string>> = {
  gone: 'This was taken out in another window meanwhile, so there is nothing left to change.',
  'too-long': `A line has at most ${MOST_NOTE_UNITS} characters. The rest fits under Free notes.`,
  'too-many': `There are ${MOST_NOTES} lines of this kind about them already. Take one out first.`,
};

const NO_ADDRESS: Readonly<Record<Exclude<KeyOutcome, 'kept'>, string>> = {
  gone: REFUSED.gone,
  taken: 'Somebody else you keep has this address. The list of people can make one of two.',
  unreadable: 'This is neither a mail address nor a link to a LinkedIn profile.',
};

const TOO_MUCH = `Free notes have at most ${MOST_FREE_UNITS.toLocaleString('en')} characters. Nothing was cut; take some out to keep the rest.`;

/** A new line of each list without anything but its text. */
function blankLine<L extends ListName>(list: L, id: string, text: string, at: number): Lists[L][number] {
  const line = { id, text, at };
  const blanks: Lists = {
    observations: [{ ...line, source: '' }],
    pains: [newPain(id, text, at)],
    possibilities: [{ ...line, kind: 'goal' }],
    trustLog: [{ ...line, state: 'open', due: '', from: '', settledAt: null }],
  };
  const [blank]: readonly Lists[L][number][] = blanks[list];
  return blank ?? ({ ...line } as Lists[L][number]);
}

/** What the panel does to one record. Nothing rejects for a reason of the browser's storage: that is said as a sentence. */
export function createPersonActions(
  database: YouwardDatabase,
  id: number,
  { onChanged, onTrouble, now }: PersonPorts,
): PersonActions {
  async function keep(work: () => Promise<Outcome>): Promise<boolean> {
    const done = await settle(database, work);
    const sentence = !done.ok ? done.sentence : done.value === 'kept' ? null : REFUSED[done.value];
    onTrouble(sentence);
    if (sentence === null) onChanged();
    return sentence === null;
  }

  const always = (work: () => Promise<unknown>) => keep(async () => work().then(() => 'kept' as const));

  async function write(
    { text }: TextEdit,
    free: boolean,
    work: () => Promise<FieldOutcome>,
    emptied: string | null = null,
  ): Promise<TextSaved> {
    const done = await settle(database, work);
    if (!done.ok) return { outcome: 'refused', sentence: done.sentence };
    const { value } = done;
    if (value.outcome === 'changed') return value;
    if (value.outcome !== 'kept') {
      return { outcome: 'refused', sentence: free && value.outcome === 'too-long' ? TOO_MUCH : REFUSED[value.outcome] };
    }
    onChanged();
    const kept = free ? text : tidy(text);
    return { outcome: 'kept', value: kept === '' && emptied !== null ? emptied : kept };
  }

  return {
    writeField: (field, edit) => write(edit, field === 'notes', () => writeField(database, id, field, edit, now())),
    putField: (field, edit) =>
      keep(async () => {
        const { outcome } = await writeField(database, id, field, edit, now());
        // What another window wrote meanwhile stands and is on the screen already.
        return outcome === 'changed' ? 'kept' : outcome;
      }),
    choose: (field, value) => always(() => chooseField(database, id, field, value, now())),
    addLine: (list, line) =>
      keep(() => {
        const at = now();
        const blank = blankLine(list, crypto.randomUUID(), line.text, at);
        return tidy(line.text) === ''
          ? Promise.resolve('kept')
          : putLine(database, id, list, { ...blank, ...line }, at);
      }),
    writeLine: (list, lineId, part, edit) =>
      write(
        edit,
        false,
        () => writeLine(database, { id, list, lineId }, part, edit, now()),
        part === 'text' ? edit.base : null,
      ),
    changeLine: (list, lineId, change) => keep(() => changeLine(database, { id, list, lineId }, change, now())),
    confirmLine: (list, lineId) =>
      keep(() => changeLine<ListName>(database, { id, list, lineId }, () => ({ at: now() }), now())),
    removeLine: (list, lineId) => always(() => removeLine(database, id, list, lineId, now())),
    settlePromise: (lineId, state) =>
      keep(() => {
        const settledAt = state === 'open' ? null : now();
        return changeLine(database, { id, list: 'trustLog', lineId }, () => ({ state, settledAt }), now());
      }),
    async addAddress(address) {
      const done = await settle(database, () => addKey(database, id, address, now()));
      if (!done.ok) return done.sentence;
      if (done.value !== 'kept') return NO_ADDRESS[done.value];
      onChanged();
      return null;
    },
    removeAddress: (address) => always(() => removeKey(database, id, address, now())),
    confirmRole: () => always(() => confirmRole(database, id, now())),
    forget: () => always(() => deleteProspects(database, [id])),
  };
}
