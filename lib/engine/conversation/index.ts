import { contextOf } from '../context.ts';
import { createLook } from '../look.ts';
import { createDocumentReader } from '../reader.ts';
import { withoutInvisible } from '../reading/invisible.ts';
import type { Span } from '../types.ts';
import { compared } from './against-notes.ts';
import { heardIn } from './heard.ts';
import { painsHeard } from './pains-heard.ts';
import { promisesIn } from './promises.ts';
import { standingOf } from './standing.ts';
import { warmthOf } from './temperature.ts';
import type { Conversation } from './types.ts';

export type * from './types.ts';

/**
 * Reads conversations; two always give the same answer. For pages only: the worker has no use and no room for it. Sharing
 * the engine's look saves reading the same sentences twice.
 */
export function createConversation(look = createLook()): Conversation {
  const reader = createDocumentReader();
  const read = (text: string) => reader.read(withoutInvisible(text).text, contextOf({ text }));

  return {
    temperature(draft) {
      const { document } = look(draft);
      const heard = heardIn(draft.lastInbound ?? '');
      return {
        you: warmthOf(document.sentences.map(({ masked }) => masked)),
        them: heard.length === 0 ? null : warmthOf(heard.map(({ lower }) => lower)),
      };
    },

    painsHeard,

    promisesIn(text, sentAt) {
      const { original } = withoutInvisible(text);
      return promisesIn(read(text), sentAt).map((one) => ({ ...one, ...original(one) }));
    },

    rungAndStage(thread) {
      return standingOf(thread, thread.sent.map(read));
    },

    againstNotes(draft, notes = draft.prospect ?? {}) {
      const looked = look({ ...draft, prospect: notes });
      const { visible } = looked;
      const found = compared(looked, notes);
      if (visible.text === draft.text) return found;
      const back = <Part extends Span>(part: Part): Part => ({ ...part, ...visible.original(part) });
      return { ...found, details: found.details.map(back), swap: { ...found.swap, spans: found.swap.spans.map(back) } };
    },
  };
}
