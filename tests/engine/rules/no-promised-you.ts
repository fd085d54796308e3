import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'With it [[you will save]] hours.',
    '[[Your team would have one screen]] for all bookings.',
    '[[You get]] online booking and [[you get]] a dashboard.',
    '[[You deserve]] a partner who listens.',
    'Soon [[you could be growing]] your revenue.',
    'The suite [[gives you everything]] in one place.',
    '[[We know that you care about your guests]].',
    '[[You want to grow]], and [[you need a partner]].',
  ],
  leaves: [
    'You want to open a third site in Ghent by May.',
    'Could you save an hour if the form asked once?',
    'If you get the form by Friday, the permit holds.',
    'You will not get a call from me.',
    'You mentioned you could save a trip.',
    'You will find the list at the gate.',
    'When you get a cancellation after noon, the chair stays empty.',
  ],
} satisfies RuleTable;
