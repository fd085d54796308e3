import type { Draft, Pain, Person, PlannedInteraction, ProspectNotes, Seller, SuperRating } from '../engine/types.ts';
import { whyWords } from '../plan/why.ts';
import { superTotal } from '../prospects/super.ts';
import { type Prospect, SUPER_LETTERS } from '../prospects/types.ts';
import type { Settled } from '../storage/failure.ts';
import type { PlanItem } from '../storage/schema.ts';
import type { Settings } from '../storage/settings.ts';

/** What the person has written down that bears on one draft. */
export interface Known {
  readonly notes: Prospect | undefined;
  /** Today's plan for whom the draft is for. */
  readonly planned: PlanItem | undefined;
  /** Troubles people of their trade have, those that lead first. */
  readonly painMenu: readonly string[];
}

export interface KnownPorts {
  readonly notesAbout: (people: readonly Person[]) => Promise<Settled<Prospect | undefined>>;
  readonly plannedFor: (people: readonly Person[]) => Promise<Settled<PlanItem | undefined>>;
  readonly painMenu: () => Promise<Settled<readonly string[]>>;
}

/** A database that does not answer costs the notes for the moment, not the coach. */
export function createKnown({
  notesAbout,
  plannedFor,
  painMenu,
}: KnownPorts): (people: readonly Person[]) => Promise<Known> {
  return async (people) => {
    const [notes, planned, menu] = await Promise.all([notesAbout(people), plannedFor(people), painMenu()]);
    return {
      notes: notes.ok ? notes.value : undefined,
      planned: planned.ok ? planned.value : undefined,
      painMenu: menu.ok ? menu.value : [],
    };
  };
}

/** The seller as the settings know them, with what the page knows (the address written from) where they say nothing. */
export function withSeller(draft: Draft, { seller }: Settings): Draft {
  const told: Seller = {
    ...(seller.name && { name: seller.name }),
    ...(seller.email && { email: seller.email }),
    ...(seller.company && { company: seller.company }),
    ...(seller.domain && { domain: seller.domain }),
    ...(seller.products.length > 0 && { products: seller.products }),
  };
  return { ...draft, seller: { ...draft.seller, ...told } };
}

/** A rating counts once every letter of it has been given. */
function painOf({ text, consequence, super: rated }: Prospect['pains'][number]): Pain {
  const whole = SUPER_LETTERS.every((letter) => rated[letter] !== undefined);
  return { text, ...(consequence && { consequence }), ...(whole && { super: rated as SuperRating }) };
}

/** The strongest trouble first: it is the one to lead with. */
function painsOf({ pains, consequence }: Prospect): readonly Pain[] {
  const strongest = [...pains].sort((a, b) => superTotal(b) - superTotal(a)).map(painOf);
  const [first, ...others] = strongest;
  if (first === undefined || first.consequence !== undefined || consequence === '') return strongest;
  return [{ ...first, consequence }, ...others];
}

const texts = (lines: readonly { readonly text: string }[]) => lines.map(({ text }) => text);

/** The draft with what the person wrote down about whom it is for; where the page knows something else, their words stand. */
export function withNotes(draft: Draft, { notes, planned, painMenu }: Known): Draft {
  const prospect: ProspectNotes = {
    ...draft.prospect,
    ...(notes?.name && { name: notes.name }),
    ...(notes?.company && { company: notes.company }),
    ...(notes?.role && { role: notes.role }),
    ...(notes?.observations.length && { observations: texts(notes.observations) }),
    ...(notes?.pains.length && { pains: painsOf(notes) }),
    ...(notes?.possibilities.length && { possibilities: texts(notes.possibilities) }),
    ...(notes?.whyNow && { whyNow: notes.whyNow }),
    ...(notes?.firstImpression && { firstImpression: notes.firstImpression }),
  };
  const plan: PlannedInteraction = {
    ...draft.plan,
    ...(planned && whyWords(planned) && { why: whyWords(planned) }),
    ...(planned?.objective && { objective: planned.objective }),
  };
  return {
    ...draft,
    ...(notes && { prospect }),
    ...(planned && { plan }),
    ...(painMenu.length > 0 && { painMenu }),
  };
}

/** The draft as the engine judges it. */
export function asKnown(draft: Draft, settings: Settings, known: Known): Draft {
  return withNotes(withSeller(draft, settings), known);
}
