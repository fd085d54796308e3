import { afterEach, beforeEach, vi } from 'vitest';
import { faceOf } from '../../lib/background/face.ts';
import { startCoaching } from '../../lib/content/start-coaching.ts';
import type { Analysis, Draft, Finding } from '../../lib/engine/types.ts';
import type { PageClient } from '../../lib/messaging/page-client.ts';
import type {
  AnalyseReply,
  AnalyseRequest,
  BoxReport,
  ChoiceReport,
  PanelToPage,
  Presence,
  SentReport,
} from '../../lib/messaging/protocol.ts';
import { gmailAdapter } from '../../lib/sites/gmail/adapter.ts';
import { fixture, load, trusted } from '../sites/page.ts';

/** A finding for each `words` given, in the order of what they gain. */
export function findingsIn(text: string, ...words: (string | (Partial<Finding> & { text: string }))[]): Finding[] {
  return words.map((wanted, i) => {
    const given = typeof wanted === 'string' ? { text: wanted } : wanted;
    const start = text.indexOf(given.text);
    return {
      start,
      end: start + given.text.length,
      rule: `rule-${given.text.replaceAll(' ', '-')}`,
      dimension: 'focus',
      points: 10 - i,
      message: `About “${given.text}”.`,
      source: 'A source.',
      grade: 'B',
      concepts: [],
      confidence: 'high',
      suggestions: [{ label: 'Remove', text: '' }],
      ...given,
    } satisfies Finding;
  });
}

export function scored(findings: readonly Finding[], score = 62): Analysis {
  return {
    verdict: 'scored',
    score,
    band: 'half-and-half',
    dimensions: { pain: 9, focus: 9, specific: 9, calm: 9, ask: 9, readable: 9, fresh: 3 },
    gates: findings.filter(({ dimension }) => dimension === 'trust').map(({ rule }) => rule),
    findings,
    strengths: [],
  };
}

export interface Stage {
  readonly asked: AnalyseRequest[];
  readonly told: BoxReport[];
  readonly sent: SentReport[];
  readonly chosen: ChoiceReport[];
  readonly counts: { warm: number; panel: number };
  readonly panel: PanelToPage;
  readonly end: AbortController;
  /** What the background answers; replace it to answer otherwise. */
  answer: (draft: Draft, request: AnalyseRequest) => AnalyseReply | Promise<AnalyseReply>;
  alive: boolean;
  /** What the background says may be shown. */
  presence: Presence;
}

export const ALL: Presence = { marks: true, badge: true, card: true };

export const ok = (sequence: number, analysis: Analysis, presence = ALL): AnalyseReply => ({
  ok: true,
  sequence,
  analysis,
  presence,
  face: faceOf(analysis, { draft: { text: '' }, check: { level: 'ok' } }),
});

export const shadows: ShadowRoot[] = [];
export const shadow = (): ShadowRoot | undefined => shadows.at(-1);
export const bodies = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('[g_editable="true"]')];
export const body = (nth = 0): HTMLElement => bodies()[nth]!;
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

const stages: Stage[] = [];
const registry = new Map<string, Set<Range>>();
export const marked = (): string[] => [...registry.values()].flatMap((ranges) => [...ranges].map(String));
export const markNames = (): string[] => [...registry.keys()];
export const clearMarks = () => registry.clear();

/** Names of everything that can be pressed. */
export const buttons = (): string[] =>
  [...(shadow()?.querySelectorAll('button') ?? [])]
    .filter((button) => !button.closest('[hidden]'))
    .map((button) => button.ariaLabel || button.textContent || '');
export function press(name: RegExp): void {
  const found = [...(shadow()?.querySelectorAll('button') ?? [])].find((button) =>
    name.test(button.ariaLabel || button.textContent || ''),
  );
  if (!found) throw new Error(`no button ${name} among ${buttons().join(' | ')}`);
  found.click();
}
export const words = (): string => shadow()?.textContent ?? '';

/** Types like a person: the page changes, then the trusted event comes. */
export function type(text: string, nth = 0): void {
  const target = body(nth);
  for (const char of text) {
    const last = document.createTreeWalker(target, NodeFilter.SHOW_TEXT);
    let node: Text | null = null;
    while (last.nextNode()) {
      const at = last.currentNode as Text;
      if (!at.parentElement?.closest('.gmail_signature, .gmail_signature_prefix, .gmail_quote')) node = at;
    }
    if (node) node.data += char;
    else target.append(char);
    const end = node ?? target.lastChild!;
    getSelection()?.collapse(end, (end as Text).length);
    target.dispatchEvent(trusted(new InputEvent('input', { data: char, inputType: 'insertText', bubbles: true })));
  }
}

/** The host's editing commands, as far as they matter here: what follows without another selection is one undo step. */
function editingCommands(): typeof document.execCommand {
  const undo: { readonly target: HTMLElement; readonly nodes: Node[] }[] = [];
  let left: readonly [Node, number] | null = null;
  return (command, _ui, value = '') => {
    const target = document.activeElement as HTMLElement;
    if (command === 'undo') {
      const step = undo.pop();
      step?.target.replaceChildren(...step.nodes);
      return step !== undefined;
    }
    const selection = getSelection();
    if (!selection || selection.rangeCount === 0) return false;
    const range = selection.getRangeAt(0);
    const goesOn = range.collapsed && range.startContainer === left?.[0] && range.startOffset === left[1];
    if (!goesOn) undo.push({ target, nodes: [...target.cloneNode(true).childNodes] });
    range.deleteContents();
    range.insertNode(command === 'insertLineBreak' ? document.createElement('br') : document.createTextNode(value));
    range.collapse(false);
    left = [range.endContainer, range.endOffset];
    selection.removeAllRanges();
    selection.addRange(range);
    target.dispatchEvent(trusted(new InputEvent('input', { inputType: command, bubbles: true })));
    return true;
  };
}

/** Everything a browser has and this one lacks, for the tests of one file. */
export function standIn(): void {
  beforeEach(() => {
    vi.useFakeTimers();
    shadows.length = 0;
    registry.clear();
    const attach = Element.prototype.attachShadow;
    vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
      const root = attach.call(this, init);
      shadows.push(root);
      return root;
    });
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return this.matches('[role=button], button, input') ? new DOMRect(0, 0, 10, 10) : new DOMRect(50, 50, 600, 500);
    });
    vi.stubGlobal('CSS', { highlights: registry });
    vi.stubGlobal(
      'Highlight',
      class extends Set<Range> {
        constructor(...ranges: Range[]) {
          super(ranges);
        }
      },
    );
    document.execCommand = editingCommands();
  });
  afterEach(() => {
    for (const stage of stages.splice(0)) stage.end.abort();
    vi.useRealTimers();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
    document.body.replaceChildren();
  });
}

/** Coaches a saved page. Answers are given at once and mark nothing, unless the test says otherwise. */
export async function coach(page: string, change: (html: string) => string = (same) => same): Promise<Stage> {
  load(change(page.includes('<') ? page : fixture(page)));
  return attend();
}

export async function attend(): Promise<Stage> {
  let panel: PanelToPage | null = null;
  const stage: Stage = {
    asked: [],
    told: [],
    sent: [],
    chosen: [],
    counts: { warm: 0, panel: 0 },
    end: new AbortController(),
    answer: (_draft, { sequence }) => ok(sequence, scored([])),
    alive: true,
    presence: ALL,
    get panel(): PanelToPage {
      if (!panel) throw new Error('nobody serves the panel');
      return panel;
    },
  };
  const client: PageClient = {
    alive: () => stage.alive,
    warm: async () => {
      stage.counts.warm++;
      return 'ready';
    },
    analyse: async (request) => {
      stage.asked.push(request);
      return stage.answer(request.draft, request);
    },
    reportBox: async (report) => {
      stage.told.push(report);
      return { ok: true, presence: stage.presence };
    },
    recordSent: async (report) => {
      stage.sent.push(report);
      return { ok: true };
    },
    remember: async (choice) => {
      stage.chosen.push(choice);
      return { ok: true };
    },
    openPanel: async () => {
      stage.counts.panel++;
      return { ok: true };
    },
  };
  startCoaching({
    adapter: gmailAdapter,
    site: 'gmail',
    client,
    presence: ALL,
    serve: (handlers) => {
      panel = handlers;
    },
    document,
    signal: stage.end.signal,
  });
  stages.push(stage);
  await pass(300);
  return stage;
}
