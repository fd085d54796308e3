import { describe, expect, test } from 'vitest';
import { createConversation } from '../../../lib/engine/conversation/index.ts';

const { promisesIn } = createConversation();
/** A Wednesday. */
const SENT = '2026-11-25';

describe('a promise, with the day it is due', () => {
  test.each([
    ["I'll send the rota template on Friday.", '2026-11-27'],
    ['I will get back to you next week.', '2026-12-04'],
    ["I'll send you the checklist tomorrow.", '2026-11-26'],
    ["We'll email the figures today.", '2026-11-25'],
    ['I will call you on Monday morning.', '2026-11-30'],
    ["I'll have the draft with you by 4 December.", '2026-12-04'],
    ['I will forward the paper by December 9th.', '2026-12-09'],
    ["On Thursday I'll send the list of gates.", '2026-11-26'],
    ["I'll check with our planner and let you know next Tuesday.", '2026-12-01'],
    ["I'll find out what the council asks for.", ''],
    ['I will ask our engineer about the M2.', ''],
    ["I'll keep you posted.", ''],
    ["You'll have the numbers by the end of the week.", '2026-11-27'],
    ['Will send the photos tonight.', '2026-11-25'],
    ['Let me get back to you on that in two days.', '2026-11-27'],
    ["I'm going to send it over within a week.", '2026-12-02'],
    ['I promise to return the sample by the end of the month.', '2026-11-30'],
    ['We will put together a comparison and share it with you early next week.', '2026-12-01'],
    ["Thanks for the call, I'll write up what we said and send it by Friday.", '2026-11-27'],
    ["I'll follow up on 2026-12-15 with the permit.", '2026-12-15'],
    ['The report will be with you on Monday.', '2026-11-30'],
    ["I'll introduce you to Karen at the plant in Ghent.", ''],
    ["I'll take you off the list today.", '2026-11-25'],
    ['We shall deliver the two probes on 11 January.', '2027-01-11'],
    ["I'll send the notes from Monday's call tomorrow.", '2026-11-26'],
    ['I’ll send the plan for Monday on Friday.', '2026-11-27'],
    ['I will reply to your question about the lock before the weekend.', '2026-11-27'],
    ["I'll bring the printed list on Wednesday.", '2026-12-02'],
    ['I will update the quote the day after tomorrow.', '2026-11-27'],
    ["I'll mail you the slides next month.", '2026-12-31'],
    ['I will come by on Tuesday at ten.', '2026-12-01'],
    ["I'll write to you again in March.", '2027-03-31'],
    ["I'll try to find the drawing and send it on.", ''],
    ["I'll ring you back in 48 hours.", '2026-11-27'],
  ])('%s', (said, due) => {
    expect(promisesIn(`Hi Ana,\n\nYour gate closes at nine. ${said}\n\nBest,\nRobin`, SENT)).toMatchObject([
      { text: said, due },
    ]);
  });
});

describe('no promise', () => {
  test.each([
    ["I'll be brief."],
    ["I'll leave it there."],
    ["If not, I'll stop writing."],
    ["I'll stop writing."],
    ["I'll assume that this is not the moment."],
    ["If it helps, I'll send you the list."],
    ["Should you want it, I'll send the template."],
    ["Just say the word and I'll send it over."],
    ["Reply with a yes and I'll send the plan."],
    ["Tell me which gate, and I'll look at it."],
    ["Interested? I'll send the plan."],
    ['Shall I send the plan on Friday?'],
    ['I can send the plan on Friday.'],
    ['I could call you next week.'],
    ["I'd be happy to send the plan."],
    ["I'll be honest, the queue is long."],
    ['We will help you reduce the queue.'],
    ['Our tool will send your drivers a slot.'],
    ["I'll keep this short."],
    ["I won't call you again."],
    ["I'll take that as a no."],
    ["I'll let you get back to work."],
    ["I'll close your file."],
    ['You will find it helpful.'],
    ["I'll be at the fair in Hull on Friday."],
    ['Once you have decided, I will send the contract.'],
    ["I'm happy to get back to you next week."],
    ["You'll love the new form."],
    ['Your planner said: "I\'ll send the rota on Friday."'],
    ['They will send you the invoice on Monday.'],
    ["I'll ask one thing: who plans the gate?"],
    ['Will your team send the rota on Friday?'],
  ])('%s', (said) => {
    expect(promisesIn(`Hi Ana,\n\nYour gate closes at nine. ${said}\n\nBest,\nRobin`, SENT)).toEqual([]);
  });

  test('in lines that are quoted', () => {
    const text = "Thanks, that helps.\n\nOn Mon, 2 Nov 2026, Ana wrote:\n> I'll send the rota on Friday.";
    expect(promisesIn(text, SENT)).toEqual([]);
  });
});

describe('days', () => {
  test.each([
    ["I'll send it on Friday.", '2026-11-27', '2026-12-04'],
    ["I'll send it this week.", '2026-11-28', '2026-11-28'],
    ["I'll send it tomorrow.", '2026-12-31', '2027-01-01'],
    ["I'll send it tomorrow.", '2028-02-28', '2028-02-29'],
    ["I'll send it by 3 January.", '2026-12-30', '2027-01-03'],
    ["I'll send it by the end of the month.", '2027-02-03', '2027-02-28'],
    ["I'll send it next week.", '2026-11-29', '2026-12-04'],
    ["I'll send it on Sunday.", '2026-11-29', '2026-12-06'],
    ["I'll send it by the 4th.", '2026-12-10', '2027-01-04'],
    ["I'll send it by the 14th.", '2026-12-10', '2026-12-14'],
    ["I'll send it by 31 February.", '2026-12-10', ''],
    ["I'll send it on Friday.", 'no day', ''],
  ])('%s on %s is due %s', (said, sent, due) => expect(promisesIn(said, sent)).toMatchObject([{ due }]));
});

test('spans are in the text as it was given', () => {
  const text = "Hi Ana,\n\nThe gate​ closes at nine. I'll send the list tomorrow, as said. I'll call you on Friday.";
  const found = promisesIn(text, SENT);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    "I'll send the list tomorrow, as said.",
    "I'll call you on Friday.",
  ]);
  expect(found.map(({ due }) => due)).toEqual(['2026-11-26', '2026-11-27']);
});
