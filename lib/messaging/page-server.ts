import { browser } from 'wxt/browser';
import { checkApplyRequest, checkBoxKey, fields } from './check-apply.ts';
import type { ApplyReply, PanelToPage } from './protocol.ts';

export type PanelHandlers = {
  readonly [K in keyof PanelToPage]: (...data: Parameters<PanelToPage[K]>) => ApplyReply | Promise<ApplyReply>;
};

type Answer = (data: unknown) => ApplyReply | Promise<ApplyReply>;

const BAD_MESSAGE: ApplyReply = { ok: false, reason: 'bad-message' };

function checked<T>(
  check: (data: unknown) => T | null,
  handler: (data: T) => ApplyReply | Promise<ApplyReply>,
): Answer {
  return (data) => {
    const request = check(data);
    return request === null ? BAD_MESSAGE : handler(request);
  };
}

/**
 * Answers the panel until `signal` aborts. Handlers see checked requests from this extension only. A tab may hold several
 * documents (frames) that all hear the panel: only the one that holds the box answers.
 */
export function servePanel(handlers: PanelHandlers, signal: AbortSignal, holds: (boxKey: string) => boolean): void {
  if (signal.aborted) return;
  const answers = new Map<unknown, Answer>([
    ['applyEdits', checked(checkApplyRequest, handlers.applyEdits)],
    ['undoApply', checked(checkBoxKey, handlers.undoApply)],
    ['refresh', checked(checkBoxKey, handlers.refresh)],
  ]);
  const { id, onMessage } = browser.runtime;
  const listen = (message: unknown, sender: { id?: string }, respond: (reply: object) => void): boolean => {
    const { type, data } = fields(message);
    const answer = answers.get(type);
    // Other messages belong to other listeners of this extension.
    if (answer === undefined) return false;
    const key = checkBoxKey(data)?.boxKey;
    if (key !== undefined && !holds(key)) return false;
    const replied = async () => (sender.id === id ? answer(data) : BAD_MESSAGE);
    replied().then(
      (res) => respond({ res }),
      (bug) => {
        respond({});
        globalThis.reportError?.(bug);
      },
    );
    return true;
  };
  onMessage.addListener(listen);
  signal.addEventListener(
    'abort',
    () => {
      try {
        onMessage.removeListener(listen);
      } catch {
        // The extension has gone from under the page, and its listeners with it.
      }
    },
    { once: true },
  );
}
