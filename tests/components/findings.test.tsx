import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { FindingCard } from '../../components/findings/FindingCard.tsx';
import { FindingList } from '../../components/findings/FindingList.tsx';
import { quoteOf } from '../../components/findings/words.ts';
import type { Finding } from '../../lib/engine/types.ts';
import { expectAccessible } from './support/axe.ts';
import { finding } from './support/samples.ts';

afterEach(cleanup);

function show(one: Finding) {
  const actions = { onApply: vi.fn(), onHide: vi.fn(), onNever: vi.fn(), onMuteRule: vi.fn() };
  const { container } = render(<FindingCard finding={one} {...actions} />);
  return { container, actions };
}

describe('a finding says which words, what they cost, why, and where that comes from', () => {
  test.each<[string, Partial<Finding>, string[], string[]]>([
    ['experiments', { grade: 'A' }, ['3 points · Calm', 'experiments (A)', 'concept 2.17'], ['Possible']],
    ['one point', { points: 1 }, ['1 point ·'], ['1 points']],
    ['no points', { points: 0 }, ['no points · Calm'], []],
    ['opinion', { grade: 'D' }, ['opinion (D)'], []],
    ['principle', { grade: 'concept', concepts: ['0.8', '1.24'] }, ['selling principle', 'concept 0.8, 1.24'], []],
    ['low confidence', { confidence: 'low' }, ['Possible: '], []],
    ['stop sign', { dimension: 'trust', points: 0 }, ['check first'], ['points']],
  ])('%s', async (_, rest, says, keepsQuiet) => {
    const { container } = show(finding('thrilled', rest));
    expect(container.querySelector('q')?.textContent).toBe('thrilled');
    for (const words of says) expect(container.textContent).toContain(words);
    for (const words of keepsQuiet) expect(container.textContent).not.toContain(words);
    await expectAccessible(container);
  });
});

test('each suggestion is a button that applies it', () => {
  const suggestions = [
    { label: 'Remove', text: '' },
    { label: 'glad', text: 'glad' },
  ];
  const one = finding('thrilled', { suggestions });
  const { actions } = show(one);
  fireEvent.click(screen.getByRole('button', { name: 'Apply: glad' }));
  expect(actions.onApply).toHaveBeenCalledWith(one, suggestions[1]);
});

test.each<[string, string, 'onNever' | 'onMuteRule']>([
  ['thrilled', 'Never for this word thrilled', 'onNever'],
  ['companies like yours', 'Never for these words companies like yours', 'onNever'],
  ["We're thrilled to announce our new scheduling module.", 'Switch this rule off', 'onMuteRule'],
])('"%s" can be silenced', (words, name, asked) => {
  const one = finding(words);
  const { actions } = show(one);
  fireEvent.click(screen.getByRole('button', { name: new RegExp(`^${name}`) }));
  expect(actions[asked]).toHaveBeenCalledWith(one);
  fireEvent.click(screen.getByRole('button', { name: /^Hide/ }));
  expect(actions.onHide).toHaveBeenCalledWith(one);
});

test('words of a page are text, whatever they look like', () => {
  const { container } = show({ ...finding('thrilled'), text: '<img src=x onerror=alert(1)>' });
  expect(container.querySelector('img')).toBeNull();
  expect(container.querySelector('q')?.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('a long list shows ten and keeps the rest one press away', () => {
  const none = vi.fn();
  const findings = Array.from({ length: 13 }, (_, index) => ({ ...finding('thrilled'), start: index }));
  render(<FindingList findings={findings} onApply={none} onHide={none} onNever={none} onMuteRule={none} />);
  expect(screen.getAllByRole('article')).toHaveLength(10);
  fireEvent.click(screen.getByRole('button', { name: '3 more findings' }));
  expect(screen.getAllByRole('article')).toHaveLength(13);
});

test.each<[string, string]>([
  ['short', 'short'],
  ['two\n\n  lines', 'two lines'],
  [`${'word '.repeat(60)}end`, `${'word '.repeat(18).trim()} … ${'word '.repeat(7)}end`],
])('quotes keep the beginning and the end of %j', (words, quote) => {
  expect(quoteOf(words)).toBe(quote);
});
