import { type Mock, vi } from 'vitest';
import type { PersonActions } from '../../../components/prospects/person-actions.ts';
import { blankProspect, type PainNote, type Prospect, type TrustEvent } from '../../../lib/prospects/types.ts';

export const NOW = new Date(2026, 10, 27, 10).getTime();
export const TODAY = '2026-11-27';
export const ago = (days: number) => NOW - days * 86_400_000;

export const prospect = (rest: Partial<Prospect> = {}): Prospect => ({
  ...blankProspect(['ana@norwood.example'], NOW),
  id: 5,
  name: 'Ana Pires',
  company: 'Norwood Dental',
  ...rest,
});

export const pain = (rest: Partial<PainNote> = {}): PainNote => ({
  id: 'p',
  text: 'Recall calls slip',
  at: NOW,
  menuId: null,
  super: {},
  group: '',
  cost: '',
  consequence: '',
  ...rest,
});

export const promise = (rest: Partial<TrustEvent> = {}): TrustEvent => ({
  id: 't',
  text: 'Send the rota',
  at: ago(20),
  state: 'open',
  due: '',
  from: '',
  settledAt: null,
  ...rest,
});

type Asked = { readonly [A in keyof PersonActions]: PersonActions[A] & Mock };

/** Actions that keep everything, and remember being asked. */
export function actions(rest: Partial<Asked> = {}): Asked {
  const yes = () => vi.fn(async () => true);
  const kept = async (...asked: readonly unknown[]) => {
    const edit = asked.at(-1) as { readonly text: string };
    return { outcome: 'kept', value: edit.text.trim() } as const;
  };
  return {
    writeField: vi.fn(kept),
    putField: yes(),
    choose: yes(),
    addLine: yes(),
    writeLine: vi.fn(kept),
    changeLine: yes(),
    confirmLine: yes(),
    removeLine: yes(),
    settlePromise: yes(),
    addAddress: vi.fn(async () => null),
    removeAddress: yes(),
    confirmRole: yes(),
    forget: yes(),
    ...rest,
  } as Asked;
}
