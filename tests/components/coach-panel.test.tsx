import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { CoachPanel } from '../../components/coach/CoachPanel.tsx';
import { NO_PROPOSALS } from '../../components/coach/proposals.ts';
import type { CoachPanelProps, CoachView, DraftView } from '../../components/coach/view.ts';
import { expectAccessible } from './support/axe.ts';
import { analysis, card, finding, proposals, rewrite, slot, TEXT } from './support/samples.ts';

afterEach(cleanup);

const draftView = (rest: Partial<DraftView> = {}): DraftView => ({
  state: 'draft',
  site: 'Gmail',
  draft: { text: TEXT, subject: 'A new module', to: [{ name: 'Ana Pires', email: 'ana@norwood.example' }] },
  analysis: analysis(),
  proposals: proposals({ rewrites: [rewrite([["We're thrilled to announce our", 'There is a', 'Calm.']])] }),
  missing: [],
  notProspecting: false,
  guessFor: null,
  hasText: true,
  notes: null,
  ...rest,
});

function show(view: CoachView, rest: Partial<CoachPanelProps> = {}) {
  const actions = {
    onApplySuggestion: vi.fn(),
    onHide: vi.fn(),
    onNever: vi.fn(),
    onMuteRule: vi.fn(),
    onApplyRewrite: vi.fn(),
    onApplyCard: vi.fn(),
    onChoose: vi.fn(),
    onUndo: vi.fn(),
    onCopy: vi.fn(),
    onGuess: vi.fn(),
    onNotProspecting: vi.fn(),
    onCoachPeople: vi.fn(),
    onCoachSite: vi.fn(),
    onCopyReport: vi.fn(),
    onPractise: vi.fn(),
    onSettings: vi.fn(),
  };
  const panel = (shown: CoachView) => <CoachPanel view={shown} notice={null} canUndo={false} {...actions} {...rest} />;
  const { container, rerender } = render(panel(view));
  return { container, actions, again: (next: CoachView) => rerender(panel(next)) };
}

const quiet = (verdict: 'too-short' | 'not-english' | 'not-prospecting' | 'logistics') =>
  draftView({
    analysis: analysis({
      verdict,
      score: null,
      band: null,
      findings: [],
      strengths: [],
      dimensions: { pain: null, focus: null, specific: null, calm: null, ask: null, readable: null, fresh: null },
    }),
    proposals: NO_PROPOSALS,
  });

describe('a score that is to be guessed first', () => {
  const waiting = draftView({ analysis: null, guessFor: 'box', proposals: NO_PROPOSALS });
  const field = () => screen.getByRole('textbox', { name: 'What will the score be, 0 to 100?' });
  const show62 = () => fireEvent.click(screen.getByRole('button', { name: 'Show the score' }));

  test('is not told, nor what could be better; the form is, also to a screen reader', async () => {
    const { container } = show(waiting);
    expect(container.textContent).not.toMatch(/of 100|finding|What could change|Start over/u);
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Your guess first');
    await expectAccessible(container);
  });

  test.each([
    ['62', 62],
    ['0', 0],
    [' 100 ', 100],
  ])('%j is a guess', (typed, guess) => {
    const { actions } = show(waiting);
    fireEvent.change(field(), { target: { value: typed } });
    show62();
    expect(actions.onGuess.mock.calls).toEqual([[guess]]);
  });

  test.each(['', '101', '-4', '6.5', 'high'])('%j is none, and the field says what one is', (typed) => {
    const { actions } = show(waiting);
    fireEvent.change(field(), { target: { value: typed } });
    show62();
    expect(actions.onGuess).not.toHaveBeenCalled();
    expect(screen.getByText('A whole number from 0 to 100.')).toBeTruthy();
    expect(field().getAttribute('aria-invalid')).toBe('true');
  });

  test('what was typed stays while the message is read again, and not for another message', () => {
    const { again } = show(waiting);
    fireEvent.change(field(), { target: { value: '55' } });
    again({ ...waiting, draft: { text: `${TEXT} And more.` } });
    expect((field() as HTMLInputElement).value).toBe('55');
    again({ ...waiting, guessFor: 'other' });
    expect((field() as HTMLInputElement).value).toBe('');
  });

  test('what was typed is there again once a message that was cleared is written anew', () => {
    const { again } = show(waiting);
    fireEvent.change(field(), { target: { value: '62' } });
    again({ ...quiet('too-short'), draft: { text: '' } } as CoachView);
    expect(screen.queryByRole('textbox', { name: 'What will the score be, 0 to 100?' })).toBeNull();
    again(waiting);
    expect((field() as HTMLInputElement).value).toBe('62');
  });
});

describe('a state without a score says what it is, shows no number, and promises that all stays here', () => {
  test.each<[string, CoachView, string]>([
    ['nothing open', { state: 'nothing-open' }, 'No message open in this tab'],
    ['unreadable', { state: 'unreadable', missing: ['body'] }, 'I cannot read this compose box'],
    ['second copy', { state: 'second-copy' }, 'Another copy of Youward reads this box'],
    ['site off', { state: 'site-off', site: 'LinkedIn' }, 'The coach is off for LinkedIn'],
    ['person off', { state: 'person-off', people: [{ name: 'Ana Pires' }] }, 'Quiet for Ana Pires'],
    ['too long', { state: 'too-long' }, 'Too long to judge'],
    ['failed', { state: 'failed' }, 'The coach could not finish reading'],
    ['first reading', draftView({ analysis: null, proposals: NO_PROPOSALS }), 'Reading'],
    ['empty box', draftView({ draft: { text: ' \n' }, analysis: quiet('too-short').analysis }), 'Nothing written yet'],
    ['too short', quiet('too-short'), 'Too short to judge'],
    ['not English', quiet('not-english'), 'Not in English'],
    ['not prospecting', quiet('not-prospecting'), 'Not a prospecting message'],
    ['logistics', quiet('logistics'), 'Arrangements only'],
    ['set aside by the person', draftView({ notProspecting: true }), 'Set aside'],
  ])('%s', async (_, view, sentence) => {
    const { container } = show(view);
    expect(container.textContent).toContain(sentence);
    expect(container.textContent).not.toMatch(/\d+ of \d+/);
    expect(screen.queryByRole('meter')).toBeNull();
    expect(container.textContent).toContain('Everything stays in this browser.');
    await expectAccessible(container);
  });
});

describe('a scored draft', () => {
  test('names the message, the band before the number, and announces both', async () => {
    const { container } = show(draftView());
    expect(container.textContent).toContain('To Ana Pires');
    expect(screen.getAllByRole('status')[0]?.textContent).toBe('Half and half, 62 of 100, 2 findings');
    expect(container.querySelector('.score-line')?.textContent).toBe('Half and half62 of 100');
    await expectAccessible(container);
  });

  test('shows the three first dials first, as meters with words', () => {
    show(draftView());
    const dials = screen.getAllByRole('meter').map((meter) => {
      const label = document.getElementById(meter.getAttribute('aria-labelledby') ?? '')?.textContent;
      return `${label}: ${meter.getAttribute('aria-valuetext')}`;
    });
    expect(dials).toEqual([
      'About them: 11 of 20 points',
      'Their pain: 14 of 30 points',
      'Calm: 9 of 12 points',
      'Specific to them: 9 of 15 points',
      'The ask: 7 of 10 points',
      'Easy to read: 10 of 10 points',
      'Fresh words: 2 of 3 points',
    ]);
  });

  test('a stop sign stands in words and costs no points', async () => {
    const gate = finding('this week', { rule: 'no-false-urgency', dimension: 'trust', points: 0 });
    const { container } = show(draftView({ analysis: analysis({ gates: [gate.rule], findings: [gate] }) }));
    expect(screen.getByRole('heading', { name: 'Stop and check before sending' })).toBeDefined();
    expect(container.textContent).not.toContain('0 points');
    expect(screen.getAllByRole('status')[0]?.textContent).toContain('1 thing to check before sending');
    await expectAccessible(container);
  });

  test('nothing to flag', () => {
    const { container } = show(
      draftView({ analysis: analysis({ score: 97, band: 'about-them', findings: [] }), proposals: NO_PROPOSALS }),
    );
    expect(container.textContent).toContain('Mostly about them. Send when ready.');
    expect(screen.queryByRole('heading', { name: 'What could change' })).toBeNull();
  });

  test('praise is a class of its own', () => {
    show(draftView());
    const section = screen.getByRole('heading', { name: 'What already works' }).closest('section');
    expect(section?.textContent).toContain('It greets one person by name.');
  });

  test('a partly read box says which parts are missing', () => {
    const { container } = show(draftView({ missing: ['subject', 'recipients'] }));
    expect(container.textContent).toContain('I could not read the subject and the recipients in this box.');
  });

  test('words that did not fit are not offered for changing', () => {
    const suggestion = { label: 'Remove', text: '' };
    const { container } = show(
      draftView({
        draft: { text: '' },
        hasText: false,
        analysis: analysis({ findings: [finding('thrilled', { suggestions: [suggestion] })] }),
      }),
    );
    expect(container.textContent).toContain("do not fit into the panel's memory");
    expect(screen.queryByRole('button', { name: /Apply/ })).toBeNull();
  });

  test('nothing is said, and no room kept, while the first proposals are worked out', () => {
    show(draftView({ proposals: NO_PROPOSALS }));
    expect(screen.queryByRole('heading', { name: 'The whole message, rewritten' })).toBeNull();
    expect(screen.queryByText(/working/i)).toBeNull();
  });
});

describe('proposals for the whole message', () => {
  const BLANK = '[what you saw at Norwood Dental]';
  const touched = rewrite([["We're thrilled to announce our", 'There is a', 'Calm.']], { score: 66 });
  const turned = rewrite([['It helps companies like yours.', 'Is the desk full?', 'Theirs.']], {
    kind: 'turn-round',
    score: 71,
  });
  const anew = rewrite([['It helps companies like yours.', `${BLANK}.`, 'Theirs.']], {
    kind: 'start-from-them',
    score: 94,
    blanks: [BLANK],
    slots: [slot(BLANK, `${BLANK}.`)],
  });
  const tabs = () =>
    screen
      .getAllByRole('tab')
      .map((tab) => `${tab.getAttribute('aria-selected') === 'true' ? '> ' : ''}${tab.textContent}`);

  test('stand behind a switch, each with its gain, the best one open that asks for nothing', async () => {
    const { container } = show(draftView({ proposals: proposals({ rewrites: [touched, turned, anew] }) }));
    expect(tabs()).toEqual([
      'Touch up, 4 points more+4',
      '> Turn it round, 9 points more+9',
      'Start from them, 32 points more+32, 1 blank',
    ]);
    expect(screen.getAllByRole('article', { name: 'Turn it round' })).toHaveLength(1);
    fireEvent.click(screen.getByRole('tab', { name: /Start from them/ }));
    expect(screen.getByRole('article', { name: 'Start from them' })).toBeDefined();
    await waitFor(() => expect(screen.queryByRole('article', { name: 'Turn it round' })).toBeNull());
    await expectAccessible(container);
  });

  test('another box opens its own best one', () => {
    const rewrites = [touched, turned];
    const { again } = show(draftView({ proposals: proposals({ boxKey: 'one', rewrites }) }));
    fireEvent.click(screen.getByRole('tab', { name: /Touch up/ }));
    again(draftView({ proposals: proposals({ boxKey: 'one', rewrites: [touched, { ...turned, score: 80 }] }) }));
    expect(tabs()[0]).toMatch(/^> Touch up/);
    again(draftView({ proposals: proposals({ boxKey: 'two', rewrites }) }));
    expect(tabs()[1]).toMatch(/^> Turn it round/);
  });

  test('where all ask for something, the one that gains most is open', () => {
    const asking = { ...turned, blanks: [BLANK], slots: [slot(BLANK, `${BLANK}.`)] };
    show(draftView({ proposals: proposals({ rewrites: [asking, anew] }) }));
    expect(tabs()[1]).toMatch(/^> Start from them/);
  });

  test('of two that gain the same the lighter one is open', () => {
    show(draftView({ proposals: proposals({ rewrites: [{ ...touched, score: 71 }, turned] }) }));
    expect(tabs()[0]).toMatch(/^> Touch up/);
  });

  test('of a draft that has changed since stay to be read, and are not applied', () => {
    const { actions } = show(draftView({ proposals: proposals({ rewrites: [touched], current: false }) }));
    const apply = screen.getByRole('button', { name: 'Apply all' });
    expect(apply.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(apply);
    expect(actions.onApplyRewrite).not.toHaveBeenCalled();
  });
});

describe('messages for a moment', () => {
  const heard = card('has-supplier', 'Then perhaps you should stay with them.', {
    heard: 'we already work with somebody',
  });
  const cards = [heard, card('silence', 'Is it still worth a look?'), card('break-up', 'I will leave it here.')];
  const order = () => screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);

  test('what was heard stands open above the proposals, with their words; others by their titles', async () => {
    const { container } = show(
      draftView({ proposals: proposals({ rewrites: [rewrite([['thrilled', 'glad', '.']])], cards }) }),
    );
    expect(order().slice(-2)).toEqual(['For this moment', 'The whole message, rewritten']);
    expect(screen.getByRole('link', { name: 'For this moment' })).toBeDefined();
    const article = screen.getByRole('article', { name: 'They have a supplier' });
    expect(article.textContent).toContain('They wrote “we already work with somebody”');
    expect(article.textContent).toContain('Then perhaps you should stay with them.');
    expect(article.textContent).toContain('Say it only if you mean it.');
    expect(article.textContent).not.toContain('Hi Ana');
    expect(screen.queryByRole('article', { name: 'No answer yet' })).toBeNull();
    await expectAccessible(container);
    fireEvent.click(screen.getByRole('button', { name: 'Messages for other moments' }));
    fireEvent.click(screen.getByRole('button', { name: 'No answer yet' }));
    expect(screen.getByRole('article', { name: 'No answer yet' }).textContent).toContain('Is it still worth a look?');
    await expectAccessible(container);
  });

  test('where nothing was heard they wait closed, below the proposals', () => {
    const { container } = show(
      draftView({ proposals: proposals({ rewrites: [rewrite([['thrilled', 'glad', '.']])], cards: cards.slice(1) }) }),
    );
    expect(order()).not.toContain('For this moment');
    const offer = screen.getByRole('button', { name: 'Messages for a moment' });
    expect(offer.getAttribute('aria-expanded')).toBe('false');
    const places = [...container.querySelectorAll('h2, button')];
    const rewrites = screen.getByRole('heading', { name: 'The whole message, rewritten' });
    expect(places.indexOf(offer)).toBeGreaterThan(places.indexOf(rewrites));
  });

  test('at most two stand open', () => {
    const three = [heard, { ...cards[1]!, heard: 'a' }, { ...cards[2]!, heard: 'b' }];
    show(draftView({ proposals: proposals({ cards: three }) }));
    expect(screen.getAllByRole('article', { name: /supplier|answer|last message/ })).toHaveLength(2);
  });

  test('a reply without a word of ours has them too, a message set aside has none', () => {
    const rest = {
      draft: { text: '' },
      analysis: quiet('too-short').analysis,
      proposals: proposals({ score: null, cards }),
    };
    show(draftView(rest));
    expect(screen.getByRole('heading', { name: 'For this moment' })).toBeDefined();
    cleanup();
    show(draftView({ ...rest, notProspecting: true }));
    expect(screen.queryByRole('heading', { name: 'For this moment' })).toBeNull();
  });

  test('go into the message and onto the clipboard', () => {
    const { actions } = show(draftView({ proposals: proposals({ cards: [heard] }) }));
    fireEvent.click(screen.getByRole('button', { name: 'Put it in the message' }));
    expect(actions.onApplyCard).toHaveBeenCalledWith(heard, heard.changes);
    const article = screen.getByRole('article', { name: 'They have a supplier' });
    fireEvent.click(within(article).getByRole('button', { name: 'Copy' }));
    expect(actions.onCopy).toHaveBeenCalledWith(heard.text);
  });
});

describe('what the controls ask for', () => {
  test('the toggle sets the message aside', () => {
    const { actions } = show(draftView());
    fireEvent.click(screen.getByRole('switch', { name: "This isn't prospecting" }));
    expect(actions.onNotProspecting).toHaveBeenCalledWith(true);
  });

  test('the outcome is announced, with Undo beside it', () => {
    const { actions } = show(draftView(), { notice: 'Changed in your message.', canUndo: true });
    const status = screen.getAllByRole('status')[1];
    expect(status?.textContent).toContain('Changed in your message.');
    within(status as HTMLElement)
      .getByRole('button', { name: 'Undo' })
      .click();
    expect(actions.onUndo).toHaveBeenCalledOnce();
  });

  test.each<[string, CoachView]>([
    ['an unreadable box', { state: 'unreadable', missing: ['body'] }],
    ['a box that is read in part', draftView({ missing: ['recipients'] })],
  ])('a report is offered on %s', (_, view) => {
    const { actions } = show(view);
    screen.getByRole('button', { name: 'Copy a report' }).click();
    expect(actions.onCopyReport).toHaveBeenCalledOnce();
  });

  test('people and site are left alone with one click, and taken up again with another', () => {
    const { actions } = show(draftView());
    screen.getByRole('button', { name: 'Never for Ana Pires' }).click();
    screen.getByRole('button', { name: 'Not on Gmail' }).click();
    cleanup();
    const people = [{ name: 'Ana Pires' }, { email: 'lee@norwood.example' }];
    render(<CoachPanel view={{ state: 'person-off', people }} notice={null} canUndo={false} {...actions} />);
    render(<CoachPanel view={{ state: 'site-off', site: 'Gmail' }} notice={null} canUndo={false} {...actions} />);
    screen.getByRole('button', { name: 'Coach messages to Ana Pires and lee@norwood.example again' }).click();
    screen.getByRole('button', { name: 'Coach on Gmail again' }).click();
    expect(actions.onCoachPeople.mock.calls).toEqual([[false], [true]]);
    expect(actions.onCoachSite.mock.calls).toEqual([[false], [true]]);
  });

  test('the practice page has no site to switch off', () => {
    show(draftView({ site: null }));
    expect(screen.queryByRole('button', { name: /^Not on/ })).toBeNull();
  });

  test('a box with a limit says how much of it is used', () => {
    show(draftView({ draft: { text: 'Hi Ana', limit: 300 } }));
    expect(screen.getByText('6 of 300 characters')).toBeTruthy();
  });

  test('the practice page does not send people to itself', () => {
    const { actions } = show({ state: 'nothing-open' });
    screen.getByRole('button', { name: 'Try the practice page' }).click();
    expect(actions.onPractise).toHaveBeenCalledOnce();
    cleanup();
    const none = vi.fn();
    render(
      <CoachPanel
        view={{ state: 'nothing-open' }}
        notice={null}
        canUndo={false}
        onApplySuggestion={none}
        onHide={none}
        onNever={none}
        onMuteRule={none}
        onApplyRewrite={none}
        onApplyCard={none}
        onChoose={none}
        onUndo={none}
        onCopy={none}
        onGuess={none}
        onNotProspecting={none}
        onCoachPeople={none}
        onCopyReport={none}
        onSettings={none}
      />,
    );
    expect(screen.queryByRole('button')).toBeNull();
  });
});

describe('notes about the person', () => {
  const notes = { person: 'Ana Pires', observations: ['Opened a practice'], pains: [] };
  const keeping = { onKeepNote: vi.fn(), onRemoveNote: vi.fn() };
  const toggle = () => screen.queryByRole('button', { name: 'Notes about Ana Pires (1)' });

  test('stand under the head of the draft, scored or not', async () => {
    const { container } = show(draftView({ notes }), keeping);
    expect(toggle()).not.toBeNull();
    await expectAccessible(container);
    cleanup();
    show({ ...quiet('too-short'), notes } as CoachView, keeping);
    expect(toggle()).not.toBeNull();
  });

  test.each<[string, CoachView, Partial<CoachPanelProps>]>([
    ['nobody', draftView(), keeping],
    ['a place where nothing may be kept', draftView({ notes }), {}],
  ])('are not there for %s', (_, view, rest) => {
    show(view, rest);
    expect(toggle()).toBeNull();
  });

  test('a line begun about one person does not end up with the next', () => {
    const { actions } = show(draftView());
    cleanup();
    const panel = (person: string) => (
      <CoachPanel
        view={draftView({ notes: { ...notes, person } })}
        notice={null}
        canUndo={false}
        {...actions}
        {...keeping}
      />
    );
    const { rerender } = render(panel('Ana Pires'));
    fireEvent.click(screen.getByRole('button', { name: /^Notes about/ }));
    fireEvent.change(screen.getByRole('textbox', { name: 'What you saw' }), { target: { value: 'Half a line' } });
    rerender(panel('Ben Osei'));
    fireEvent.click(screen.getByRole('button', { name: /^Notes about Ben/ }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'What you saw' }).value).toBe('');
  });
});

describe('haste is met with the person’s own steps', () => {
  const rushed = (moment: 'rush' | 'delight') =>
    draftView({
      proposals: proposals({ cards: [card(moment, 'That sounds quick.', { heard: 'a proposal by tomorrow' })] }),
    });

  test('listed beside the card, with the question which are missing', async () => {
    const { container } = show(rushed('rush'), { ownSteps: ['First talk', 'Walk the floor', 'First talk'] });
    const steps = within(screen.getByRole('region', { name: 'Your own steps' }));
    expect(steps.getAllByRole('listitem').map((step) => step.textContent)).toEqual(['First talk', 'Walk the floor']);
    expect(container.textContent).toContain('Which of them are still missing with them?');
    await expectAccessible(container);
  });

  test.each([
    ['without any', 'rush', []],
    ['before they are read', 'rush', undefined],
    ['for another moment', 'delight', ['First talk']],
  ] as const)('not %s', (_, moment, ownSteps) => {
    show(rushed(moment), { ownSteps });
    expect(screen.queryByRole('region', { name: 'Your own steps' })).toBeNull();
  });
});

describe('what others put beside the draft', () => {
  const beside = { plan: <p>the plan</p>, alike: <p>much alike</p> };

  test('the plan stands under the head, likeness under the score', () => {
    const { container } = show(draftView(), beside);
    const words = container.textContent ?? '';
    const places = ['To Ana Pires', 'the plan', 'Half and half62', 'much alike', 'What could change'].map((part) =>
      words.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places[0]).toBeGreaterThanOrEqual(0);
  });

  test('likeness is not spoken of where nothing is judged', () => {
    const { container } = show(quiet('logistics'), beside);
    expect(container.textContent).not.toContain('much alike');
  });
});
