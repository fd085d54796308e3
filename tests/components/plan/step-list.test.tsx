import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { StepList } from '../../../components/plan/StepList.tsx';
import { addStep, moveStep, removeStep, rewordStep } from '../../../lib/plan/steps.ts';
import { expectAccessible } from '../support/axe.ts';

afterEach(cleanup);

const REFUSED = 'This step is on the list already.';

/** The list over steps of its own. */
function Kept({ first }: { readonly first: readonly string[] }) {
  const [steps, setSteps] = useState(first);
  return (
    <StepList
      steps={steps}
      onAdd={async (text) => {
        const { outcome, steps: next } = addStep(steps, text);
        setSteps(next);
        return outcome === 'kept' ? null : REFUSED;
      }}
      onMove={async (step, by) => {
        setSteps(moveStep(steps, step, by));
        return null;
      }}
      onRemove={async (step) => {
        setSteps(removeStep(steps, step));
        return null;
      }}
      onReword={async ({ base, text }) => {
        setSteps(rewordStep(steps, base, text).steps);
        return { outcome: 'kept', value: text };
      }}
    />
  );
}

const steps = () => screen.queryAllByRole<HTMLInputElement>('textbox', { name: /^Step/ }).map(({ value }) => value);
const press = (name: string) => act(async () => void fireEvent.click(screen.getByRole('button', { name })));
const add = async (text: string) => {
  fireEvent.change(screen.getByRole('textbox', { name: 'The next step' }), { target: { value: text } });
  await press('Add to The next step');
};

test('steps are added at the end; the first one has an example before it', async () => {
  const { container } = render(<Kept first={[]} />);
  expect(container.textContent).toContain('For example: hear three troubles before any product.');
  await add('Hear three troubles');
  await add('Show one thing');
  expect(steps()).toEqual(['Hear three troubles', 'Show one thing']);
  expect(container.textContent).not.toContain('For example');
  await add('show one thing');
  expect(screen.getByText(REFUSED)).toBeTruthy();
  await expectAccessible(container);
});

test('one is moved with its buttons, and the same button is still its own', async () => {
  render(<Kept first={['One', 'Two', 'Three']} />);
  await press('Move down One');
  expect(steps()).toEqual(['Two', 'One', 'Three']);
  expect(document.activeElement?.textContent).toBe('Move down One');
  await act(async () => void fireEvent.click(document.activeElement!));
  expect(steps()).toEqual(['Two', 'Three', 'One']);
  await press('Move up Three');
  expect(steps()).toEqual(['Three', 'Two', 'One']);
  expect(screen.getByRole('button', { name: 'Move up Three' }).getAttribute('aria-disabled')).toBe('true');
});

test('one is reworded and taken out', async () => {
  render(<Kept first={['One', 'Two']} />);
  const field = screen.getByRole('textbox', { name: 'Step 2' });
  fireEvent.change(field, { target: { value: 'Two, in their words' } });
  await act(async () => void fireEvent.blur(field));
  expect(steps()).toEqual(['One', 'Two, in their words']);
  await press('Take out One');
  expect(steps()).toEqual(['Two, in their words']);
});

test('what storage refuses is said', async () => {
  const refuse = vi.fn(async () => 'The browser does not let Youward keep data here.');
  render(<StepList steps={['One']} onAdd={refuse} onMove={refuse} onRemove={refuse} onReword={vi.fn()} />);
  await press('Take out One');
  expect(screen.getByText('The browser does not let Youward keep data here.')).toBeTruthy();
});
