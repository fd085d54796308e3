import type {
  Certainty,
  PossibilityKind,
  PriceBand,
  Relation,
  Rung,
  TextField,
  TrustLevel,
} from '../../lib/prospects/types.ts';

type Options<V extends string> = readonly { readonly value: V; readonly label: string }[];

export const CERTAINTY_OPTIONS: Options<Certainty> = [
  { value: 'guess', label: 'A guess' },
  { value: 'heard', label: 'Heard' },
  { value: 'confirmed', label: 'Confirmed by them' },
];

export const MOTIVE_OPTIONS: Options<'problem' | 'opportunity'> = [
  { value: 'problem', label: 'A problem now' },
  { value: 'opportunity', label: 'An opportunity' },
];

export const KIND_OPTIONS: Options<PossibilityKind> = [
  { value: 'need', label: 'Need' },
  { value: 'want', label: 'Want' },
  { value: 'goal', label: 'Goal' },
  { value: 'dream', label: 'Dream' },
];

export const TRUST_OPTIONS: Options<TrustLevel> = [
  { value: 'unknown', label: 'Does not know us' },
  { value: 'knows-of-us', label: 'Knows of us' },
  { value: 'has-talked', label: 'Has talked with us' },
  { value: 'trusts', label: 'Trusts us' },
];

export const RELATION_OPTIONS: Options<Relation> = [
  { value: 'new', label: 'New' },
  { value: 'in-conversation', label: 'In conversation' },
  { value: 'customer', label: 'Customer' },
  { value: 'past-customer', label: 'Past customer' },
  { value: 'lapsed', label: 'Went quiet' },
];

export const RUNG_OPTIONS: Options<Rung> = [
  { value: 'observe', label: 'Something was observed' },
  { value: 'problem', label: 'The problem is named' },
  { value: 'consequence', label: 'What follows from it is named' },
  { value: 'agreement', label: 'They agree it matters' },
  { value: 'solution', label: 'A solution is talked about' },
];

export const PRICE_OPTIONS: Options<PriceBand> = [
  { value: 'small', label: 'Small' },
  { value: 'middle', label: 'Middle' },
  { value: 'large', label: 'Large' },
];

/** Label of a text field, and one example or what it is for. */
export const FIELD_WORDS: Readonly<Record<TextField, { readonly label: string; readonly help?: string }>> = {
  name: { label: 'Name' },
  company: { label: 'Company' },
  role: { label: 'Role' },
  phone: { label: 'Phone' },
  consequence: { label: 'Consequence of not acting', help: 'For example: patients book elsewhere by autumn.' },
  whyNow: { label: 'Why now', help: 'For example: the second practice opens in May.' },
  statusQuo: { label: 'What cannot go on', help: 'For example: one desk answering for two practices.' },
  motive: { label: 'What moves them', help: 'For example: wants evenings without call-backs.' },
  motiveEvidence: { label: 'How you know', help: 'What they said or did.' },
  firstImpression: { label: 'What they probably think of us' },
  impressionSource: { label: 'Where it comes from', help: 'For example: a colleague who tried it in 2024.' },
  secondImpression: {
    label: 'A fair line for the second impression',
    help: 'Their view first, then a question, then one fact.',
  },
  buyingGroup: { label: 'Who decides with them', help: 'For example: the practice owner, her accountant.' },
  haveRead: { label: 'What they have read', help: 'For example: a comparison of three systems.' },
  formedOpinion: { label: 'Opinion they have formed', help: 'For example: it is all a matter of staff.' },
  theirTerms: { label: 'What they would call it', help: 'For example: the recall list.' },
  ownJargon: { label: 'Words of ours they do not use', help: 'With commas between them.' },
  unconsidered: { label: 'A need they have not thought of', help: 'For example: who answers during the move.' },
  differently: { label: 'How we solve it differently', help: 'Said once they agree that it matters.' },
  notes: { label: 'Free notes' },
};
