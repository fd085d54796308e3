import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import type { ReactElement } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { EffortSection } from '../../../components/insights/EffortSection.tsx';
import { LeakSection } from '../../../components/insights/LeakSection.tsx';
import { MetSection } from '../../../components/insights/MetSection.tsx';
import { NothingYet } from '../../../components/insights/NothingYet.tsx';
import { OutcomeSection } from '../../../components/insights/OutcomeSection.tsx';
import { PeriodChoice } from '../../../components/insights/PeriodChoice.tsx';
import { RhythmSection } from '../../../components/insights/RhythmSection.tsx';
import { ScoreSection } from '../../../components/insights/ScoreSection.tsx';
import { TeamExport } from '../../../components/insights/TeamExport.tsx';
import { WeekLines } from '../../../components/insights/WeekLines.tsx';
import { PageHead } from '../../../components/ui/PageHead.tsx';
import { type Figures, figuresOf } from '../../../lib/insights/figures.ts';
import { shareOf } from '../../../lib/insights/share.ts';
import type { DayTotal } from '../../../lib/insights/types.ts';
import { halfYear } from '../../support/half-year.ts';
import { expectAccessible } from '../support/axe.ts';

afterEach(cleanup);

const TODAY = '2026-11-26';

function figures(totals: readonly DayTotal[], attitude: Parameters<typeof figuresOf>[0]['attitude'] = []): Figures {
  const source = { from: '2026-06-01', totals, attitude, messages: [], since: totals[0]?.day ?? null };
  return figuresOf(source, { today: TODAY, firstDay: 1, target: { interactions: 400, score: 75 } });
}
const half = halfYear(TODAY);
const FULL = figures(half.dayTotals, half.attitude);
const EMPTY = figures([]);

/** The table of a chart, cell by cell. */
function numbersOf(title: string): string[][] {
  const figure = screen.getByRole('figure', { name: title });
  const opener = [...figure.querySelectorAll('button')].find((one) => one.textContent?.startsWith('Show the numbers'));
  if (opener?.getAttribute('aria-expanded') === 'false') fireEvent.click(opener);
  return [...figure.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
}

const nothing = vi.fn();
const sections = (f: Figures): readonly (readonly [string, ReactElement])[] => [
  ['week', <WeekLines key="w" lines={f.lines} />],
  ['score', <ScoreSection key="s" {...f} target={75} />],
  ['leak', <LeakSection key="l" {...f} onPractise={nothing} />],
  ['rhythm', <RhythmSection key="r" {...f} onPlan={nothing} onSetTarget={nothing} />],
  ['outcome', <OutcomeSection key="o" {...f} />],
  ['effort', <EffortSection key="e" {...f} focus={f.dimensions.focus} />],
  ['met', <MetSection key="m" pains={[]} sameness={shareOf(0, 3)} onOpenMenu={nothing} />],
  ['team', <TeamExport key="t" report={f.team} onSave={nothing} onSaveRows={nothing} />],
  ['nothing yet', <NothingYet key="n" onPlan={nothing} />],
];

describe.each([
  ['half a year', FULL],
  ['nothing', EMPTY],
])('of %s', (_, f) => {
  test.each(sections(f))('%s can be read by everybody', async (_name, section) => {
    const { container } = render(section);
    await expectAccessible(container);
    expect(container.textContent).not.toMatch(/NaN|undefined|null|Infinity|!/u);
  });
});

test('scores stand by week, and by day when asked', () => {
  render(<ScoreSection {...FULL} target={75} />);
  const weeks = numbersOf('Score when sent');
  expect(weeks[0]).toEqual(['Week from', 'Mean score', 'Messages']);
  expect(weeks).toHaveLength(FULL.byWeek.length + 1);
  fireEvent.click(screen.getByRole('radio', { name: 'By day' }));
  const days = numbersOf('Score when sent');
  expect(days[0]?.[0]).toBe('Day');
  expect(days).toHaveLength(FULL.byDay.length + 1);
});

test('minutes for a step are told apart by channel, by why and by trouble, with n', () => {
  render(<EffortSection {...FULL} focus={null} />);
  const channels = numbersOf('Minutes for each step forward');
  expect(channels.map(([name]) => name)).toEqual(expect.arrayContaining(['All', 'Email', 'Call']));
  for (const facet of ['Why', 'Their strongest trouble']) {
    fireEvent.click(screen.getByRole('radio', { name: facet }));
    const rows = numbersOf('Minutes for each step forward').slice(1);
    expect(rows.every(([, , , , , n]) => /^\d/u.test(n ?? ''))).toBe(true);
  }
});

test('a group under twenty shows how many are missing instead of a share', () => {
  const [only] = half.dayTotals;
  render(<OutcomeSection {...figures(only ? [only] : [])} />);
  const rows = numbersOf('Planned and not planned: moved forward').slice(1);
  expect(rows.every(([, , moved]) => / of 20 needed$/u.test(moved ?? ''))).toBe(true);
});

test('a quiet week is said once, with a way to plan', () => {
  const onPlan = vi.fn();
  const rhythm = { thisWeek: 2, weeks: 6, usual: 20, usualByNow: 12, famine: true };
  const { rerender } = render(<RhythmSection {...FULL} rhythm={rhythm} onPlan={onPlan} onSetTarget={nothing} />);
  fireEvent.click(screen.getByRole('button', { name: 'Plan a few' }));
  expect(onPlan).toHaveBeenCalledOnce();
  rerender(<RhythmSection {...FULL} rhythm={{ ...rhythm, famine: false }} onPlan={onPlan} onSetTarget={nothing} />);
  expect(screen.queryByRole('button', { name: 'Plan a few' })).toBeNull();
});

test('a week without a target offers to set one', () => {
  const onSetTarget = vi.fn();
  const gaps = { interactions: null, score: null };
  render(<RhythmSection {...FULL} gaps={gaps} onPlan={nothing} onSetTarget={onSetTarget} />);
  fireEvent.click(screen.getByRole('button', { name: 'Set a target' }));
  expect(onSetTarget).toHaveBeenCalledOnce();
});

test('pains stand with how many have them, the most met first', () => {
  const pains = [
    { text: 'Stock counts differ', pinned: false, people: 2 },
    { text: 'Rebooking takes mornings', pinned: true, people: 7 },
  ];
  const { container } = render(<MetSection pains={pains} sameness={shareOf(4, 20)} onOpenMenu={nothing} />);
  expect(numbersOf('Pains met').slice(1)).toEqual([
    ['Rebooking takes mornings', '7', 'yes'],
    ['Stock counts differ', '2', 'no'],
  ]);
  expect(container.textContent).toContain('4 of your last 20 texts');
});

describe('the file for the team', () => {
  test('is shown whole before it can be saved', () => {
    const onSave = vi.fn();
    const onSaveRows = vi.fn();
    render(<TeamExport report={FULL.team} onSave={onSave} onSaveRows={onSaveRows} />);
    expect(screen.queryByRole('button', { name: /^Save as/u })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show all of it first' }));
    const shown = screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent ?? ''));
    fireEvent.click(screen.getByRole('button', { name: 'Save as CSV' }));
    expect(onSaveRows).toHaveBeenCalledWith('youward-team', shown);
    fireEvent.click(screen.getByRole('button', { name: 'Save as JSON' }));
    const [name, text] = onSave.mock.calls[0] ?? [];
    expect(name).toBe('youward-team.json');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(FULL.team)));
    expect(shown).toHaveLength(1 + FULL.team.weeks.length + FULL.team.kinds.length);
  });

  test('is not offered where every group is small', () => {
    render(<TeamExport report={EMPTY.team} onSave={nothing} onSaveRows={nothing} />);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

test('the period is one of four', () => {
  const onChange = vi.fn();
  render(<PeriodChoice period="12-weeks" onChange={onChange} />);
  fireEvent.click(screen.getByRole('radio', { name: 'A year' }));
  expect(onChange).toHaveBeenCalledWith('year');
});

test('the head of a page says where one is and leads to the others', async () => {
  const onPress = vi.fn();
  const pages = [
    { label: 'Plan', onPress },
    { label: 'Insights', onPress, current: true },
  ];
  const { container } = render(<PageHead title="Insights" text="Yours alone." pages={pages} />);
  expect(screen.getByText('Insights', { selector: '[aria-current="page"]' })).toBeDefined();
  fireEvent.click(screen.getByRole('button', { name: 'Plan' }));
  expect(onPress).toHaveBeenCalledOnce();
  await expectAccessible(container);
});
