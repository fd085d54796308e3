import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../lib/engine/engine.ts';
import { createRewriter } from '../../../lib/engine/rewriter.ts';
import type { Draft, Rewrite } from '../../../lib/engine/types.ts';

const engine = createEngine();
const rewriter = createRewriter();

function started(draft: Draft): Rewrite | undefined {
  return rewriter.rewrite(draft, engine.analyse(draft)).find((rewrite) => rewrite.kind === 'start-from-them');
}

const lines = (...all: readonly string[]) => all.join('\n\n');

const PITCH = lines(
  'Hi Ana,',
  "I hope this email finds you well! My name is Sam Reed and I'm the Head of Growth at Brightpath. We are the leading provider of scheduling software for dental practices.",
  "We help dental practices fill their empty chairs faster. Our platform cut no-shows by 37% at Larkspur Dental, and we're really excited to show you what it can do!!!",
  'Do you have 15 minutes for a quick call on Tuesday?',
  'Best,\nSam',
);
const ANA = { name: 'Ana Ruiz', company: 'Norwood Dental' };
const INTRO = "My name is Sam Reed and I'm the Head of Growth at Brightpath.";

describe('a new message from what is known', () => {
  test.each<{ readonly name: string; readonly draft: Omit<Draft, 'text'>; readonly text: string }>([
    {
      name: 'observation, pain, consequence, why now, possibility',
      draft: {
        prospect: {
          ...ANA,
          observations: ['opened a second practice in York in June'],
          pains: [{ text: 'no-shows on Friday afternoons', consequence: 'about 4,000 pounds a month' }],
          possibilities: ['fill cancelled slots within the hour'],
          whyNow: 'their lease in York has a break clause in March',
        },
      },
      text: lines(
        'Hi Ana,',
        'I saw that you opened a second practice in York in June.',
        "My guess is that no-shows on Friday afternoons are a problem. That would be about 4,000 pounds a month. I'm asking now because your lease in York has a break clause in March.",
        "What would change for you if you could fill cancelled slots within the hour? If it's not a concern for you, just say so and I'll leave it there.",
        INTRO,
        'Best,\nSam',
      ),
    },
    {
      name: 'a referral from the plan, notes in the third person',
      draft: {
        prospect: {
          ...ANA,
          observations: ['hiring two receptionists'],
          pains: [{ text: 'they lose two mornings a week rebooking patients' }],
        },
        plan: { why: 'referred by Tom Weber', objective: 'learn how they rebook' },
      },
      text: lines(
        'Hi Ana,',
        'Tom Weber suggested that I write to you. I saw that you are hiring two receptionists.',
        'My guess is that you lose two mornings a week rebooking patients.',
        "Is my guess close to what you see? If it's not a concern for you, just say so and I'll leave it there.",
        INTRO,
        'Best,\nSam',
      ),
    },
    {
      name: 'only the pain menu and what she posted',
      draft: {
        prospect: { ...ANA, observations: ['Ana posted about late lab work on 3 May'] },
        painMenu: ['chairs stay empty after late cancellations'],
      },
      text: lines(
        'Hi Ana,',
        'You posted about late lab work on 3 May. My guess is that chairs stay empty after late cancellations.',
        "Is my guess close to what you see? If it's not a concern for you, just say so and I'll leave it there.",
        INTRO,
        'Best,\nSam',
      ),
    },
    {
      name: 'a page of theirs, whatever a later note begins with',
      draft: {
        prospect: { ...ANA, observations: ['careers page lists two openings', 'the waiting room was full on Friday'] },
        painMenu: ['chairs stay empty after late cancellations'],
      },
      text: lines(
        'Hi Ana,',
        'Your careers page lists two openings. My guess is that chairs stay empty after late cancellations.',
        "Is my guess close to what you see? If it's not a concern for you, just say so and I'll leave it there.",
        INTRO,
        'Best,\nSam',
      ),
    },
    {
      name: 'the heaviest of several pains, a single better future',
      draft: {
        prospect: {
          ...ANA,
          pains: [
            { text: 'old chairs' },
            {
              text: 'recall list is in two places',
              super: { substantial: 3, unique: 2, pervasive: 3, expensive: 3, rapid: 2 },
            },
          ],
          possibilities: ['one recall list'],
        },
        plan: { why: 'her talk at the Porto fair' },
      },
      text: lines(
        'Hi Ana,',
        "I'm writing because of your talk at the Porto fair. My guess is that the recall list is in two places.",
        "Would it help to have one recall list? If it's not a concern for you, just say so and I'll leave it there.",
        INTRO,
        'Best,\nSam',
      ),
    },
  ])('$name', ({ draft, text }) => expect(started({ ...draft, text: PITCH })?.text).toBe(text));

  test('sentences of the draft about them stay as they were, and what is said is not said again', () => {
    const own = lines(
      'Hello Ana,',
      'I saw on your door that Fridays are now booked by deposit only. No-shows on Fridays must have become dear.',
      'Our platform is trusted by over 900 practices. How do you fill a slot that comes free at noon?',
      'Kind regards,\nJo',
    );
    const draft: Draft = { text: own, prospect: { ...ANA, pains: [{ text: 'no-shows on Fridays' }] } };
    // Turned round it is the same message, which is shown once.
    expect(rewriter.rewrite(draft, engine.analyse(draft)).at(-1)?.text).toBe(
      lines(
        'Hello Ana,',
        'I saw on your door that Fridays are now booked by deposit only. No-shows on Fridays must have become dear.',
        "How do you fill a slot that comes free at noon? If it's not relevant, just say so and I'll leave it there.",
        'Kind regards,\nJo',
      ),
    );
  });

  test('what the notes say was seen is seen, whatever else the sentence was taken for', () => {
    const draft: Draft = {
      text: lines(
        'Hello Ana,',
        'Your door sign quotes a three-week wait. We offer a rota platform. It is the leading one.',
        'Kind regards,\nJo',
      ),
      prospect: { ...ANA, observations: ['door sign quotes a three week wait'] },
    };
    const text = rewriter.rewrite(draft, engine.analyse(draft)).at(-1)?.text;
    expect(text).toContain('Your door sign quotes a three-week wait.');
    expect(text).not.toContain('three week');
  });

  test('what goes with its facts is named', () => {
    const rewrite = started({ text: PITCH, painMenu: ['chairs stay empty after late cancellations'] });
    const told = rewrite?.changes.map(({ why }) => why).join(' ') ?? '';
    for (const fact of ['37%', 'Larkspur Dental', '15 minutes', 'Tuesday']) expect(told).toContain(fact);
  });

  test('nothing known, nothing to start from: no proposal of blanks alone', () => {
    expect(started({ text: PITCH })).toBeUndefined();
  });

  test('answers are not begun anew', () => {
    expect(
      started({ text: PITCH, stage: 'reply', lastInbound: 'Maybe.', painMenu: ['late lab work'] }),
    ).toBeUndefined();
  });
});

describe('as long as the channel bears', () => {
  const notes: Draft['prospect'] = {
    ...ANA,
    observations: ['opened a second practice in York in June'],
    pains: [{ text: 'no-shows on Friday afternoons', consequence: 'about 4,000 pounds a month' }],
  };
  test.each([
    [200, 200],
    [300, 300],
    [undefined, 300],
  ])('a note to a new contact, limit %s', (limit, most) => {
    const draft: Draft = {
      text: PITCH,
      channel: 'linkedin-invite',
      prospect: notes,
      ...(limit === undefined ? {} : { limit }),
    };
    for (const rewrite of rewriter.rewrite(draft, engine.analyse(draft))) {
      if (rewrite.kind !== 'touch-up') expect(rewrite.text.length).toBeLessThanOrEqual(most);
    }
    expect(started(draft)?.text).toContain('?');
  });

  test.each([
    ['with notes', notes],
    ['without', ANA],
  ])('an InMail under 400 characters, %s', (_, prospect) => {
    const draft: Draft = { text: PITCH, channel: 'inmail', prospect };
    const recast = rewriter.rewrite(draft, engine.analyse(draft)).filter(({ kind }) => kind !== 'touch-up');
    expect(recast).not.toEqual([]);
    for (const { text } of recast) {
      expect(text.length).toBeLessThan(400);
      expect(text).toContain('?');
    }
  });
});
