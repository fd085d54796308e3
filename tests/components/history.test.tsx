import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SentMessage } from '../../components/insights/HistoryEntry.tsx';
import { HistoryList } from '../../components/insights/HistoryList.tsx';
import { expectAccessible } from './support/axe.ts';

afterEach(cleanup);

const sent = (rest: Partial<SentMessage> = {}): SentMessage => ({
  key: 'one',
  channel: 'email',
  sentAt: new Date(2026, 10, 9, 14, 30).getTime(),
  verdict: 'scored',
  firstScore: 48,
  score: 79,
  rewriteTaken: null,
  kept: { text: 'Hi Ines,\n\nOne desk, two clinics?', subject: 'Recall calls', to: [{ name: 'Ines de Wit' }] },
  ...rest,
});

const show = (messages: readonly SentMessage[], onPractise = vi.fn()) =>
  render(<HistoryList messages={messages} onPractise={onPractise} />);

test('an empty history teaches and offers the practice page', async () => {
  const onPractise = vi.fn();
  const { container } = show([], onPractise);
  expect(container.textContent).toContain('No message sent yet');
  screen.getByRole('button', { name: 'Try the practice page' }).click();
  expect(onPractise).toHaveBeenCalledOnce();
  await expectAccessible(container);
});

describe('a sent message', () => {
  test.each<[string, Partial<SentMessage>, string[]]>([
    ['both scores', {}, ['48 at first, 79 when sent', 'To Ines de Wit', 'Recall calls', 'Email', '2026']],
    ['sent before the first pause', { firstScore: null }, ['79 when sent']],
    ['arrangements', { verdict: 'logistics', firstScore: null, score: null }, ['arrangements only, no score']],
    ['a rewrite taken', { rewriteTaken: 'turn-round' }, ['turned round']],
    ['a card taken', { rewriteTaken: 'card:silence' }, ['for the moment “No answer yet”']],
    [
      'a rewrite and what it gained',
      { rewriteTaken: 'start-from-them', rewriteScores: { before: 34, after: 81 } },
      ['Email · started from them, 34 to 81'],
    ],
    ['a rewrite of a kind not known here', { rewriteTaken: 'from-the-future' }, ['rewrite taken']],
    ['text no longer kept', { kept: null }, ['The text is no longer kept.', 'Message']],
    ['nobody named', { kept: { text: 'x', subject: null, to: [] } }, ['Message']],
    ['address only', { kept: { text: 'x', subject: '', to: [{ email: 'a@b.example' }] } }, ['To a@b.example']],
  ])('%s', async (_, rest, says) => {
    const { container } = show([sent(rest)]);
    for (const words of says) expect(container.textContent).toContain(words);
    await expectAccessible(container);
  });

  test('shows its text on demand', () => {
    const { container } = show([sent()]);
    expect(container.textContent).not.toContain('One desk, two clinics?');
    fireEvent.click(screen.getByRole('button', { name: 'Show the text To Ines de Wit' }));
    expect(container.textContent).toContain('One desk, two clinics?');
  });
});

test('a long history comes in pages', () => {
  show(Array.from({ length: 40 }, (_, index) => sent({ key: `${index}` })));
  expect(screen.getAllByRole('article')).toHaveLength(30);
  fireEvent.click(screen.getByRole('button', { name: 'Show older messages' }));
  expect(screen.getAllByRole('article')).toHaveLength(40);
});
