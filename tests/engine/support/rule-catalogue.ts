/** Concepts of the catalogue that ask for a rule. */
export const RULE_CONCEPTS =
  '0.6 0.7 0.8 0.9 0.10 0.12 0.13 0.16 0.22 0.25 0.26 0.27 0.28 0.29 1.2 1.3 1.4 1.5 1.6 1.7 1.8 1.9 1.12 1.15 1.16 1.17 1.19 1.20 1.24 2.2 2.3 2.9 2.13 2.14 2.16 2.17 2.19 2.20 2.21 2.25 2.28 3.4 3.16 3.18 3.20 3.22 3.25 4.6 4.7 4.8 4.9 4.11 4.15'.split(
    ' ',
  );

/** Those no rule cites yet, with the reason. */
export const WITHOUT_A_RULE: Readonly<Record<string, string>> = {
  '0.13': 'Which stage a draft belongs to is read from the thread before any rule runs; rules name their stages.',
  '1.2': 'Likeness to other drafts needs the history, which the engine is not given.',
  '2.2': 'The pain menu is read by the document reader, so its words count as pains in every rule.',
  '2.13': 'Reads the motive field of the notes, which the draft does not hold yet.',
};

/** How many concepts each article has; 2.7 does not exist. */
const LAST: Readonly<Record<string, number>> = { 0: 33, 1: 25, 2: 31, 3: 31, 4: 15 };

export function isConcept(number: string): boolean {
  const [article = '', concept = ''] = number.split('.');
  return (
    /^\d\.\d{1,2}$/.test(number) && Number(concept) >= 1 && Number(concept) <= (LAST[article] ?? 0) && number !== '2.7'
  );
}
