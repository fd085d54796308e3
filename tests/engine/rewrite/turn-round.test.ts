import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../lib/engine/engine.ts';
import { createRewriter } from '../../../lib/engine/rewriter.ts';
import type { Draft, Rewrite } from '../../../lib/engine/types.ts';

const engine = createEngine();
const rewriter = createRewriter();

/** The draft turned round, as lines, or nothing. */
function turned(draft: Draft): Rewrite | undefined {
  return rewriter.rewrite(draft, engine.analyse(draft)).find((rewrite) => rewrite.kind === 'turn-round');
}

const lines = (...all: readonly string[]) => all.join('\n\n');

interface Case {
  readonly name: string;
  readonly draft: Draft;
  readonly text: string;
  readonly blanks?: readonly string[];
  /** Facts that had to be named because they went. */
  readonly named?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    name: 'a seller opening, a pitch and a meeting ask, nothing known but the company',
    draft: {
      text: lines(
        'Hi Ana,',
        "I hope this email finds you well! My name is Sam Reed and I'm the Head of Growth at Brightpath. We are the leading provider of scheduling software for dental practices.",
        "We help dental practices fill their empty chairs faster. Our platform cut no-shows by 37% at Larkspur Dental, and we're really excited to show you what it can do!!!",
        'Do you have 15 minutes for a quick call on Tuesday? You can also book here: https://cal.brightpath.example/sam',
        'Best,\nSam',
      ),
      prospect: { name: 'Ana Ruiz', company: 'Norwood Dental' },
    },
    text: lines(
      'Hi Ana,',
      'I noticed [what you saw at Norwood Dental].',
      "How do you fill your empty chairs today? If it's not a concern for you, just say so and I'll leave it there.",
      "My name is Sam Reed and I'm the Head of Growth at Brightpath.",
      'Best,\nSam',
    ),
    blanks: ['[what you saw at Norwood Dental]'],
    named: ['37%', 'Larkspur Dental', '15 minutes', 'Tuesday', 'https://cal.brightpath.example/sam'],
  },
  {
    name: 'a reason behind its lead-in, a pain from the notes, the product behind it',
    draft: {
      text: lines(
        'Hi Ana,',
        'I wanted to reach out because your practice opened a second site in Leeds in May. We help dental practices fill their empty chairs faster. Would love to jump on a call next week.',
        'Best,\nSam',
      ),
      prospect: {
        name: 'Ana Ruiz',
        company: 'Norwood Dental',
        pains: [
          { text: 'Hygienist chairs stay empty two days a week', consequence: 'about 4,000 pounds a month lost' },
        ],
      },
    },
    text: lines(
      'Hi Ana,',
      'Your practice opened a second site in Leeds in May. My guess is that hygienist chairs stay empty two days a week. That would be about 4,000 pounds a month lost. We help dental practices fill their empty chairs faster.',
      "Is that worth a look, or not something you need? If it's not a priority, no need to reply.",
      'Best,\nSam',
    ),
    named: ['next week'],
  },
  {
    name: 'boasts and a feature list, a pain from the menu',
    draft: {
      text: lines(
        'Hello Tom,',
        'We are an innovative and truly amazing payroll platform, trusted by 500 companies. Our solution is very easy to use. At Paywise, we believe payroll should be simple.',
        '- Automated filing\n- One-click reports\n- World-class support',
        "Let me know if you'd like a demo. Looking forward to hearing from you!",
        'Kind regards,\nJo Park\nPaywise',
      ),
      prospect: { name: 'Tom Bell', company: 'Harrow Foods' },
      painMenu: ['payroll corrections after every month end'],
    },
    text: lines(
      'Hello Tom,',
      'I noticed [what you saw at Harrow Foods]. My guess is that payroll corrections after every month end are a problem.',
      "Is my guess close to what you see? If it's not a priority, just say so and I'll leave it there.",
      'Kind regards,\nJo Park\nPaywise',
    ),
    blanks: ['[what you saw at Harrow Foods]'],
    named: ['500'],
  },
  {
    name: 'the product first although the draft knows their problem',
    draft: {
      text: lines(
        'Hi John,',
        "Jo Park suggested I write to you. We offer translation services for hospitals. Patients at your clinic wait on average 40 minutes for an interpreter, your annual report says. That costs you nurses' time.",
        'Could we schedule a call on 3 June?',
        'Thanks,\nElif',
      ),
    },
    text: lines(
      'Hi John,',
      "Jo Park suggested I write to you. Patients at your clinic wait on average 40 minutes for an interpreter, your annual report says. That costs you nurses' time.",
      'We offer translation services for hospitals.',
      "Is that worth a look, or not something you need? If it's not a priority, no need to reply.",
      'Thanks,\nElif',
    ),
    named: ['3', 'June'],
  },
  {
    name: 'praise for anybody and a founder before what was seen',
    draft: {
      text: lines(
        'Hey Marta,',
        "Love what you're doing at Feldspar! I'm Theo, founder of Loopline. We let warehouses count stock without stopping the line.",
        "I noticed you're hiring two inventory clerks in Gdansk.",
        'Wanna grab coffee next week?',
        'Theo',
      ),
      prospect: { name: 'Marta Nowak', company: 'Feldspar' },
    },
    text: lines(
      'Hey Marta,',
      "I noticed you're hiring two inventory clerks in Gdansk.",
      "How do you count stock today? If it's not a priority, just say so and I'll leave it there.",
      "I'm Theo, founder of Loopline.",
      'Theo',
    ),
    named: ['next week'],
  },
  {
    name: 'a follow-up that only bumps, with everything in the notes',
    draft: {
      text: lines(
        'Hi Greta,',
        "Hope you're well. Following up on my last email about our scheduling tool. We've just released version 3.0, and I'm super excited about it 🚀🚀. Any thoughts?",
        'Thanks!\nNed',
      ),
      stage: 'follow-up',
      prospect: {
        name: 'Greta Lind',
        company: 'Lind Clinics',
        pains: [{ text: 'they lose two mornings a week rebooking patients' }],
        observations: ['Two receptionist jobs open since March'],
      },
    },
    text: lines(
      'Hi Greta,',
      'What I noticed at Lind Clinics: two receptionist jobs open since March. I may be wrong, but I imagine that you lose two mornings a week rebooking patients.',
      "How close is my guess to what you see? If it's not a concern for you, just say so and I'll leave it there.",
      'Thanks!\nNed',
    ),
    named: ['3.0'],
  },
  {
    name: 'a greeting on the same line, a writer without contractions',
    draft: {
      text: 'Hi Lee, we help haulage firms plan their rotas a week ahead. We are really excited about our new release. Are you free for a chat on Thursday?',
    },
    text: lines(
      'Hi Lee,',
      'I noticed [what you saw at their company].',
      'How do you plan your rotas a week ahead? If it is not a priority, just say so and I will leave it there.',
    ),
    blanks: ['[what you saw at their company]'],
    named: ['Thursday'],
  },
  {
    name: 'a chat message: one hard ask gives way, the rest stays as it is',
    draft: {
      text: 'Hi Sofia, saw your talk at the Porto logistics fair about returns. You said a third of them come back without a reason code. We make a tool for that. Open to a quick chat?',
      channel: 'linkedin-message',
    },
    text: "Hi Sofia, saw your talk at the Porto logistics fair about returns. You said a third of them come back without a reason code. We make a tool for that. Is that worth a look, or not something you need? If it's not relevant, just say so and I'll leave it there.",
  },
  {
    name: 'a question about them stays, however it is put',
    draft: {
      text: lines(
        'Hi Dana,',
        'We are thrilled to share our amazing platform with you. Our product automates everything for finance teams.',
        'I just wanted to ask how you decide today which invoices go out first. The month-end notes from our call are attached.',
        'Robin',
      ),
      stage: 'follow-up',
    },
    text: lines(
      'Hi Dana,',
      'I noticed [what is new at their company since you last wrote].',
      'I wanted to ask how you decide today which invoices go out first. The month-end notes from our call are attached.',
      'My guess, and correct me if it is off: [what trouble you think that brings them]. Is my guess close to what you see? If it is not relevant, just say so and I will leave it there.',
      'Robin',
    ),
    blanks: ['[what is new at their company since you last wrote]', '[what trouble you think that brings them]'],
  },
  {
    name: 'a reply plays their words back and keeps what it arranges',
    draft: {
      text: lines(
        'Hi Sam,',
        'Thanks for your note. We have a great solution for that. Our platform sends every bill for you. I can ring on Thursday at 3pm.',
        'Best,\nKim',
      ),
      lastInbound: 'Hi Kim, we lose two days a month chasing insurers for unpaid claims. Not sure software helps. Sam',
    },
    text: lines(
      'Hi Sam,',
      'Thanks for your note. You wrote: "we lose two days a month chasing insurers for unpaid claims." We have a great solution for that. Our platform sends every bill for you. I can ring on Thursday at 3pm.',
      'Best,\nKim',
    ),
  },
];

describe('a draft turned round', () => {
  test.each(CASES)('$name', ({ draft, text, blanks = [], named = [] }) => {
    const rewrite = turned(draft);
    expect(rewrite?.text).toBe(text);
    expect(rewrite?.blanks).toEqual(blanks);
    expect(rewrite?.score).toBeGreaterThan(engine.analyse(draft).score ?? 100);
    const told = rewrite?.changes.map((change) => change.why).join('\n') ?? '';
    for (const fact of named) expect(told).toContain(fact);
  });

  test('under 60 points it gains at least ten', () => {
    for (const { draft } of CASES) {
      const score = engine.analyse(draft).score ?? 100;
      if (score < 60) expect(turned(draft)?.score ?? 0).toBeGreaterThanOrEqual(score + 10);
    }
  });
});

describe('nothing to turn round', () => {
  test.each<[string, Draft]>([
    [
      'about them already',
      {
        text: lines(
          'Hi Ravi,',
          'I noticed your support team answers on weekends since March, and reviews mention waits of two hours. When waits pass an hour, people write twice, so the queue grows.',
          "I may be wrong about this. How do you handle it today? If it's not a problem, just say so.",
          'Best,\nSue',
        ),
      },
    ],
    [
      'what they asked for stays in it',
      {
        text: lines(
          'Hi Bea,',
          'Here is the proposal you asked for. Our platform costs $18 per seat for 40 seats, and our team will handle the migration in two weeks. You said the current tool loses orders on weekends.',
          'Would you like a call about it on Thursday?',
          'Best,\nRaj',
        ),
        stage: 'requested',
        lastInbound: 'Please send me a proposal with prices for 40 seats.',
      },
    ],
    [
      'a customer, with a promise kept',
      {
        text: lines(
          'Dear Carla,',
          "As discussed, I've attached the comparison of the two boilers. The larger one saves about 400 litres of oil a year at your site.",
          'Kind regards,\nFinn',
        ),
        stage: 'customer',
      },
    ],
  ])('%s', (_, draft) => expect(turned(draft)).toBeUndefined());
});

test('the same draft always gets the same proposals', () => {
  for (const { draft } of CASES) {
    expect(createRewriter().rewrite(draft, createEngine().analyse(draft))).toEqual(
      rewriter.rewrite(draft, engine.analyse(draft)),
    );
  }
});

test('what cannot be seen stays where nothing is replaced', () => {
  const text = lines(
    'Hi Lee,',
    'You said re\u00ADturns grew. It is a truly\u200B good tool, we think.',
    'We help shops such as yours with returns. Can I show you a demo?',
  );
  const analysis = engine.analyse({ text });
  for (const rewrite of rewriter.rewrite({ text }, analysis)) {
    expect(rewrite.text).toContain('re\u00ADturns');
    let rebuilt = '';
    let at = 0;
    for (const change of rewrite.changes) {
      rebuilt += text.slice(at, change.start) + change.text;
      at = change.end;
    }
    expect(rebuilt + text.slice(at)).toBe(rewrite.text);
  }
});
