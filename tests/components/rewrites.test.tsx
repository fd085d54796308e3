import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { useState } from 'react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { choicesFor, type Proposal, type ProposalChoices, settle } from '../../components/rewrites/choices.ts';
import { diffRewrite } from '../../components/rewrites/diff-rewrite.ts';
import { labelOfBlank } from '../../components/rewrites/fill-blanks.ts';
import { RewriteCard, type RewriteCardProps } from '../../components/rewrites/RewriteCard.tsx';
import { revise, withEdits } from '../../components/rewrites/revise.ts';
import type { Rewrite } from '../../lib/engine/types.ts';
import { expectAccessible } from './support/axe.ts';
import { rewrite, slot, spanOf, TEXT } from './support/samples.ts';

afterEach(cleanup);

const BLANK = '[what you saw at Norwood Dental]';
const OPENING = "We're thrilled to announce our new scheduling module.";
const plain = rewrite([
  ["We're thrilled to announce our new", 'There is a new', 'Our feelings do not travel by mail.'],
]);
const two = rewrite([
  ["We're thrilled to announce our", 'There is a', 'Our feelings do not travel by mail.'],
  [' this week', '', 'Their week is theirs.'],
]);
const withBlank = rewrite([[OPENING, `I saw ${BLANK}. Is it so?`, 'It starts with them.']], {
  kind: 'turn-round',
  score: 81,
  blanks: [BLANK],
  slots: [slot(BLANK, `I saw ${BLANK}.`)],
});

/** A card as the panel holds it: what is chosen comes back. */
function Held({
  one,
  ...props
}: { readonly one: Rewrite } & Omit<RewriteCardProps, 'rewrite' | 'choices' | 'onChoose'>) {
  const [choices, setChoices] = useState<ProposalChoices>();
  return <RewriteCard {...props} rewrite={one} choices={choices} onChoose={setChoices} />;
}

const NOTES = { person: 'Ana', observations: ['Two desks'], pains: [] };

function show(one: Rewrite, rest: Partial<RewriteCardProps> = {}) {
  const actions = { onApply: vi.fn(), onCopy: vi.fn(), onKeepNote: vi.fn() };
  const props = { draftText: TEXT, score: 48, current: true, limit: undefined, notes: null, ...actions, ...rest };
  const { container, rerender } = render(<Held one={one} {...props} />);
  return { container, actions, again: (next: Rewrite) => rerender(<Held one={next} {...props} />) };
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });
const tick = (name: RegExp) => fireEvent.click(screen.getByRole('checkbox', { name }));
const type = (name: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name }), { target: { value } });
const whyOff = () =>
  document.getElementById(button(/^Apply/).getAttribute('aria-describedby') ?? '')?.textContent ?? 'on';

describe('the difference, by words', () => {
  const diff = (before: string, words: string, after: string, blanks: string[] = []) =>
    diffRewrite(before, [{ ...spanOf(words, before), text: after, why: '', group: 0 }], blanks)
      .map(
        ({ kind, text }) =>
          ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}`, blank: `<${text}>`, kept: text })[kind],
      )
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

  test('a refused change shows the words of the draft again, in its place', () => {
    const [first, second] = two.changes;
    const parts = diffRewrite(TEXT, [second!], [], [first!]);
    expect(parts.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'kept', text: "We're thrilled to announce our", group: 0 },
      { kind: 'removed', text: ' this week', group: 1 },
    ]);
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

describe('blanks', () => {
  const BLANKS = ['[a]', '[b]'];
  /** A proposal that writes this text over the words `OLD` of `Hi Ana,\n\nOLD\n\nJo`. */
  const proposal = (text: string): [string, Proposal] => {
    const draft = 'Hi Ana,\n\nOLD\n\nJo';
    const blanks = BLANKS.filter((blank) => text.includes(blank));
    const slots = blanks.map((blank) => ({
      blank,
      sentence: text.split(/(?<=[.?!])\s+|\n(?:- )?/u).find((sentence) => sentence.includes(blank)) ?? '',
      note: null,
    }));
    const changes = [{ start: 9, end: 12, text, why: '', group: 0 }];
    return [draft, { text: draft.replace('OLD', text), changes, blanks, slots }];
  };
  const settled = (text: string, rest: Partial<ProposalChoices>) => {
    const [draft, one] = proposal(text);
    const done = settle(draft, one, { ...choicesFor(one, undefined), ...rest });
    expect(withEdits(draft, done.changes)).toBe(done.text);
    return { ...done, body: done.text.slice(9, -4) };
  };

  test.each<[string, Record<string, string>, string]>([
    ['I saw [a] and [b].', { '[a]': 'one', '[b]': 'two' }, 'I saw one and two.'],
    ['I saw [a]. Is [a] new?', { '[a]': 'it' }, 'I saw it. Is it new?'],
    ['I saw [a].', {}, 'I saw [a].'],
    ['I saw [a] at [b].', { '[a]': 'the [b] street', '[b]': 'two' }, 'I saw the [b] street at two.'],
    ['I saw [a].', { '[a]': '  two\nclinics ' }, 'I saw two clinics.'],
    ['I saw [a].', { '[a]': 'two clinics.' }, 'I saw two clinics.'],
    ['I saw [a].', { '[a]': 'two clinics, ' }, 'I saw two clinics.'],
    ['I saw [a], and that is all.', { '[a]': 'two clinics.' }, 'I saw two clinics, and that is all.'],
    ['I saw [a] and liked it.', { '[a]': 'two clinics.' }, 'I saw two clinics and liked it.'],
    ['I saw [a] and liked it.', { '[a]': 'Norwood Inc.' }, 'I saw Norwood Inc. and liked it.'],
    ['I ask: [a].', { '[a]': 'who pays?' }, 'I ask: who pays?'],
    ['Is it [a]?', { '[a]': 'the desk?' }, 'Is it the desk?'],
    ['[a]. That is all.', { '[a]': 'two clinics share a desk' }, 'Two clinics share a desk. That is all.'],
    ['All. [a].', { '[a]': 'two clinics' }, 'All. Two clinics.'],
    ['I saw ([a]) it.', { '[a]': 'e.g. two.' }, 'I saw (e.g. two) it.'],
  ])('%j filled with %j', (text, values, body) => {
    expect(settled(text, { values }).body).toBe(body);
  });

  test.each<[string, string[], string]>([
    ['I saw [a]. Is it new?', ['I saw [a].'], 'Is it new?'],
    ['It is new. I saw [a].', ['I saw [a].'], 'It is new.'],
    ['It is new. I saw [a]. Is it?', ['I saw [a].'], 'It is new. Is it?'],
    ['I saw [a].\n\nIs it new?', ['I saw [a].'], 'Is it new?'],
    ['It is.\n\nI saw [a].\n\nIs it new?', ['I saw [a].'], 'It is.\n\nIs it new?'],
    ['It is. I saw [a].\n\nIs it new?', ['I saw [a].'], 'It is.\n\nIs it new?'],
    ['It is.\nI saw [a].\nIs it new?', ['I saw [a].'], 'It is.\nIs it new?'],
    ['These:\n- I saw [a].\n- Is it new?', ['I saw [a].'], 'These:\n- Is it new?'],
    ['I saw [a]. My guess: [b]. Is it new?', ['I saw [a].', 'My guess: [b].'], 'Is it new?'],
    ['I saw [a] at [b]. Is it new?', ['I saw [a] at [b].'], 'Is it new?'],
    ['I saw [a]. It is new. So [a] is all?', ['I saw [a].'], 'It is new.'],
  ])('%j without %j', (text, leftOut, body) => {
    const done = settled(text, { leftOut });
    expect(done.body).toBe(body);
    expect(done.open).toEqual([]);
    expect(done.text).not.toMatch(/ {2}|\n{3}|^\s|\s$/u);
  });

  test('a message whose every sentence is left out keeps greeting and name apart', () => {
    expect(settled('I saw [a].', { leftOut: ['I saw [a].'] }).text).toBe('Hi Ana,\n\nJo');
  });

  test('left out and filled beside each other', () => {
    const done = settled('I saw [a]. My guess: [b].', { leftOut: ['I saw [a].'], values: { '[a]': 'x', '[b]': 'y' } });
    expect(done.body).toBe('My guess: y.');
  });

  test('a blank is open where it stands unfilled, and only there', () => {
    expect(settled('I saw [a] at [b].', { values: { '[a]': ' ' } }).open).toEqual(['[a]', '[b]']);
    expect(settled('I saw [a] at [b].', { refused: [0] })).toMatchObject({ open: [], sentences: [], body: 'OLD' });
  });

  test('a sentence of which the proposal wrote only a part goes as a whole', () => {
    const draft = 'Hi Ana, we met at the fair. I saw something on your site. Is it new?';
    const { start, end } = spanOf('something', draft);
    const one: Proposal = {
      text: draft.replace('something', '[a]'),
      changes: [{ start, end, text: '[a]', why: '', group: 0 }],
      blanks: ['[a]'],
      slots: [slot('[a]', 'I saw [a] on your site.')],
    };
    const made = { ...choicesFor(one, undefined), leftOut: ['I saw [a] on your site.'] };
    const done = settle(draft, one, made);
    expect(done.text).toBe('Hi Ana, we met at the fair. Is it new?');
    expect(withEdits(draft, done.changes)).toBe(done.text);
  });

  test('a blank is a label without its brackets', () => {
    expect(labelOfBlank(BLANK)).toBe('What you saw at Norwood Dental');
  });
});

test('changes that are revised give the revised text, wherever the revision reaches', () => {
  const spans = fc.array(fc.tuple(fc.nat({ max: 6 }), fc.nat({ max: 6 }), fc.string({ maxLength: 5 })), {
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.string({ maxLength: 40 }), spans, fc.nat(), fc.nat(), fc.string(), (draft, steps, a, b, words) => {
      let at = 0;
      const changes = steps.flatMap(([gap, length, text], group) => {
        const start = Math.min(at + gap, draft.length);
        const end = Math.min(start + length, draft.length);
        at = end + 1;
        return start >= draft.length ? [] : [{ start, end, text, why: '', group }];
      });
      const between = withEdits(draft, changes);
      const [start, end] = [a % (between.length + 1), b % (between.length + 1)].sort((x, y) => x - y) as [
        number,
        number,
      ];
      const revised = revise(draft, changes, { start, end, text: words });
      expect(withEdits(draft, revised)).toBe(between.slice(0, start) + words + between.slice(end));
      for (const [index, { start: from }] of revised.entries())
        expect(from).toBeGreaterThanOrEqual(revised[index - 1]?.end ?? 0);
    }),
  );
});

describe('a proposal', () => {
  test('reads as removed and added, with the score before and after', async () => {
    const { container } = show(plain);
    expect(container.querySelector('del')?.textContent).toContain('removed: ');
    expect(container.querySelector('ins')?.textContent).toContain('added: ');
    expect(container.textContent).toContain('Score from 48 to 74');
    expect(container.textContent).toContain('Our feelings do not travel by mail.');
    expect(screen.queryByRole('checkbox')).toBeNull();
    await expectAccessible(container);
  });

  test('with many reasons for one change names each once, with what is left out for it', () => {
    const why =
      'One ask is enough. Who we are comes last. Left out with it: Thursday. One ask is enough. Room to say no helps.';
    const { container } = show({ ...plain, changes: plain.changes.map((change) => ({ ...change, why })) });
    expect([...container.querySelectorAll('.rewrite-reasons li')].map((reason) => reason.textContent)).toEqual([
      'One ask is enough.',
      'Who we are comes last. Left out with it: Thursday.',
      'Room to say no helps.',
    ]);
  });

  test('with the same reason for two changes, once beside another, names it once', () => {
    const whys = ['Who we are comes last.', 'One ask is enough. Who we are comes last.'];
    const changes = two.changes.map((change, i) => ({ ...change, group: 0, why: whys[i] ?? '' }));
    const { container } = show({ ...two, changes });
    expect([...container.querySelectorAll('.rewrite-reasons li')].map((reason) => reason.textContent)).toEqual([
      'Who we are comes last.',
      'One ask is enough.',
    ]);
  });

  test('is applied and copied whole', () => {
    const { actions } = show(plain);
    fireEvent.click(button('Apply all'));
    expect(actions.onApply).toHaveBeenCalledWith(plain, plain.changes);
    fireEvent.click(button('Copy'));
    expect(actions.onCopy).toHaveBeenCalledWith(plain.text);
  });

  test('is not applied where it would not fit, and says by how much', () => {
    show(plain, { limit: plain.text.length - 12 });
    expect(whyOff()).toBe(`12 characters more than the ${plain.text.length - 12} that fit here.`);
  });
});

describe('change by change', () => {
  test('each has its reason, its number in the message, and its own say', async () => {
    const { container, actions } = show(two);
    const rows = screen.getAllByRole('checkbox').map((box) => {
      const about = document.getElementById(box.getAttribute('aria-describedby') ?? '')?.textContent;
      const label = box.closest('li')?.querySelector('label')?.textContent;
      return `${label?.replace(/\s+/gu, ' ').trim()} (${about})`;
    });
    expect(rows).toEqual([
      "Change 1: remove We're thrilled to announce our add There is a (Our feelings do not travel by mail.)",
      'Change 2: remove this week (Their week is theirs.)',
    ]);
    await expectAccessible(container);

    tick(/^Change 1/);
    expect(container.querySelector('.diff-kept')?.textContent).toContain("We're thrilled to announce our");
    expect(container.querySelector('.diff')?.textContent).not.toContain('There is a');
    expect(container.textContent).toContain('74 with all changes');
    expect(container.textContent).not.toContain('Score from');
    await expectAccessible(container);
    fireEvent.click(button('Apply 1 of 2'));
    expect(actions.onApply).toHaveBeenCalledWith(two, [two.changes[1]]);
    fireEvent.click(button('Copy'));
    expect(actions.onCopy).toHaveBeenCalledWith(TEXT.replace(' this week', ''));

    tick(/^Change 2/);
    expect(whyOff()).toBe('Nothing would change: every change is refused.');
    tick(/^Change 1/);
    tick(/^Change 2/);
    expect(button('Apply all')).toBeDefined();
    expect(container.textContent).toContain('Score from 48 to 74');
  });

  test('changes of one group are one decision', () => {
    const tied = { ...two, changes: two.changes.map((change) => ({ ...change, group: 3 })) };
    const { container } = show(tied);
    expect(screen.queryByRole('checkbox')).toBeNull();
    expect(container.querySelectorAll('.change-number')).toHaveLength(0);
    cleanup();
    const third = { ...spanOf('It helps companies like yours.'), text: '', why: 'Any company.', group: 4 };
    const [first, last] = tied.changes;
    const mixed = { ...tied, changes: [first!, third, last!] };
    const { actions } = show(mixed);
    expect(screen.getAllByRole('checkbox')).toHaveLength(2);
    tick(/^Change 1/);
    fireEvent.click(button('Apply 1 of 2'));
    expect(actions.onApply).toHaveBeenCalledWith(mixed, [third]);
  });

  test('choices stand while the changes do, and fall with them', () => {
    const { again } = show(two);
    tick(/^Change 1/);
    again({ ...two, score: 75, changes: two.changes.map((change) => ({ ...change })) });
    expect(button('Apply 1 of 2')).toBeDefined();
    again({ ...two, changes: two.changes.map((change) => ({ ...change, start: change.start + 1 })) });
    expect(button('Apply all')).toBeDefined();
  });
});

describe('a proposal with a blank', () => {
  const FIELD = 'What you saw at Norwood Dental';

  test('waits for it and says why; what is typed shows at once', async () => {
    const { container, actions } = show(withBlank);
    expect(whyOff()).toBe('1 blank to fill or leave out first.');
    fireEvent.click(button('Apply all'));
    expect(actions.onApply).not.toHaveBeenCalled();
    expect(container.querySelector('.diff-blank')?.textContent).toContain(BLANK);
    await expectAccessible(container);

    type(FIELD, '  two clinics share one desk. ');
    expect(container.querySelector('.diff')?.textContent).toContain('I saw two clinics share one desk. Is it');
    expect(container.querySelector('.diff-blank')).toBeNull();
    fireEvent.click(button('Apply all'));
    const [change] = withBlank.changes;
    const text = 'I saw two clinics share one desk. Is it so?';
    expect(actions.onApply).toHaveBeenCalledWith(withBlank, [{ ...change, text }]);
  });

  test('does without its sentence, and takes it back', async () => {
    const { container, actions } = show(withBlank);
    const leave = button(/^Leave it out/);
    leave.focus();
    fireEvent.click(leave);
    expect(document.activeElement).toBe(button(/^Put it back/));
    expect(container.querySelector('.diff')?.textContent).not.toContain('I saw');
    expect(container.textContent).toContain(`Left out: “I saw ${BLANK}.”`);
    await expectAccessible(container);
    fireEvent.click(button('Apply all'));
    const [change] = withBlank.changes;
    expect(actions.onApply).toHaveBeenCalledWith(withBlank, [{ ...change, text: 'Is it so?' }]);
    fireEvent.click(button(/^Put it back/));
    expect(whyOff()).toBe('1 blank to fill or leave out first.');
  });

  test('of a refused change asks for nothing', () => {
    const both = { ...withBlank, changes: [...withBlank.changes, { ...two.changes[1]! }] };
    show(both);
    tick(/^Change 1/);
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(whyOff()).toBe('on');
  });

  test('is copied with what was filled in', () => {
    const { actions } = show(withBlank);
    type(FIELD, 'two clinics');
    fireEvent.click(button('Copy'));
    expect(actions.onCopy).toHaveBeenCalledWith(TEXT.replace(OPENING, 'I saw two clinics. Is it so?'));
  });

  test('what was typed survives other changes of the proposal', () => {
    const { again } = show(withBlank);
    type(FIELD, 'two clinics');
    again({ ...withBlank, changes: [...withBlank.changes, two.changes[1]!] });
    expect(screen.getByRole('textbox', { name: FIELD })).toHaveProperty('value', 'two clinics');
  });

  describe('is kept in the notes', () => {
    const KEEP = /^Keep it in the notes about Ana$/;

    test.each([['Apply all'], ['Copy']])('when the person says so, with %s', (name) => {
      const { actions } = show(withBlank, { notes: NOTES });
      type(FIELD, ' two clinics share a desk. ');
      fireEvent.click(button(name));
      expect(actions.onKeepNote).not.toHaveBeenCalled();
      tick(KEEP);
      fireEvent.click(button(name));
      expect(actions.onKeepNote.mock.calls).toEqual([['observations', 'two clinics share a desk.']]);
    });

    test('not when it is left out', () => {
      const { actions } = show(withBlank, { notes: NOTES });
      type(FIELD, 'two clinics');
      tick(KEEP);
      fireEvent.click(button(/^Leave it out/));
      fireEvent.click(button('Apply all'));
      expect(actions.onKeepNote).not.toHaveBeenCalled();
    });

    test('once: what is there already is said to be', () => {
      const { container, actions } = show(withBlank, { notes: NOTES });
      tick(KEEP);
      type(FIELD, 'Two desks');
      expect(container.textContent).toContain('In the notes about Ana.');
      expect(screen.queryByRole('checkbox', { name: KEEP })).toBeNull();
      fireEvent.click(button('Apply all'));
      expect(actions.onKeepNote).not.toHaveBeenCalled();
    });

    test.each<[string, Rewrite, Partial<RewriteCardProps>]>([
      ['nothing can be kept', withBlank, { notes: null }],
      ['nobody keeps it', withBlank, { notes: NOTES, onKeepNote: undefined }],
      [
        'it is about this message only',
        { ...withBlank, slots: [slot(BLANK, `I saw ${BLANK}.`, null)] },
        { notes: NOTES },
      ],
    ])('not offered where %s', (_, one, rest) => {
      show(one, rest);
      expect(screen.queryByRole('checkbox')).toBeNull();
    });
  });
});
