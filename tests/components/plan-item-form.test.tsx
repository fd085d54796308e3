import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { PlanItemForm, type PlanItemFormProps } from '../../components/plan/PlanItemForm.tsx';
import type { PersonSuggestion } from '../../lib/plan/person-contact.ts';
import { EMPTY_PLAN, type PlanFields } from '../../lib/plan/types.ts';
import { expectAccessible } from './support/axe.ts';

afterEach(cleanup);

function show(start: Partial<PlanFields> = {}, rest: Partial<PlanItemFormProps> = {}) {
  const onSubmit = vi.fn<(fields: PlanFields) => void>();
  const onCancel = vi.fn();
  const { container } = render(
    <PlanItemForm
      title="Plan a person"
      submit="Add"
      start={{ ...EMPTY_PLAN, ...start }}
      onSubmit={onSubmit}
      onCancel={onCancel}
      {...rest}
    />,
  );
  const submit = () => fireEvent.submit(screen.getByRole('form', { name: 'Plan a person' }));
  const kept = () => {
    submit();
    return onSubmit.mock.lastCall?.[0];
  };
  return { container, onSubmit, onCancel, submit, kept };
}

const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);
const type = (label: string, value: string) => fireEvent.change(field(label), { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

const ANA: PersonSuggestion = {
  id: 5,
  who: 'Ana Pires, Norwood Dental',
  contact: 'ana@norwood.example',
  relation: 'in-conversation',
  trust: null,
  need: 40,
};
const BEN: PersonSuggestion = { ...ANA, id: 6, who: 'Ben Osei', contact: '', relation: null, need: 0 };

describe('what stands at once', () => {
  test('five fields; the rest is one press away, and opens by itself where something is in it', async () => {
    const { container } = show();
    for (const label of ['Who', 'Contact', 'Reason', 'Why', 'Aim', 'Objective', 'What']) field(label);
    expect(screen.getByRole('radiogroup', { name: 'How' })).toBeTruthy();
    expect(screen.queryByLabelText('Value I bring this time')).toBeNull();
    await expectAccessible(container);
    press('More to plan');
    for (const label of ['Value I bring this time', 'Expectation I set', 'Next logical step', 'Minutes']) field(label);
    await expectAccessible(container);
  });

  test.each<[Partial<PlanFields>]>([
    [{ value: 'A number of theirs' }],
    [{ expectation: 'x' }],
    [{ nextStep: 'Agree on a pilot' }],
    [{ nextStepOn: '2026-12-01' }],
    [{ minutes: 20 }],
  ])('%o opens it', (start) => {
    show(start);
    expect(screen.getByRole('button', { name: 'More to plan' }).getAttribute('aria-expanded')).toBe('true');
  });
});

test('every field is kept', () => {
  const { kept } = show();
  type('Who', 'Marcus Webb');
  type('Contact', '+44 20 7946 0018');
  type('Reason', 'referred');
  type('Who referred you', 'Tomás Reis');
  type('Why', 'He moved to two sites');
  type('Objective', 'Learn who plans the rota');
  fireEvent.click(screen.getByRole('radio', { name: 'Call' }));
  type('What', 'Who plans it today?');
  press('More to plan');
  type('Value I bring this time', 'How others split a rota');
  type('Expectation I set', 'Five minutes');
  type('Next logical step', 'Meet the planner');
  type('Day of the next step', '2026-12-03');
  type('Minutes', '25');
  expect(kept()).toEqual({
    who: 'Marcus Webb',
    contact: '+44 20 7946 0018',
    whyKind: 'referred',
    referrer: 'Tomás Reis',
    why: 'He moved to two sites',
    objectiveKind: '',
    objective: 'Learn who plans the rota',
    how: 'call',
    what: 'Who plans it today?',
    value: 'How others split a rota',
    expectation: 'Five minutes',
    nextStep: 'Meet the planner',
    nextStepOn: '2026-12-03',
    minutes: 25,
  });
});

test('an empty form keeps nothing, and cancel is cancel', () => {
  const { onSubmit, onCancel, submit } = show();
  submit();
  expect(onSubmit).not.toHaveBeenCalled();
  press('Cancel');
  expect(onCancel).toHaveBeenCalled();
});

describe('the why', () => {
  test('a kind is enough, and says what to write beside it', () => {
    const { container, kept } = show({ who: 'Ana' });
    type('Reason', 'unaware');
    expect(container.textContent).toContain('What costs them something they do not count?');
    expect(kept()).toMatchObject({ whyKind: 'unaware' });
  });

  test('who was referred names the referrer', () => {
    const { container } = show({ who: 'Ana', contact: 'a@x.example', why: 'Tomás said so' });
    expect(screen.queryByLabelText('Who referred you')).toBeNull();
    type('Reason', 'referred');
    expect(container.textContent).toContain('Who referred you? Name them.');
    type('Who referred you', 'Tomás');
    expect(container.textContent).not.toContain('Who referred you? Name them.');
  });
});

describe('the objective', () => {
  test('a preset fills it and offers asks that fit, which become the first lines', () => {
    const { kept } = show();
    type('Aim', 'Learn how they do it today');
    expect(field('Objective').value).toBe('Learn how they do it today');
    const asks = within(screen.getByRole('group', { name: 'Asks that fit' }));
    fireEvent.click(asks.getByRole('button', { name: '“How do you handle this at the moment?”' }));
    fireEvent.click(asks.getByRole('button', { name: '“Who looks after it today?”' }));
    expect(screen.queryByRole('group', { name: 'Asks that fit' })).toBeNull();
    expect(kept()).toMatchObject({
      objectiveKind: 'learn',
      objective: 'Learn how they do it today',
      what: 'How do you handle this at the moment?\nWho looks after it today?',
    });
  });

  test('own words stay when only the group is chosen', () => {
    const { kept } = show({ objective: 'Hear what the new site changed' });
    type('Aim', 'learn');
    expect(kept()).toMatchObject({ objectiveKind: 'learn', objective: 'Hear what the new site changed' });
  });

  test.each<[string, Partial<PlanFields>, Partial<PlanItemFormProps>, string | null]>([
    ['repeats the why', { why: 'She asked about recalls', objective: 'she asked about recalls' }, {}, 'the why again'],
    ['a meeting with a stranger', { objective: 'Book a meeting' }, {}, 'Nothing written down shows'],
    ['a meeting with a known need', { objective: 'Book a meeting' }, { known: ANA }, null],
    ['a meeting they asked for', { objective: 'Book a meeting', whyKind: 'asked' }, {}, null],
    ['closing a stranger', { objective: 'Close the deal' }, {}, 'Which smaller step'],
    ['closing in conversation', { objective: 'Close the deal' }, { known: ANA }, null],
    ['learning', { objective: 'Learn who plans the rota' }, {}, null],
  ])('%s', (_, start, rest, words) => {
    const { container, kept } = show({ who: 'Ana', ...start }, rest);
    const warning = container.querySelector('.plan-warning');
    if (words === null) expect(warning).toBeNull();
    else expect(warning?.textContent).toContain(words);
    // A warning stops nobody.
    expect(kept()).toMatchObject(start);
  });
});

describe('more', () => {
  test('the preset expectation and a step of one’s own process', () => {
    const { kept } = show({ who: 'Ana', value: 'x' }, { steps: ['First talk', 'Needs analysis', 'Pilot'] });
    press('“If it is not a priority, tell me and I will stop.”');
    type('Step of your process', 'Needs analysis');
    expect(field('Next logical step').value).toBe('Needs analysis');
    expect(kept()).toMatchObject({
      expectation: 'If it is not a priority, tell me and I will stop.',
      nextStep: 'Needs analysis',
    });
  });

  test('no list of steps where the process has none', () => {
    show({ value: 'x' });
    expect(screen.queryByLabelText('Step of your process')).toBeNull();
  });

  test.each([
    ['25', 25],
    ['', null],
    ['0', null],
    ['-5', null],
    ['12.4', 12],
    ['9000', null],
  ])('“%s” minutes are %s', (typed, minutes) => {
    const { kept } = show({ who: 'Ana', minutes: 7 });
    type('Minutes', typed);
    expect(kept()?.minutes).toBe(minutes);
  });

  test('the usual minutes follow the channel', () => {
    const { container } = show({ value: 'x' }, { usual: { email: 8, linkedin: 5, call: 21, meeting: 50 } });
    expect(container.textContent).toContain('usually takes: 8.');
    fireEvent.click(screen.getByRole('radio', { name: 'Call' }));
    expect(container.textContent).toContain('usually takes: 21.');
  });
});

describe('people are suggested while typing', () => {
  const suggest = vi.fn(async (words: string) => [ANA, BEN].filter(({ who }) => who.toLowerCase().includes(words)));
  // As a keyboard does it: the list stays shut where a browser fills in by itself.
  const write = (input: HTMLInputElement, value: string) =>
    fireEvent.input(input, { target: { value }, inputType: 'insertText' });
  const who = () => screen.findByRole<HTMLInputElement>('combobox', { name: 'Who' });

  test('the field takes the focus; choosing somebody fills the contact and what is known', async () => {
    const { container, kept } = show({ objective: 'Book a meeting' }, { suggest });
    const input = await who();
    expect(document.activeElement).toBe(input);
    await expectAccessible(container);
    expect(container.querySelector('.plan-warning')).not.toBeNull();
    write(input, 'ana');
    const option = await screen.findByRole('option', { name: /Ana Pires, Norwood Dental/ });
    fireEvent.click(option);
    await waitFor(() => expect(input.value).toBe('Ana Pires, Norwood Dental'));
    expect(container.querySelector('.plan-warning')).toBeNull();
    expect(kept()).toMatchObject({ who: 'Ana Pires, Norwood Dental', contact: 'ana@norwood.example' });
  });

  test('somebody without an address leaves what was typed under contact', async () => {
    const { kept } = show({ contact: '/in/ben' }, { suggest });
    write(await who(), 'ben');
    fireEvent.click(await screen.findByRole('option', { name: /Ben Osei/ }));
    await waitFor(() => expect(kept()).toMatchObject({ who: 'Ben Osei', contact: '/in/ben' }));
  });

  test('an answer that comes late does not stand under what is typed now', async () => {
    const answers: ((people: readonly PersonSuggestion[]) => void)[] = [];
    show({}, { suggest: () => new Promise((resolve) => answers.push(resolve)) });
    const input = await who();
    write(input, 'an');
    write(input, 'ben');
    answers[1]?.([BEN]);
    await screen.findByRole('option', { name: /Ben Osei/ });
    answers[0]?.([ANA]);
    await Promise.resolve();
    expect(screen.queryByRole('option', { name: /Ana Pires/ })).toBeNull();
  });

  test('a name nobody keeps is as good', async () => {
    const { kept } = show({}, { suggest });
    write(await who(), 'Dana Reed');
    expect(kept()).toMatchObject({ who: 'Dana Reed', contact: '' });
  });
});
