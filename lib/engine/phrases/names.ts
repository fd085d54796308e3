import type { Context } from '../define-rule.ts';
import { perContext } from '../reading/per-sentence.ts';

const FREE_MAIL = /^(?:gmail|googlemail|outlook|hotmail|live|yahoo|icloud|proton|protonmail|gmx|web|aol|me|mail)$/;

function domainName(email: string | undefined): string {
  const label = email?.split('@')[1]?.split('.')[0]?.toLowerCase() ?? '';
  return FREE_MAIL.test(label) ? '' : label;
}

const known = (names: readonly (string | undefined)[]): string[] =>
  names.flatMap((name) => (name !== undefined && name.trim() !== '' ? [name.trim().toLowerCase()] : []));

/** Lower-case names on the other side: people, their company, the name in their address. */
export const theirNames = perContext((context): readonly string[] => {
  const people = context.to ?? [];
  return known([
    context.prospect?.name,
    context.prospect?.company,
    ...people.map((person) => person.name),
    ...people.map((person) => domainName(person.email)),
  ]);
});

/** Lower-case names on the seller's side: the seller, the company, its products, the name in its address. */
export const ourNames = perContext((context): readonly string[] => {
  const seller = context.seller;
  return known([
    seller?.name,
    seller?.company,
    seller?.domain?.split('.')[0],
    domainName(seller?.email),
    ...(seller?.products ?? []),
  ]);
});

/** Whether words that begin with a capital belong to one of the names, e.g. `Amazing` to `Amazing Ltd`. */
export function isKnownName(words: string, context: Context): boolean {
  const lower = ` ${words.toLowerCase()} `;
  const holds = (name: string) => ` ${name.replaceAll('-', ' ')} `.includes(lower);
  return [...theirNames(context), ...ourNames(context)].some(holds);
}
