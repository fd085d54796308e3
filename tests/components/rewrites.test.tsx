import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { diffRewrite } from '../../components/rewrites/diff-rewrite.ts';
import { fillText, labelOfBlank } from '../../components/rewrites/fill-blanks.ts';
import { RewriteCard } from '../../components/rewrites/RewriteCard.tsx';
import type { Rewrite } from '../../lib/engine/types.ts';
import { expectAccessible } from './support/axe.ts';
import { rewrite, spanOf, TEXT } from './support/samples.ts';

afterEach(cleanup);

const BLANK = '[what you saw at Norwood Dental]';
const plain = rewrite([
  ["We're thrilled to announce our new", 'There is a new', 'Our feelings do not travel by mail.'],
]);
const withBlank = rewrite(
  [["We're thrilled to announce our new scheduling module.", `${BLANK}.`, 'It starts with them.']],
  {
    kind: 'turn-round',
    score: 81,
    blanks: [BLANK],
  },
);

function show(one: Rewrite) {
  const actions = { onApply: vi.fn(), onCopy: vi.fn() };
  const { container } = render(<RewriteCard draftText={TEXT} score={48} rewrite={one} {...actions} />);
  return { container, actions };
}

describe('the difference, by words', () => {
  const diff = (before: string, words: string, after: string, blanks: string[] = []) =>
    diffRewrite(before, [{ ...spanOf(words, before), text: after, why: '', group: 0 }], blanks)
      .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}`, blank: `<${text}>` })[kind])
      .join('');

  test.each<[string, string, string, string]>([
    ['We are very glad.', 'very ', '', 'We are [-very -]glad.'],
    ['We are glad.', 'glad', 'pleased', 'We are [-glad-]{+pleased+}.'],
    [
      'Send it to me by Monday.',
      'Send it to me',
      'Could you send it to me',
      '[-Send -]{+Could you send +}it to me by Monday.',
    ],
    ['It is a big hit.', 'It is a big hit.', 'You saw a fall.', '[-It is a big hit.-]{+You saw a fall.+}'],
  ])('%s', (before, words, after, shown) => {
    expect(diff(before, words, after)).toBe(shown);
  });

  test('a blank stands out from the words around it', () => {
    expect(diff('Our news.', 'Our news', `I saw ${BLANK}`, [BLANK])).toBe(`[-Our news-]{+I saw +}<${BLANK}>.`);
  });

  test('kept and removed parts give the draft, kept and added parts the proposal', () => {
    const words = fc.array(fc.constantFrom('we', 'you', 'a', 'recall', 'list', '.', '\n', ' '), { maxLength: 30 });
    fc.assert(
      fc.property(words, words, fc.nat(), fc.nat(), (draftWords, newWords, a, b) => {
        const draft = draftWords.join(' ');
        const [start, end] = [a % (draft.length + 1), b % (draft.length + 1)].sort((x, y) => x - y) as [number, number];
        const text = newWords.join(' ');
        const parts = diffRewrite(draft, [{ start, end, text, why: '', group: 0 }], []);
        const joined = (kinds: string[]) =>
          parts
            .filter(({ kind }) => kinds.includes(kind))
            .map((part) => part.text)
            .join('');
        expect(joined(['same', 'removed'])).toBe(draft);
        expect(joined(['same', 'added'])).toBe(draft.slice(0, start) + text + draft.slice(end));
      }),
    );
  });

  test('very long replacements are shown whole and at once', () => {
    const before = 'one two '.repeat(20_000);
    const parts = diffRewrite(
      before,
      [{ start: 0, end: before.length, text: 'three '.repeat(20_000), why: '', group: 0 }],
      [],
    );
    expect(parts.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});

describe('a proposal', () => {
  test('reads as removed and added, with the score before and after', async () => {
    const { container } = show(plain);
    expect(container.querySelector('del')?.textContent).toContain('removed: ');
    expect(container.querySelector('ins')?.textContent).toContain('added: ');
    expect(container.textContent).toContain('Score from 48 to 74');
    expect(container.textContent).toContain('Our feelings do not travel by mail.');
    await expectAccessible(container);
  });

  test('is applied and copied whole', () => {
    const { actions } = show(plain);
    fireEvent.click(screen.getByRole('button', { name: 'Apply' }));
    expect(actions.onApply).toHaveBeenCalledWith(plain, plain.changes);
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(actions.onCopy).toHaveBeenCalledWith(plain.text);
  });

  test('waits for its blanks and says why', async () => {
    const { container, actions } = show(withBlank);
    const apply = screen.getByRole('button', { name: 'Apply' });
    expect(apply.getAttribute('aria-disabled')).toBe('true');
    expect(document.getElementById(apply.getAttribute('aria-describedby') ?? '')?.textContent).toContain(
      '1 blank to fill first',
    );
    fireEvent.click(apply);
    expect(actions.onApply).not.toHaveBeenCalled();
    await expectAccessible(container);

    const field = screen.getByRole('textbox', { name: 'What you saw at Norwood Dental' });
    fireEvent.change(field, { target: { value: '  Two clinics share one desk ' } });
    fireEvent.click(apply);
    const changes = withBlank.changes.map((change) => ({ ...change, text: 'Two clinics share one desk.' }));
    expect(actions.onApply).toHaveBeenCalledWith(withBlank, changes);
    expect(container.querySelector('.diff-blank')).toBeNull();
  });
});

test.each<[string, string[], Record<string, string>, string]>([
  ['See [a] and [b].', ['[a]', '[b]'], { '[a]': 'one', '[b]': 'two' }, 'See one and two.'],
  ['See [a] and [a].', ['[a]'], { '[a]': 'one' }, 'See one and one.'],
  ['See [a].', ['[a]'], {}, 'See [a].'],
  ['See [a] and [b].', ['[a]', '[b]'], { '[a]': 'the [b] street', '[b]': 'two' }, 'See the [b] street and two.'],
])('blanks of %s', (text, blanks, values, filled) => {
  expect(fillText(text, blanks, values)).toBe(filled);
});

test('a blank is a label without its brackets', () => {
  expect(labelOfBlank(BLANK)).toBe('What you saw at Norwood Dental');
});
