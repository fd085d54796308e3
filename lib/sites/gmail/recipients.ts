import type { Person } from '../../engine/types.ts';
import { findParts, type Part } from '../parts.ts';
import { CHIPS, COLLAPSED_CHIPS, TYPED_ADDRESS } from './parts.ts';
import { addressIn } from './thread.ts';

function personOf(chip: HTMLElement): Person | null {
  const written = (chip as HTMLInputElement).value ?? '';
  const email = addressIn(chip.dataset.hovercardId ?? chip.getAttribute('email') ?? written);
  const name =
    chip.dataset.name ??
    (chip.hasAttribute('email') ? chip.getAttribute('name') : written.match(/^\s*"?([^"<>@]+?)"?\s*</)?.[1]);
  if (!email) return null;
  return name && !name.includes('@') ? { name: name.trim(), email } : { email };
}

/**
 * To and Cc of one box; Bcc is left out, because the greeting is not meant for it.
 * Nothing inside the body counts: a quoted sender is not a recipient.
 */
export function recipientsOf(root: HTMLElement, body: HTMLElement): Person[] {
  const people = new Map<string, Person>();
  const add = (part: Part, row?: string) => {
    for (const chip of findParts(root, part, row)) {
      const person = body.contains(chip) ? null : personOf(chip);
      const key = person?.email?.toLowerCase();
      if (person && key && !people.has(key)) people.set(key, person);
    }
  };
  for (const row of ['to', 'cc']) {
    add(CHIPS, row);
    add(TYPED_ADDRESS, row);
  }
  if (people.size === 0) add(COLLAPSED_CHIPS);
  return [...people.values()];
}
