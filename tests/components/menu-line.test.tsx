import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DraftPanel } from '../../components/coach/DraftPanel.tsx';
import { NO_PROPOSALS } from '../../components/coach/proposals.ts';
import type { DraftView } from '../../components/coach/view.ts';
import { expectAccessible } from './support/axe.ts';
import { analysis, TEXT } from './support/samples.ts';

afterEach(cleanup);

const SCORED: DraftView = {
  state: 'draft',
  site: 'Gmail',
  draft: { text: TEXT },
  analysis: analysis(),
  proposals: NO_PROPOSALS,
  missing: [],
  notProspecting: false,
  guessFor: null,
  hasText: true,
  notes: { person: 'Ana Pires', observations: [], pains: [] },
};

const LINE = 'Nothing is on your pain menu yet.';

function show(view: DraftView, menuEmpty?: boolean) {
  const nothing = vi.fn();
  const onSettings = vi.fn();
  const actions = {
    onApplySuggestion: nothing,
    onHide: nothing,
    onNever: nothing,
    onMuteRule: nothing,
    onApplyRewrite: nothing,
    onApplyCard: nothing,
    onChoose: nothing,
    onUndo: nothing,
    onCopy: nothing,
    onGuess: nothing,
    onNotProspecting: nothing,
    onCoachPeople: nothing,
    onCopyReport: nothing,
    onSettings,
  };
  const said = menuEmpty === undefined ? {} : { menuEmpty };
  const { container } = render(<DraftPanel view={view} {...said} {...actions} />);
  return { container, onSettings };
}

describe('an empty pain menu is said in one line that leads to the settings', () => {
  test.each<[string, DraftView]>([
    ['with nothing known of the person', SCORED],
    ['with nobody to keep notes about', { ...SCORED, notes: null }],
  ])('%s', async (_, view) => {
    const { container, onSettings } = show(view, true);
    expect(container.textContent).toContain(LINE);
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Begin it in the settings' }));
    expect(onSettings).toHaveBeenCalledTimes(1);
  });
});

describe('nothing is said', () => {
  test.each<[string, DraftView, boolean | undefined]>([
    ['of a menu that has something on it', SCORED, false],
    ['where nobody asked', SCORED, undefined],
    ['before the first reading', { ...SCORED, analysis: null }, true],
    ['about what is no prospecting', { ...SCORED, analysis: analysis({ verdict: 'logistics' }) }, true],
    ['about what the person set aside', { ...SCORED, notProspecting: true }, true],
    ['beside a pain', { ...SCORED, notes: { person: 'Ana', observations: [], pains: ['Recall calls slip'] } }, true],
    ['beside an observation', { ...SCORED, notes: { person: 'Ana', observations: ['Moved'], pains: [] } }, true],
  ])('%s', (_, view, menuEmpty) => {
    expect(show(view, menuEmpty).container.textContent).not.toContain(LINE);
  });
});
