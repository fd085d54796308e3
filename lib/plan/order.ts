/** What is known of whom an item is for; undefined of a stranger. */
export interface KnownPerson {
  readonly relation: string | null;
  readonly trust: string | null;
  /** 0-100, how much there is to show that they need to buy. */
  readonly need: number;
}

const EASE_OF_TRUST: Readonly<Record<string, number>> = { trusts: 3, 'has-talked': 2, 'knows-of-us': 1 };
const EASE_OF_RELATION: Readonly<Record<string, number>> = {
  customer: 3,
  'past-customer': 2,
  'in-conversation': 2,
  lapsed: 1,
};

const ease = (person: KnownPerson | undefined): number =>
  (EASE_OF_TRUST[person?.trust ?? ''] ?? 0) + (EASE_OF_RELATION[person?.relation ?? ''] ?? 0);

/** Who knows one best comes first; those alike keep their order. */
export function easiestFirst<I>(items: readonly I[], known: (item: I) => KnownPerson | undefined): I[] {
  return items.toSorted((a, b) => ease(known(b)) - ease(known(a)));
}

/** Who has most to show that they need to buy comes first (0.22); those alike keep their order. */
export function neediestFirst<I>(items: readonly I[], known: (item: I) => KnownPerson | undefined): I[] {
  return items.toSorted((a, b) => (known(b)?.need ?? -1) - (known(a)?.need ?? -1));
}
