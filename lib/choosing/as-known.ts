import type { Draft, Person, PlannedInteraction, ProspectNotes, Seller } from '../engine/types.ts';
import type { Settled } from '../storage/failure.ts';
import type { PlanItem, ProspectRow } from '../storage/schema.ts';
import type { Settings } from '../storage/settings.ts';

/** What the person has written down that bears on one draft. */
export interface Known {
  readonly notes: ProspectRow | undefined;
  /** Today's plan for whom the draft is for. */
  readonly planned: PlanItem | undefined;
}

export interface KnownPorts {
  readonly notesAbout: (people: readonly Person[]) => Promise<Settled<ProspectRow | undefined>>;
  readonly plannedFor: (people: readonly Person[]) => Promise<Settled<PlanItem | undefined>>;
}

/** A database that does not answer costs the notes for the moment, not the coach. */
export function createKnown({ notesAbout, plannedFor }: KnownPorts): (people: readonly Person[]) => Promise<Known> {
  return async (people) => {
    const [notes, planned] = await Promise.all([notesAbout(people), plannedFor(people)]);
    return { notes: notes.ok ? notes.value : undefined, planned: planned.ok ? planned.value : undefined };
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

/** The draft with what the person wrote down about whom it is for; where the page knows something else, their words stand. */
export function withNotes(draft: Draft, { notes, planned }: Known): Draft {
  const prospect: ProspectNotes = {
    ...draft.prospect,
    ...(notes?.name && { name: notes.name }),
    ...(notes?.company && { company: notes.company }),
    ...(notes?.observations.length && { observations: notes.observations.map(({ text }) => text) }),
    ...(notes?.pains.length && { pains: notes.pains.map(({ text }) => ({ text })) }),
  };
  const plan: PlannedInteraction = {
    ...draft.plan,
    ...(planned?.why && { why: planned.why }),
    ...(planned?.objective && { objective: planned.objective }),
  };
  return { ...draft, ...(notes && { prospect }), ...(planned && { plan }) };
}

/** The draft as the engine judges it. */
export function asKnown(draft: Draft, settings: Settings, known: Known): Draft {
  return withNotes(withSeller(draft, settings), known);
}
