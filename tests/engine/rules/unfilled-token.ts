import type { RuleTable } from '../support/rule-tester.ts';

export default {
  flags: [
    'Hi [[{firstName|there}]], your permit ends in June.',
    'Hi [[$name]], your permit ends in June.',
    'Your permit ends in June.\n\nBest,\n[[[Your Name]]]',
    'It took them [[xx]] days.',
    'Dear [[%recipient.first_name%]], your permit ends in June.',
    'I read that [[(company name)]] has a kiln.',
    'As [[@@job_title@@]] you know the kiln.',
    'The kiln is loud, and [[insert observation here]].',
    'Hi [[{{first_name}}]], your permit ends in June.',
    'I saw that [[[Company]]] has a depot in Leeds.',
    'It would save [[XX%]] of the hours.',
    'Your plant in [[[city]]] is loud, and [[{{observation}}]] is why.',
    'What I saw was [[[what you saw at Norwood Dental]]].',
    'It saves [[XX]] hours a month for [[XX]] planners.',
    'Thank you for the call with [[[Contact Name]]], and [[<Name>]] sends regards.',
    'You wrote "it is slow", and at [[[company]]] that may be so.',
    { text: '[[Hi Ana,]]\n\nyour permit ends in June.', subject: 'A question for {{company}}' },
  ],
  leaves: [
    'The venue is TBD, your page says.',
    'Your form says "Dear {name}" to every buyer.',
    'The label reads "[illegible] silk" in room 4.',
    'The paper says so [1], and the second one too [2].',
    'See the map [link] and the photo [image: gate].',
    'He said "it [the form] is slow" at the fair.',
    'Your code { "gate": 1 } came through.',
    'You wrote “the gate [in Hull] is slow” in May.',
    'The size is XXL, and the page is XX in the annex.',
  ],
} satisfies RuleTable;
