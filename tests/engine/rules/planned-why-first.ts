import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    {
      text: '[[Hi]] Ana,\n\nThe queue at your gate reaches the road. Mondays look worst. Who plans the slots?',
      plan: { why: 'second practice opened in Leeds' },
    },
    {
      text: '[[We]] make software for clinics. It is quick to set up. Your second practice opened in Leeds, I read.',
      plan: { why: 'second practice opened in Leeds' },
    },
    {
      text: '[[Hello]] again. Is the form still slow? It was in May.',
      stage: 'follow-up',
      plan: { why: 'renewal of the permit' },
    },
    {
      text: '[[Your]] drivers wait two hours at night. Is that so?',
      plan: { why: 'job advert for a planner', objective: 'learn who plans' },
    },
  ],
  leaves: [
    {
      text: 'Hi Ana,\n\nYour second practice opened in May. Who keeps the recall list there?',
      plan: { why: 'second practice opened in Leeds' },
    },
    {
      text: 'Thank you for your time on Tuesday. You said the gate is slow. Your job advert asks for a planner.',
      plan: { why: 'job advert for a planner' },
    },
    { text: 'The queue at your gate reaches the road. Who plans the slots?', plan: { objective: 'learn who plans' } },
    'The queue at your gate reaches the road. Who plans the slots?',
    { text: 'Permits in Leeds are renewed in June. Is yours?', plan: { why: 'renewal of the permit' } },
  ],
} satisfies RuleTable;
