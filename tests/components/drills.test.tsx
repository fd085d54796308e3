import '../support/fake-extension.ts';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Drills } from '../../components/drills/Drills.tsx';
import { type DrillsProps, NO_ANSWER } from '../../components/drills/view.ts';
import { chooseDrills } from '../../lib/drills/choose-drills.ts';
import { GET_BEHINDS } from '../../lib/drills/data/get-behind.ts';
import { READER_QUESTIONS } from '../../lib/drills/data/questions.ts';
import { RECASTS } from '../../lib/drills/data/recast.ts';
import { SPOT_PAINS } from '../../lib/drills/data/spot-pain.ts';
import { pointsLost } from '../../lib/drills/points-lost.ts';
import type { Drill, Judge } from '../../lib/drills/types.ts';
import { DIMENSION_POINTS } from '../../lib/engine/types.ts';
import { useDrills } from '../../lib/panel/use-drills.ts';
import { recordSent } from '../../lib/storage/history.ts';
import type { YouwardDatabase } from '../../lib/storage/schema.ts';
import { judge } from '../drills/judge.ts';
import { freshDatabase, historyRow } from '../storage/rows.ts';
import { expectAccessible } from './support/axe.ts';

afterEach(cleanup);

const [recast] = RECASTS;
const [spot] = SPOT_PAINS;
const [behind] = GET_BEHINDS;
if (recast === undefined || spot === undefined || behind === undefined) throw new Error('There are no exercises.');
const read: Drill = { kind: 'read-as-them', id: 'read', recast, questions: READER_QUESTIONS.slice(0, 3) };

const view = (rest: Partial<DrillsProps> = {}): DrillsProps => ({
  drills: [recast, read, spot, behind],
  at: 0,
  minutes: 4,
  weakest: 'ask',
  messages: 20,
  done: 0,
  answer: NO_ANSWER,
  said: null,
  wayShown: false,
  messageToRead: 'Hi Ana, at noon 4 of your chairs stand empty.',
  onAnswer: vi.fn(),
  onCheck: vi.fn(),
  onShowWay: vi.fn(),
  onAgain: vi.fn(),
  onNext: vi.fn(),
  onStartOver: vi.fn(),
  ...rest,
});

const text = () => document.body.textContent ?? '';
const button = (name: string) => screen.getByRole('button', { name });

describe('every exercise says what to do and is named for everybody', () => {
  test.each([
    [0, 'Recast this line', 'The line, your way'],
    [3, 'Get behind this reply', 'Your reply'],
  ])('%i: %s', async (at, title, label) => {
    const props = view({ at });
    const { container } = render(<Drills {...props} />);
    screen.getByRole('heading', { name: title });
    expect(text()).toContain(`${at + 1} of 4`);
    expect(text()).toContain('About 4 minutes');
    const field = screen.getByRole('textbox', { name: label });
    fireEvent.change(field, { target: { value: 'Your chairs' } });
    expect(props.onAnswer).toHaveBeenCalledWith({ ...NO_ANSWER, text: 'Your chairs' });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(props.onCheck).not.toHaveBeenCalled();
    fireEvent.keyDown(field, { key: 'Enter', ctrlKey: true });
    expect(props.onCheck).toHaveBeenCalledOnce();
    await expectAccessible(container);
  });

  test('spot the pain: sentences are chosen and taken back', async () => {
    const props = view({ at: 2, answer: { ...NO_ANSWER, chosen: [1] } });
    const { container } = render(<Drills {...props} />);
    const boxes = within(screen.getByRole('group', { name: /writes$/ })).getAllByRole('checkbox');
    expect(boxes).toHaveLength(spot.sentences.length);
    fireEvent.click(boxes[2]!);
    expect(props.onAnswer).toHaveBeenLastCalledWith({ ...NO_ANSWER, chosen: [1, 2] });
    fireEvent.click(boxes[1]!);
    expect(props.onAnswer).toHaveBeenLastCalledWith({ ...NO_ANSWER, chosen: [] });
    await expectAccessible(container);
  });

  test('read it as them: three questions, and the message as it was left', async () => {
    const props = view({ at: 1 });
    const { container } = render(<Drills {...props} />);
    expect(text()).toContain(props.messageToRead);
    const groups = screen.getAllByRole('radiogroup');
    expect(groups).toHaveLength(3);
    fireEvent.click(within(groups[1]!).getByRole('radio', { name: 'Not quite' }));
    expect(props.onAnswer).toHaveBeenCalledWith({ ...NO_ANSWER, read: [null, false, null] });
    await expectAccessible(container);
  });
});

test('why these come first is said once, and where nothing was sent an example stands', () => {
  const { rerender } = render(<Drills {...view()} />);
  expect(text()).toContain('In your last 20 messages, most points went on the ask, so it comes first.');
  rerender(<Drills {...view({ weakest: null, messages: 0 })} />);
  expect(text()).toMatch(/Nothing scored has been sent yet.*for example/);
  rerender(<Drills {...view({ at: 2 })} />);
  expect(text()).not.toContain('comes first');
});

test('a way is shown when asked for, and the pains of a reply with their reasons', () => {
  const { rerender } = render(<Drills {...view()} />);
  expect(text()).not.toContain(recast.way);
  rerender(<Drills {...view({ wayShown: true })} />);
  expect(text()).toContain('One way among many');
  expect(text()).toContain(recast.way);
  rerender(<Drills {...view({ at: 2 })} />);
  expect(text()).not.toContain('A pain. ');
  rerender(<Drills {...view({ at: 2, wayShown: true })} />);
  expect(text()).toContain(`A pain. ${spot.sentences.find(({ pain }) => pain === true)?.why}`);
});

test('the next exercise has the focus on its title, the first one takes none', () => {
  const { rerender } = render(<Drills {...view()} />);
  expect(document.activeElement).toBe(document.body);
  rerender(<Drills {...view({ at: 1 })} />);
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Read it as them' }));
});

test.each([
  [4, 'ask', 'Four done.', 'The weakest was the ask; it comes first tomorrow.'],
  [3, 'ask', 'Three done, one skipped.', 'The weakest was the ask; it comes first tomorrow.'],
  [0, null, 'None done, four skipped.', 'Tomorrow brings others.'],
] as const)('the end of %i done: %s', async (done, weakest, title, sentence) => {
  const props = view({ at: 4, done, weakest });
  const { container } = render(<Drills {...props} />);
  screen.getByRole('heading', { name: title });
  expect(text()).toContain(sentence);
  expect(text()).not.toContain('!');
  fireEvent.click(button('Once more'));
  expect(props.onStartOver).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

describe('with the engine and the history behind it', () => {
  const TODAY = '2026-11-27';

  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: new Date(`${TODAY}T10:00:00`) }));
  afterEach(() => vi.useRealTimers());

  function Page({ database, load }: { readonly database: YouwardDatabase; readonly load: () => Promise<Judge> }) {
    const drills = useDrills(database, load);
    return drills === undefined ? null : <Drills {...drills} />;
  }

  async function start(database = freshDatabase(), load: () => Promise<Judge> = async () => judge) {
    render(<Page database={database} load={load} />);
    await screen.findByText(/^1 of/);
  }

  const says = (words: string | RegExp) => waitFor(() => expect(screen.getByRole('status').textContent).toMatch(words));
  const write = (value: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value } });

  test('a hint, another try, done, and the reader sees the line', async () => {
    const load = vi.fn(async () => judge);
    await start(undefined, load);
    expect(load).not.toHaveBeenCalled();
    const [first] = chooseDrills(TODAY, null);
    if (first?.kind !== 'recast') throw new Error('A set begins with a line to recast.');
    write(first.line);
    fireEvent.click(button('Check'));
    await says('That is the line as it was.');
    expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
    fireEvent.click(button('Try again'));
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('');
    expect(screen.getByRole('status').textContent).toBe('');
    write(first.way);
    fireEvent.click(button('Check'));
    await says('That does it');
    expect(text()).toContain('One way among many');
    fireEvent.click(button('Next'));
    expect(text()).toMatch(/2 of/);
  });

  test('the weakest of what was sent comes first', async () => {
    const database = freshDatabase();
    await recordSent(
      database,
      historyRow({ dimensions: { ...DIMENSION_POINTS, ask: 2 }, score: 92, verdict: 'scored' }),
    );
    await start(database);
    expect(text()).toContain('In your last message, most points went on the ask');
    const lost = { ...pointsLost([]), ask: 8 };
    const [first] = chooseDrills(TODAY, lost);
    expect(text()).toContain(first?.kind === 'recast' ? first.line : 'no');
  });

  test('a coach that does not load is said, and asked again', async () => {
    const load = vi.fn(async () => judge).mockRejectedValueOnce(new Error('gone'));
    await start(undefined, load);
    write('Something about them.');
    fireEvent.click(button('Check'));
    await says('did not load');
    fireEvent.click(button('Check'));
    await waitFor(() => expect(load).toHaveBeenCalledTimes(2));
    await waitFor(() => expect(screen.getByRole('status').textContent).not.toContain('did not load'));
  });

  test('skipped to the end, and once more from the beginning', async () => {
    await start();
    const { length } = chooseDrills(TODAY, null);
    for (let at = 0; at < length; at++) fireEvent.click(button('Skip'));
    expect(text()).toContain('None done');
    fireEvent.click(button('Once more'));
    expect(text()).toContain(`1 of ${length}`);
  });
});
