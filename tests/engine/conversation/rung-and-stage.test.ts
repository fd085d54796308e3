import { describe, expect, test } from 'vitest';
import { createConversation } from '../../../lib/engine/conversation/index.ts';
import type { Standing, Thread } from '../../../lib/engine/conversation/types.ts';

const { rungAndStage } = createConversation();

const SAW = 'Hi Ana,\n\nYour depot in Leeds opened a second gate in May. Who plans the slots there?\n\nBest,\nRobin';
const NAMED = 'Hi Ana,\n\nYour drivers wait two hours at the gate every Monday. Is that still so?\n\nBest,\nRobin';
const LED_TO =
  'Hi Ana,\n\nYour drivers wait two hours at the gate every Monday. That costs about nine thousand a month, and two of them left in May. Is it worth a line?\n\nBest,\nRobin';
const SOLD = 'Hi Ana,\n\nOur platform plans every gate and saves hours. Would you like a demo?\n\nBest,\nRobin';

type Row = readonly [name: string, thread: Thread, rung: Standing['rung'], relation: Standing['relation']];

const THREADS: readonly Row[] = [
  ['nothing yet', { sent: [] }, null, 'new'],
  ['only a pitch', { sent: [SOLD] }, null, 'new'],
  ['something seen', { sent: [SAW] }, 'observe', 'new'],
  ['a problem named', { sent: [NAMED] }, 'problem', 'new'],
  ['seen, then named', { sent: [SAW, NAMED] }, 'problem', 'new'],
  ['named, then only a nudge', { sent: [NAMED, 'Just bumping this up. Any thoughts?'] }, 'problem', 'new'],
  ['what it leads to', { sent: [NAMED, LED_TO] }, 'consequence', 'new'],
  [
    'they only thank',
    { sent: [NAMED], lastInbound: 'Thanks for the note, I will read it.' },
    'problem',
    'in-conversation',
  ],
  [
    'they say it is so',
    { sent: [NAMED], lastInbound: "Yes, that's right, Mondays are bad." },
    'agreement',
    'in-conversation',
  ],
  ['they say so in two words', { sent: [NAMED], lastInbound: 'Spot on.' }, 'agreement', 'in-conversation'],
  [
    'they tell it themselves',
    { sent: [SAW], lastInbound: 'We lose two mornings a week because nobody knows who comes when.' },
    'agreement',
    'in-conversation',
  ],
  ['they deny it', { sent: [NAMED], lastInbound: "No, that's not a problem for us." }, 'problem', 'in-conversation'],
  [
    'they are happy',
    { sent: [LED_TO], lastInbound: 'We are happy with how it works.' },
    'consequence',
    'in-conversation',
  ],
  ['they ask the price', { sent: [NAMED], lastInbound: 'How much does it cost?' }, 'solution', 'in-conversation'],
  [
    'they ask what to do',
    { sent: [LED_TO], lastInbound: 'True. What would you suggest?' },
    'solution',
    'in-conversation',
  ],
  [
    'they ask how it is done',
    { sent: [NAMED], lastInbound: 'How would you get the trucks off the road?' },
    'solution',
    'in-conversation',
  ],
  [
    'they ask for an offer',
    { sent: [], lastInbound: 'Please send us a proposal for three gates.' },
    'solution',
    'in-conversation',
  ],
  [
    'they want no offer',
    { sent: [NAMED], lastInbound: "Please don't send us a proposal." },
    'problem',
    'in-conversation',
  ],
  ['a date agrees to nothing', { sent: [SAW], lastInbound: 'Yes, Thursday works.' }, 'observe', 'in-conversation'],
  ['yes, please', { sent: [SAW], lastInbound: 'Yes please.' }, 'observe', 'in-conversation'],
  ['how do you know', { sent: [NAMED], lastInbound: 'How do you know that?' }, 'problem', 'in-conversation'],
  [
    'a machine answers',
    { sent: [NAMED], lastInbound: 'Automatic reply: I am out of the office until Monday.' },
    'problem',
    'new',
  ],
  [
    'our words in their quote are not theirs',
    {
      sent: [SAW],
      lastInbound:
        'Who is this?\n\nOn Mon, 2 Nov 2026, Robin wrote:\n> How much does the wait cost you? We lose a day.',
    },
    'observe',
    'in-conversation',
  ],
  [
    'our own offer is no solution they asked for',
    { sent: [NAMED, SOLD], lastInbound: 'Who is this?' },
    'problem',
    'in-conversation',
  ],
];

describe('the rung a thread has reached', () => {
  test.each(THREADS)('%s', (_name, thread, rung, relation) => {
    const standing = rungAndStage(thread);
    expect({ rung: standing.rung, relation: standing.relation, why: standing.why }).toEqual({
      rung,
      relation,
      why: expect.stringMatching(/\.$/),
    });
  });

  test('says whose words show it', () => {
    expect(rungAndStage({ sent: [NAMED] }).why).toBe(
      'You have named a problem: “Your drivers wait two hours at the gate …”.',
    );
    expect(rungAndStage({ sent: [NAMED], lastInbound: 'Spot on.' }).why).toBe(
      'They say it is so. They wrote: “Spot on”.',
    );
  });
});
