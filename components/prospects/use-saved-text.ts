import { useEffect, useRef, useState } from 'react';
import type { TextEdit, TextSaved } from './person-actions.ts';

/** A pause in typing after which a text is kept. */
export const PAUSE_MS = 900;

export interface SavedText {
  readonly text: string;
  readonly change: (text: string) => void;
  /** Keeps what was typed, now. */
  readonly save: () => void;
  /** What another window wrote while this one was typed in; null where nobody did. */
  readonly theirs: string | null;
  readonly keepMine: () => void;
  readonly keepTheirs: () => void;
  /** Why the text was not kept. */
  readonly trouble: string | null;
}

interface State {
  readonly text: string;
  /** What is stored, as far as this field knows. */
  readonly base: string;
  /** The typed text that was handed on last, or adopted. */
  readonly handed: string;
  readonly saving: boolean;
  readonly theirs: string | null;
  readonly trouble: string | null;
  /** What was stored before this field wrote and is still shown to it for a moment; no news either. */
  readonly outdated: string | null;
}

const fresh = (stored: string, outdated: string | null = null): State => ({
  text: stored,
  base: stored,
  handed: stored,
  saving: false,
  theirs: null,
  trouble: null,
  outdated,
});

/** A text that follows what is stored until somebody types in it, and is then kept after a pause and when it is left. */
export function useSavedText(stored: string, write: (edit: TextEdit) => Promise<TextSaved>): SavedText {
  const [state, setState] = useState(() => fresh(stored));
  const patch = (change: Partial<State>) => setState((before) => ({ ...before, ...change }));
  const { text, base, handed, saving, theirs, trouble, outdated } = state;
  const typed = text !== handed;
  // The echo of what this field wrote is no news: taking it would tidy the space away that was just typed.
  const news = stored !== base && stored !== outdated;
  if (news && !typed && !saving && theirs === null && trouble === null) setState(fresh(stored));
  else if (outdated !== null && stored !== outdated) patch({ outdated: null });

  /** `done` where the person has finished: what is stored, tidied, then stands in the field too. */
  async function hand(edit: TextEdit, done: boolean): Promise<void> {
    patch({ saving: true, handed: edit.text, theirs: null, trouble: null });
    const before = stored;
    const saved = await write(edit);
    const still = latest.current.stored === before ? before : null;
    if (saved.outcome === 'kept') {
      const { value } = saved;
      setState((now) => {
        const shown = done && now.text === edit.text ? { text: value, handed: value } : {};
        return { ...now, saving: false, base: value, outdated: still, ...shown };
      });
    }
    if (saved.outcome === 'changed') patch({ saving: false, theirs: saved.theirs });
    if (saved.outcome === 'refused') patch({ saving: false, trouble: saved.sentence });
  }

  const owed = (typed || trouble !== null) && !saving && theirs === null;
  const save = () => {
    if (owed) void hand({ base, text }, true);
    else if (!typed && !saving && theirs === null && text !== base) patch({ text: base, handed: base });
  };

  const latest = useRef({ keep: () => {}, owed: false, stored });
  useEffect(() => {
    latest.current = { keep: () => void hand({ base, text }, false), owed: owed && typed, stored };
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: each letter begins the pause again.
  useEffect(() => {
    if (!typed || saving || theirs !== null) return undefined;
    const timer = setTimeout(() => latest.current.keep(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text, typed, saving, theirs]);
  // A field that goes away, with its tab say, takes nothing with it.
  useEffect(() => () => void (latest.current.owed && latest.current.keep()), []);

  return {
    text,
    change: (next) => patch({ text: next }),
    save,
    theirs,
    keepMine: () => {
      if (theirs !== null) void hand({ base: theirs, text }, true);
    },
    keepTheirs: () => {
      if (theirs !== null) setState(fresh(theirs, stored));
    },
    trouble,
  };
}
