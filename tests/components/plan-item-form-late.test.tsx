import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_PLAN } from '../../lib/plan/types.ts';

/** The field with suggestions is loaded when it is first needed, in each test anew. */
beforeEach(() => {
  vi.resetModules();
});
afterEach(cleanup);

async function show(): Promise<void> {
  const { PlanItemForm } = await import('../../components/plan/PlanItemForm.tsx');
  const nothing = () => undefined;
  render(
    <PlanItemForm
      title="Plan a person"
      submit="Add"
      start={EMPTY_PLAN}
      onSubmit={nothing}
      onCancel={nothing}
      suggest={async () => []}
    />,
  );
  expect(screen.queryByLabelText('Who')).toBeNull();
}

const who = () => screen.findByRole('combobox', { name: 'Who' });

test('the field for whom, which comes a moment later, takes the focus where nobody has begun', async () => {
  await show();
  const field = await who();
  await waitFor(() => expect(document.activeElement).toBe(field));
});

test.each([
  ['a press', (field: HTMLElement) => fireEvent.pointerDown(field)],
  ['a key', (field: HTMLElement) => fireEvent.keyDown(field, { key: 'L' })],
])('and leaves it where somebody has begun to write by %s', async (_, begin) => {
  await show();
  const objective = screen.getByLabelText('Objective');
  objective.focus();
  begin(objective);
  await who();
  await act(async () => undefined);
  expect(document.activeElement).toBe(objective);
});
