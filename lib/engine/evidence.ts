import type { EvidenceGrade } from './types.ts';

export interface Evidence {
  readonly grade: EvidenceGrade;
  /** One line for a seller; never promises a reply rate. */
  readonly line: string;
}

/**
 * Every rule cites one of these. `concept-...` keys stand on the sales articles alone. Grades: A experiments or a
 * meta-analysis, B large counts or one good study, C vendor counts, D opinion. A source known only at second hand may
 * shape a threshold, never a line shown here.
 */
export const EVIDENCE = {
  'concept-pain-before-pitch': {
    grade: 'concept',
    line: 'From the selling principles: a problem of theirs comes before a word about us.',
  },
  'concept-need-to-buy': {
    grade: 'concept',
    line: 'From the selling principles: what counts is why they cannot go on as now, at this company, at this time.',
  },
  'concept-be-little': {
    grade: 'concept',
    line: 'From the selling principles: impressing pushes the reader off the stage.',
  },
  'concept-no-closing': {
    grade: 'concept',
    line: 'From the selling principles: arguing, comparing and closing belong to our need to sell.',
  },
  'concept-guess-not-probe': {
    grade: 'concept',
    line: 'From the selling principles: offer a guess they can correct, because nobody tells a stranger their troubles.',
  },
  'concept-their-value': {
    grade: 'concept',
    line: 'From the selling principles: what we find valuable proves nothing to them.',
  },
  'concept-stay-behind': {
    grade: 'concept',
    line: 'From the selling principles: stay slightly less positive than the person you write to.',
  },
  'concept-trust': {
    grade: 'concept',
    line: 'From the selling principles: nobody likes what is phony or misleading, so trust comes first.',
  },
  'concept-attitude': {
    grade: 'concept',
    line: 'From the selling principles: doubt about being read comes across, even in a mail.',
  },
  'concept-value-each-time': {
    grade: 'concept',
    line: 'From the selling principles: every interaction carries something of worth for them.',
  },
  'concept-being-heard': {
    grade: 'concept',
    line: 'From the selling principles: people who feel heard talk on.',
  },
  pronouns: {
    grade: 'A',
    line: 'Five studies of service and sales language (Packard and others, 2018): “I” serves better than “we”, and “you” alone adds nothing.',
  },
  'you-attitude': {
    grade: 'A',
    line: 'Research on business writing (Rodman, 2001; Locker and Kienzler): what counts is who acts and who gains in each sentence.',
  },
  'negative-you': {
    grade: 'B',
    line: 'Textbook rule of business writing (Locker and Kienzler): keep “you” out of sentences about faults.',
  },
  enthusiasm: {
    grade: 'A',
    line: 'Three studies (Sidi, Glikson and Cheshin, 2021): repeated punctuation makes a writer seem less competent and less willing to help; one mark reads as warm.',
  },
  persuasion: {
    grade: 'A',
    line: 'Experiments (Rocklage and others, 2018): people who mean to persuade drift into emotional words, and readers know it.',
  },
  'capital-letters': {
    grade: 'B',
    line: 'A count of 301,816 mails (Boomerang): subjects all in capitals were answered less often. Ordinary mail, not prospecting.',
  },
  'free-to-refuse': {
    grade: 'A',
    line: 'A review of 42 studies (Carpenter, 2013): people who are told they are free to refuse agree more often. Mostly face to face.',
  },
  'question-politeness': {
    grade: 'A',
    line: 'A study of written requests (Danescu-Niculescu-Mizil and others, 2013): bare, direct demands read as less polite.',
  },
  'concept-earned-ask': {
    grade: 'concept',
    line: 'From the selling principles: what may be asked grows with trust, and a stranger is asked only whether it matters.',
  },
  personal: {
    grade: 'C',
    line: 'Several vendors count more answers where a mail holds something true of one reader only; people who do so also choose better.',
  },
  'avoidable-errors': {
    grade: 'B',
    line: 'One reader’s sort of 650 sales mails (Snyder): most held an avoidable error such as a wrong name or a stale role.',
  },
  'fewer-words': {
    grade: 'A',
    line: 'A randomised test with 7,002 people (Rogers and Lasky-Fink): the shorter of two requests was answered more. It asked for a survey.',
  },
  'plain-words': {
    grade: 'B',
    line: 'A count over ordinary mail (Boomerang): simple sentences were answered more often than college prose.',
  },
  'few-questions': {
    grade: 'C',
    line: 'Counts over ordinary mail favour a few questions over none and over many.',
  },
  'all-at-once': {
    grade: 'B',
    line: 'A randomised test with about 9,000 mails (The Hunting Dynasty): all means of persuasion at once did worst.',
  },
  'fresh-words': {
    grade: 'D',
    line: 'An opinion shared by many readers of sales mail: stock phrases add nothing. Nobody has measured it well.',
  },
} as const satisfies Record<string, Evidence>;

export type EvidenceKey = keyof typeof EVIDENCE;
