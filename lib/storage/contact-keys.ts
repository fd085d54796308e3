/** Addresses and ends of links in what stands under "Contact". */
export const contactsIn = (contact: string): string[] =>
  contact
    .toLowerCase()
    .split(/[\s<>(),;?#]+/u)
    .map((part) => part.replace(/\/$/u, ''));

/** The same as keys of people: addresses, and paths of pages of their own. */
export function contactKeys(contact: string): string[] {
  const keys = contactsIn(contact).flatMap((part) => (part.includes('@') ? part : (/\/in\/[^/]+$/u.exec(part) ?? [])));
  return [...new Set(keys)];
}

/** `Ana Pires, Norwood Dental` and `Ana Pires (Norwood)` are about Ana Pires. */
export const nameIn = (who: string): string | undefined =>
  who
    .split(/[,(|]|\s[-\u2013\u2014]\s/u)[0]
    ?.replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase();
