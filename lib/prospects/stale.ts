import type { Prospect } from './types.ts';

/** After half a year people have moved on and so have their troubles. */
export const STALE_AFTER_MS = 183 * 86_400_000;

/** Whether what was written down or confirmed at `at` asks to be looked at again; both in epoch milliseconds. */
export const isStale = (at: number, now: number): boolean => now - at > STALE_AFTER_MS;

/** A role nobody has confirmed for half a year; one of unknown age is as old as its record. */
export function roleIsStale({ role, roleAt, createdAt }: Pick<Prospect, 'role' | 'roleAt' | 'createdAt'>, now: number) {
  return role.trim() !== '' && isStale(roleAt ?? createdAt, now);
}
