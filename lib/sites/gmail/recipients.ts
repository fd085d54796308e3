import type { Person } from '../../engine/types.ts';
import { CHIPS, COLLAPSED_CHIPS, findPart, findParts, type Part, TYPED_ADDRESS } from './parts.ts';
import { addressIn } from './thread.ts';

function person(chip: Element): Person | null {
  const written = (chip as HTMLInputElement).value ?? '';
  const email = addressIn(chip.getAttribute('data-hovercard-id') ?? chip.getAttribute('email') ?? written);
  if (!email) return null;
  const name =
    chip.getAttribute('data-name') ?? chip.getAttribute('name') ?? written.match(/^\s*"?([^"<>@]+?)"?\s*</)?.[1];
  const known = name && name !== 'to' && name !== 'cc' && !name.includes('@') ? name.trim() : '';
  return known ? { name: known, email } : { email };
}

/**
 * To and Cc of one box; Bcc is left out, because the greeting is not meant for it.
 * Nothing inside the body counts: a quoted sender is not a recipient.
 */
export function recipientsOf(root: HTMLElement, body: HTMLElement): Person[] {
  const people = new Map<string, Person>();
  const add = (wanted: Part, row = '') => {
    for (const chip of findParts(root, wanted, row)) {
      const one = body.contains(chip) ? null : person(chip);
      if (one?.email && !people.has(one.email.toLowerCase())) people.set(one.email.toLowerCase(), one);
    }
  };
  for (const row of ['to', 'cc']) {
    add(CHIPS, row);
    const typed = addressIn(findPart<HTMLInputElement>(root, TYPED_ADDRESS, row)?.value);
    if (typed && !people.has(typed.toLowerCase())) people.set(typed.toLowerCase(), { email: typed });
  }
  if (people.size === 0) add(COLLAPSED_CHIPS);
  return [...people.values()];
}
