import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FirstImpression } from '../../../components/prospects/FirstImpression.tsx';
import { Motive } from '../../../components/prospects/Motive.tsx';
import { answerTo, MISCONCEPTIONS } from '../../../components/prospects/misconceptions.ts';
import { NewPerson } from '../../../components/prospects/NewPerson.tsx';
import { Possibilities } from '../../../components/prospects/Possibilities.tsx';
import { Promises } from '../../../components/prospects/Promises.tsx';
import { Standing } from '../../../components/prospects/Standing.tsx';
import { Timeline } from '../../../components/prospects/Timeline.tsx';
import type { Prospect, TrustEvent } from '../../../lib/prospects/types.ts';
import { expectAccessible } from '../support/axe.ts';
import { actions, ago, NOW, promise, prospect, TODAY } from '../support/prospect.ts';

afterEach(cleanup);

const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const choose = (group: string, name: string) =>
  act(async () => {
    const radios = within(screen.getByRole('radiogroup', { name: group }));
    fireEvent.click(radios.getByRole('radio', { name }));
  });
const field = (name: string): HTMLInputElement => screen.getByLabelText(name, { selector: 'input, textarea, select' });
/** happy-dom presses a radio once for itself and once for its label. */
const distinct = (calls: readonly unknown[]) =>
  [...new Set(calls.map((call) => JSON.stringify(call)))].map((one) => JSON.parse(one));
const date = (at: number) => new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' }).format(new Date(at));
const day = (d: number) => date(new Date(2026, 10, d).getTime());

describe('a motive', () => {
  test.each([
    ['They want RotaDesk before summer', true],
    ['They want evenings without call-backs', false],
    ['', false],
  ])('%j names our product: %s', (motive, ours) => {
    const { container } = render(
      <Motive prospect={prospect({ motive })} actions={actions()} products={['RotaDesk']} />,
    );
    expect(container.textContent?.includes('“RotaDesk” is yours: that is your motive, not theirs.')).toBe(ours);
  });

  test('is a problem or an opportunity, and guessed, heard or confirmed', async () => {
    const asked = actions();
    render(<Motive prospect={prospect()} actions={asked} products={[]} />);
    await choose('It is', 'An opportunity');
    await choose('How sure that is', 'Heard');
    expect(distinct(asked.choose.mock.calls)).toEqual([
      ['motiveKind', 'opportunity'],
      ['motiveCertainty', 'heard'],
    ]);
  });
});

describe('a first impression', () => {
  function show(rest: Partial<Prospect>) {
    const asked = actions();
    const { container } = render(<FirstImpression prospect={prospect(rest)} actions={asked} />);
    return { asked, container };
  }

  test('is picked from what people often think', async () => {
    const { asked, container } = show({});
    await expectAccessible(container);
    await act(async () => void fireEvent.change(field('What people often think'), { target: { value: 'too-small' } }));
    expect(asked.putField.mock.calls).toEqual([
      ['firstImpression', { base: '', text: 'Thinks we are too small for a firm of their size' }],
    ]);
  });

  test.each([
    [
      'one of the list',
      'Thinks we are too small for a firm of their size',
      'It is fair to wonder whether we are big enough',
    ],
    ['one of their own', 'Our support is slow.', '“Our support is slow”. That is a fair view.'],
  ])('that is %s gets a fair wording, which is taken when it is wanted', async (_, firstImpression, words) => {
    const { asked, container } = show({ firstImpression });
    expect(container.textContent).toContain(words);
    await press('Take this wording');
    expect(asked.putField.mock.calls[0]?.[1].text).toContain(words);
    expect(document.activeElement).toBe(field('A fair line for the second impression'));
  });

  test.each([
    ['nothing is known', {}],
    ['there is a line already', { firstImpression: 'Too dear', secondImpression: 'What does it cost you now?' }],
  ])('no wording is offered where %s', (_, rest) => {
    show(rest);
    expect(screen.queryByRole('button', { name: 'Take this wording' })).toBeNull();
  });

  test('every wording of the list takes their side, asks, leaves room for a fact and argues with nobody', () => {
    expect(new Set(MISCONCEPTIONS.map(({ id }) => id)).size).toBe(MISCONCEPTIONS.length);
    for (const { impression, answer } of MISCONCEPTIONS) {
      expect(answerTo(impression)).toBe(answer);
      expect(answer).toMatch(/\bfair\b.*\?.*\[one fact\]$/u);
      expect(answer).not.toMatch(/\bactually|contrary|!/iu);
    }
  });
});

describe('promises', () => {
  function show(events: readonly TrustEvent[]) {
    const asked = actions();
    const { container } = render(<Promises events={events} actions={asked} today={TODAY} />);
    return { asked, container };
  }
  const lines = () => screen.getAllByRole('listitem').map((item) => item.querySelector('.quiet')?.textContent);

  test('are told by when they are due, the earliest first, settled ones last, passed ones not at all', async () => {
    const { container } = show([
      promise({ id: 'a', state: 'kept', settledAt: ago(3) }),
      promise({ id: 'b' }),
      promise({ id: 'c', due: '2026-12-01' }),
      promise({ id: 'd', due: TODAY }),
      promise({ id: 'e', due: '2026-11-03' }),
      promise({ id: 'f', state: 'passed' }),
      promise({ id: 'g', state: 'broken', settledAt: ago(2), at: ago(30) }),
    ]);
    expect(lines()).toEqual([
      `Was due ${day(3)} and is still open`,
      'Due today',
      `Due ${date(new Date(2026, 11, 1).getTime())}`,
      `Promised ${date(ago(20))}, no day set`,
      `Kept, ${date(ago(3))}`,
      `Not kept, ${date(ago(2))}`,
    ]);
    await expectAccessible(container);
  });

  test('are written down with a day, which does not stay for the next', async () => {
    const { asked } = show([]);
    fireEvent.change(field('A promise to them'), { target: { value: 'Send the rota' } });
    fireEvent.change(field('Due'), { target: { value: '2026-12-01' } });
    await press('Add to A promise to them');
    expect(asked.addLine.mock.calls).toEqual([['trustLog', { text: 'Send the rota', due: '2026-12-01' }]]);
    expect([field('A promise to them').value, field('Due').value]).toEqual(['', '']);
  });

  test('are kept, broken, opened again or taken out', async () => {
    const { asked } = show([promise(), promise({ id: 'k', text: 'Call back', state: 'kept', settledAt: NOW })]);
    await press('Kept Send the rota');
    await press('Broken Send the rota');
    await press('Open again Call back');
    await press('Take out Call back');
    expect(asked.settlePromise.mock.calls).toEqual([
      ['t', 'kept'],
      ['t', 'broken'],
      ['k', 'open'],
    ]);
    expect(asked.removeLine.mock.calls).toEqual([['trustLog', 'k']]);
    expect(document.activeElement).toBe(field('A promise to them'));
  });
});

test('a possibility is of the kind that was chosen, and can become another', async () => {
  const asked = actions();
  const line = { id: 'w', text: 'Close at five', at: NOW, kind: 'want' } as const;
  const { container } = render(<Possibilities lines={[line]} actions={asked} />);
  expect(container.textContent).toContain(`Want · ${date(NOW)}`);
  await choose('It is a', 'Dream');
  fireEvent.change(field('What they would like'), { target: { value: 'A third practice' } });
  await press('Add to What they would like');
  expect(asked.addLine.mock.calls).toEqual([['possibilities', { text: 'A third practice', kind: 'dream' }]]);
  await press('Change Close at five');
  await choose('Kind', 'Need');
  expect(asked.changeLine.mock.calls[0]?.[2]()).toEqual({ kind: 'need' });
});

describe('where it stands', () => {
  const show = (rest: Partial<Prospect>) => {
    const asked = actions();
    const guess = { relation: 'in-conversation', rung: 'problem' } as const;
    const { container } = render(<Standing prospect={prospect(rest)} actions={asked} guess={guess} />);
    return { asked, container };
  };

  test('a guess is called one and can be confirmed', async () => {
    const { asked, container } = show({});
    await expectAccessible(container);
    expect(screen.queryByRole('radio', { checked: true })).toBeNull();
    await choose('They are', 'In conversation (guessed)');
    await choose('How far the conversation has come', 'They agree it matters');
    expect(distinct(asked.choose.mock.calls)).toEqual([
      ['relation', 'in-conversation'],
      ['rung', 'agreement'],
    ]);
  });

  test('what was chosen stands, and no guess beside it', () => {
    const { container } = show({ relation: 'customer', rung: 'solution' });
    expect(container.textContent).not.toContain('uessed');
    expect(screen.getAllByRole('radio', { checked: true })).toHaveLength(2);
  });
});

describe('the timeline', () => {
  test('says what each was and when', async () => {
    const { container } = render(
      <Timeline
        counts={{ interactions: 4, planned: 4, gave: 3 }}
        entries={[
          { kind: 'planned', id: '1', at: ago(-2), done: false, how: 'call', words: 'Ask about May', outcome: null },
          { kind: 'sent', id: '2', at: ago(1), score: 71, words: 'Hi Ana', outcome: 'no-answer' },
          { kind: 'sent', id: '3', at: ago(2), score: null, words: '', outcome: null },
          { kind: 'promise', id: '4', at: ago(3), text: 'Send the rota', state: 'open', due: '2026-11-03' },
          { kind: 'promise', id: '5', at: ago(4), text: 'Call back', state: 'broken', due: '' },
          { kind: 'planned', id: '6', at: ago(5), done: true, how: '', words: '', outcome: 'moved' },
        ]}
      />,
    );
    const seen = screen
      .getAllByRole('listitem')
      .map((item) => [...item.querySelectorAll('b, time, p')].map((e) => e.textContent));
    expect(seen).toEqual([
      ['Planned: call', date(ago(-2)), 'Ask about May'],
      ['Sent, score 71', date(ago(1)), 'Hi Ana', 'No answer'],
      ['Sent, no score', date(ago(2)), 'The text is no longer kept.'],
      [`Promised, due ${day(3)}`, date(ago(3)), 'Send the rota'],
      ['Promise not kept', date(ago(4)), 'Call back'],
      ['Done', date(ago(5)), '', 'Moved on'],
    ]);
    expect(container.textContent).toContain('4 interactions, 3 of them with something for them');
    await expectAccessible(container);
  });

  test.each<[number, number, number, string]>([
    [1, 0, 0, '1 interaction'],
    [1, 1, 1, '1 interaction, with something for them'],
    [1, 1, 0, '1 interaction, without anything for them yet'],
    [3, 0, 0, '3 interactions'],
    [3, 2, 0, '3 interactions, none of them with something for them'],
    [3, 2, 1, '3 interactions, 1 of them with something for them'],
  ])('%i interactions, %i planned, %i with something: %s', (interactions, planned, gave, words) => {
    const entry = { kind: 'sent', id: '2', at: ago(1), score: 71, words: 'Hi Ana', outcome: null } as const;
    const { container } = render(<Timeline entries={[entry]} counts={{ interactions, planned, gave }} />);
    expect(container.querySelector('p')?.textContent).toBe(words);
  });

  test('teaches while it is empty', () => {
    const { container } = render(<Timeline entries={[]} counts={{ interactions: 0, planned: 0, gave: 0 }} />);
    expect(container.textContent).toContain('will stand here by date');
  });
});

describe('somebody new', () => {
  const ANA = { name: 'Ana Pires', address: 'ana@norwood.example', company: 'Norwood', role: 'Owner', trouble: null };

  test('is kept with one button, under what the page shows', async () => {
    const onKeep = vi.fn();
    const { container } = render(<NewPerson {...ANA} keepable onKeep={onKeep} />);
    expect(container.textContent).toContain('Owner · Norwood · ana@norwood.example');
    await expectAccessible(container);
    await press('Keep this person Alt+K');
    expect(onKeep).toHaveBeenCalledOnce();
  });

  test('whom nothing tells from others is not', () => {
    const { container } = render(<NewPerson {...ANA} address="" keepable={false} onKeep={vi.fn()} />);
    expect(screen.queryByRole('button')).toBeNull();
    expect(container.textContent).toContain('gives no address and no profile');
  });
});
