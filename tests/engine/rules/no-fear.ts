import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Without a plan your [[business will fail]] within a year.',
    'Your shop could [[go out of business]] over this.',
    'That is [[a disaster]] for any clinic.',
    'Soon your [[competitors will eat]] your lunch.',
    'One slip and you [[lose everything]].',
    'You are [[bleeding money]] on returns.',
  ],
  leaves: [
    'If the permit lapses on 1 June, the kiln stands still for a week.',
    'Your disaster recovery plan names two sites.',
    'The bakery on the corner fell behind with its orders in December.',
    'Nothing catastrophic, but the fine rises each month.',
    'Your flames are yellow at the third burner.',
    'Two drivers left in May, and one lost his licence.',
    'You said the last audit was "a disaster".',
  ],
} satisfies RuleTable;
