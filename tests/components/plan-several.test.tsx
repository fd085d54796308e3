import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { ListPeople, type ListPeopleProps } from '../../components/plan/ListPeople.tsx';
import { PickPeople, type PickPeopleProps } from '../../components/plan/PickPeople.tsx';
import { PlanSeveral, type PlanSeveralProps } from '../../components/plan/PlanSeveral.tsx';
import { listedIn } from '../../lib/panel/use-listed-people.ts';
import { EMPTY_PLAN } from '../../lib/plan/types.ts';
import { NOTHING_ASKED } from '../../lib/prospects/people-query.ts';
import { expectAccessible } from './support/axe.ts';
import { prospect } from './support/prospect.ts';

afterEach(cleanup);

const row = (who: string, contact: string, need = 0) => ({
  who,
  contact,
  key: who || contact,
  known: { relation: null, trust: null, need },
});

const ROWS = [row('Ana Pires', 'ana@norwood.example', 30), row('', 'linkedin.com/in/ben'), row('Chi', '')];

function show(rest: Partial<PlanSeveralProps> = {}) {
  const actions = { onChange: vi.fn(), onLeaveOut: vi.fn(), onPlan: vi.fn(), onCancel: vi.fn() };
  const { container } = render(
    <PlanSeveral
      pick={<p>People</p>}
      list={<p>Lists</p>}
      picked={1}
      listed={2}
      rows={ROWS}
      planned={[]}
      twice={0}
      ready={true}
      common={{ ...EMPTY_PLAN, how: 'email' }}
      today="2026-11-27"
      start="2026-11-27"
      days={[
        { day: '2026-11-27', label: 'Today' },
        { day: '2026-11-30', label: 'Monday, Nov 30' },
      ]}
      trouble={null}
      {...actions}
      {...rest}
    />,
  );
  return { container, ...actions };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('plan several', () => {
  test('says who, by what, and what is missing of each', async () => {
    const { container } = show();
    const cells = screen
      .getAllByRole('row')
      .slice(1)
      .map((one) => [...one.querySelectorAll('th, td')].slice(0, 3).map(({ textContent }) => textContent));
    expect(cells).toEqual([
      ['Ana Pires', 'ana@norwood.example', 'Nothing'],
      ['Not named', 'linkedin.com/in/ben', 'No name, No mail address'],
      ['Chi', '', 'No address, profile or number'],
    ]);
    await expectAccessible(container);
  });

  test('plans them for the day that was chosen', () => {
    const { onPlan } = show();
    fireEvent.click(button('Plan 3 people for today'));
    fireEvent.change(screen.getByLabelText('Day'), { target: { value: '2026-11-30' } });
    fireEvent.click(button('Plan 3 people for Monday, Nov 30'));
    expect(onPlan.mock.calls).toEqual([['2026-11-27'], ['2026-11-30']]);
  });

  test.each<[string, Partial<PlanSeveralProps>]>([
    ['nobody', { rows: [] }],
    ['not known yet who is planned', { ready: false }],
  ])('%s plans nothing', (_, rest) => {
    const { onPlan } = show(rest);
    fireEvent.click(button(/^Plan (?:them|3 people)/));
    expect(onPlan).not.toHaveBeenCalled();
  });

  test('says who was left out, and why', () => {
    const { container } = show({ planned: [{ who: 'Dana Reed', contact: '' }], twice: 1 });
    expect(container.textContent).toContain('1 person left out: planned already.');
    expect(container.textContent).toContain('One named twice, planned once.');
    fireEvent.click(button('Who is planned already'));
    expect(container.textContent).toContain('Dana Reed');
    cleanup();
    const { onLeaveOut } = show();
    fireEvent.click(button('Leave out Ana Pires'));
    expect(onLeaveOut).toHaveBeenCalledWith('Ana Pires');
  });

  test('common why and objective; a meeting is warned of while the need of one is unknown', () => {
    const common = { ...EMPTY_PLAN, objective: 'Book a meeting' };
    expect(show({ common }).container.textContent).toContain('Nothing written down shows that they need it');
    cleanup();
    const { container, onChange } = show({ common, rows: ROWS.slice(0, 1) });
    expect(container.textContent).not.toContain('Nothing written down shows');
    fireEvent.change(screen.getByLabelText('Reason'), { target: { value: 'event' } });
    expect(onChange).toHaveBeenCalledWith({ whyKind: 'event' });
  });

  test('a long list is shown in parts', () => {
    show({ rows: Array.from({ length: 400 }, (_, i) => row(`Person ${i}`, `p${i}@x.example`)) });
    expect(screen.getAllByRole('row').length).toBeLessThan(20);
    fireEvent.click(button('Show more of them'));
    expect(screen.getAllByRole('row').length).toBeGreaterThan(40);
    expect(button('Plan 400 people for today')).toBeTruthy();
  });
});

describe('from a text or a file', () => {
  const list = (rest: Partial<ListPeopleProps> = {}) => {
    const actions = { onText: vi.fn(), onFile: vi.fn(), onMap: vi.fn(), onLeave: vi.fn() };
    const { container } = render(
      <ListPeople text="" bad={[]} list={null} badRows={[]} trouble={null} busy={false} {...actions} {...rest} />,
    );
    return { container, ...actions };
  };

  test('bad lines are said one by one', async () => {
    const { container } = list({
      bad: [
        { number: 2, text: 'ben@osei', reason: 'No address.' },
        { number: 9, text: '???', reason: 'Nobody.' },
      ],
    });
    expect(container.textContent).toContain('2 of them name nobody');
    expect([...container.querySelectorAll('li')].map(({ textContent }) => textContent)).toEqual([
      'Line 2: No address. ben@osei',
      'Line 9: Nobody. ???',
    ]);
    await expectAccessible(container);
  });

  test('a file shows its columns, and can be left out', async () => {
    const table = {
      headers: ['Name', 'Mail'],
      rows: [{ number: 2, cells: ['Ana', 'a@x.example'] }],
      mapping: ['name', 'email'] as const,
    };
    const { container, onMap, onLeave } = list({ list: { name: 'leads.csv', table, mapping: table.mapping } });
    await expectAccessible(container);
    fireEvent.change(screen.getByLabelText(/^Name/), { target: { value: 'company' } });
    expect(onMap).toHaveBeenCalledWith(0, 'company');
    fireEvent.click(button('Leave this file out'));
    expect(onLeave).toHaveBeenCalled();
  });

  test.each([
    ['Ana <a@x.example>\nben@osei', 1, 1],
    ['Name;Email;Firma\nAna;a@x.example;Norwood\n;;', 1, 0],
    ['Name,Email\n"Ana,a@x.example', 0, 1],
  ])('%j lists %i, and %i that cannot be read', (text, people, bad) => {
    const listed = listedIn(text);
    expect([listed.people.length, listed.bad.length]).toEqual([people, bad]);
  });
});

describe('from one’s own people', () => {
  const ANA = prospect({ id: 1, name: 'Ana Pires' });
  const BEN = prospect({ id: 2, name: 'Ben Osei' });

  function pick(rest: Partial<PickPeopleProps> = {}) {
    const actions = { onAsk: vi.fn(), onChoose: vi.fn(), onMore: vi.fn() };
    const found = { total: 2, kept: 2, people: [ANA, BEN], asked: NOTHING_ASKED };
    const { container } = render(
      <PickPeople
        asked={NOTHING_ASKED}
        found={found}
        menu={[]}
        today={new Date(2026, 10, 27)}
        chosen={[]}
        {...actions}
        {...rest}
      />,
    );
    return { container, ...actions };
  }

  test('are ticked one by one or all that are shown', async () => {
    const { container, onChoose } = pick({ chosen: [BEN] });
    await expectAccessible(container);
    expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Ben Osei/ }).checked).toBe(true);
    fireEvent.click(screen.getByRole('checkbox', { name: /Ana Pires/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: /Ben Osei/ }));
    fireEvent.click(button('Tick these 1'));
    fireEvent.click(button('Tick nobody'));
    expect(onChoose.mock.calls.map(([chosen]) => chosen.map(({ id }: { id: number }) => id))).toEqual([
      [2, 1],
      [],
      [2, 1],
      [],
    ]);
  });

  test('are searched and filtered by where they stand', () => {
    const { onAsk } = pick();
    fireEvent.change(screen.getByLabelText('Find somebody'), { target: { value: 'norw' } });
    fireEvent.click(button('Filters'));
    fireEvent.change(screen.getByLabelText('Where they stand with us'), { target: { value: 'customer' } });
    expect(onAsk.mock.calls).toEqual([[{ words: 'norw' }], [{ relation: 'customer' }]]);
  });

  test('nobody kept is said, with the other way', () => {
    const found = { total: 0, kept: 0, people: [], asked: NOTHING_ASKED };
    expect(pick({ found }).container.textContent).toContain('Paste a list instead');
    expect(within(document.body).queryByRole('textbox')).toBeNull();
  });
});
