import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { AgainstNotes } from '../../components/coach/AgainstNotes.tsx';
import { ThreadCard } from '../../components/coach/ThreadCard.tsx';
import { createConversation } from '../../lib/engine/conversation/index.ts';
import type { Draft } from '../../lib/engine/types.ts';
import { expectAccessible } from './support/axe.ts';

afterEach(cleanup);

const conversation = createConversation();
const HEARD = 'Thanks for writing. We lose two mornings a week rebooking patients, to be honest.';

function showThread(text: string, lastInbound: string | undefined, noted: readonly string[] = []) {
  const draft: Draft = { text, ...(lastInbound !== undefined && { lastInbound }) };
  const onKeepNote = vi.fn();
  const view = render(
    <ThreadCard
      temperature={conversation.temperature(draft)}
      heard={conversation.painsHeard(lastInbound ?? '')}
      noted={noted}
      onKeepNote={onKeepNote}
    />,
  );
  return { ...view, onKeepNote };
}

describe('their last message', () => {
  test.each<[string, string, RegExp]>([
    ['Thank you for the answer. Shall I stop here?', 'No thanks, we are not interested.', /warmer than they do/],
    ['Thank you, how do you do it today?', 'We do it by hand today, in a spreadsheet.', /about as warm/],
    ['I am not sure this is for you.', 'Wow, great, this is fantastic! Send it over today!!', /warmer than you do/],
  ])('"%s" after "%s"', async (text, lastInbound, words) => {
    const { container } = showThread(text, lastInbound);
    expect(container.textContent).toMatch(/You: \d+, them: \d+ of 10/);
    expect(container.textContent).toMatch(words);
    await expectAccessible(container);
  });

  test('is not spoken of where there is none', () => {
    expect(showThread('Hi Ana, how do you do it today?', undefined).container.textContent).toBe('');
  });

  test('a trouble in it is offered as a note, in their words', async () => {
    const { onKeepNote } = showThread('Thank you, Ana.', HEARD);
    await act(async () => void fireEvent.click(screen.getByRole('button', { name: /^Keep as a note/ })));
    expect(onKeepNote).toHaveBeenCalledTimes(1);
    expect(onKeepNote.mock.calls[0]?.[0]).toBe('pains');
    expect(onKeepNote.mock.calls[0]?.[1]).toContain('two mornings a week rebooking patients');
  });

  test('one that is noted already is not offered again', () => {
    const [pain] = conversation.painsHeard(HEARD);
    showThread('Thank you, Ana.', HEARD, [pain?.text ?? '']);
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('the draft against the notes', () => {
  const prospect = {
    name: 'Ana Pires',
    company: 'Norwood Dental',
    observations: ['Opened a second practice in May'],
    pains: [{ text: 'Recall calls slip when one desk answers for two practices' }],
    possibilities: ['Close at five on Fridays'],
  };
  const TEXT = `Hi Ana,

Since the second practice opened in May, do recall calls slip more often?

We help companies save time.

Dave`;

  async function open(draft: Draft) {
    const against = conversation.againstNotes(draft);
    const view = render(<AgainstNotes text={draft.text} against={against} notes={draft.prospect} />);
    await act(async () => void fireEvent.click(screen.getByRole('button')));
    return view;
  }

  test('says what it touches and by which words, and what it does not', async () => {
    const { container } = await open({ text: TEXT, prospect });
    expect(screen.getByRole('button').textContent).toMatch(/^Touches 2 of 3 notes; \d of \d lines could be anyone’s$/);
    expect(container.textContent).toMatch(/Recall calls slip when one desk answers for two practices \(by [^)]*recall/);
    expect(container.textContent).toContain('Close at five on Fridays (not touched)');
    expect(container.textContent).toMatch(/Only about them: .*May/);
    await expectAccessible(container);
  });

  test('quotes the lines a rival could sign', async () => {
    const { container } = await open({ text: TEXT });
    expect([...container.querySelectorAll('q')].map((quote) => quote.textContent)).toEqual([
      'We help companies save time.',
    ]);
  });
});
