import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import { checkApplyRequest, checkBoxKey } from './check-apply.ts';
import type { ApplyReply, PanelToPage } from './protocol.ts';

export type PanelHandlers = {
  readonly [K in keyof PanelToPage]: (...data: Parameters<PanelToPage[K]>) => ApplyReply | Promise<ApplyReply>;
};

const BAD_MESSAGE: ApplyReply = { ok: false, reason: 'bad-message' };

/** Answers the panel until `signal` aborts. Handlers see checked requests from this extension only. */
export function servePanel(handlers: PanelHandlers, signal: AbortSignal): void {
  if (signal.aborted) return;
  const { onMessage, removeAllListeners } = defineExtensionMessaging<PanelToPage>();
  const serve = <K extends keyof PanelToPage>(
    type: K,
    check: (data: unknown) => Parameters<PanelToPage[K]>[0] | null,
    handler: (data: Parameters<PanelToPage[K]>[0]) => ApplyReply | Promise<ApplyReply>,
  ): void => {
    onMessage(type, ({ data, sender }) => {
      const request = sender.id === browser.runtime.id ? check(data) : null;
      // The library types a reply as the handler's return type, which is ApplyReply for every message here.
      return (request === null ? BAD_MESSAGE : handler(request)) as ReturnType<PanelToPage[K]>;
    });
  };
  serve('applyEdits', checkApplyRequest, handlers.applyEdits);
  serve('undoApply', checkBoxKey, handlers.undoApply);
  serve('refresh', checkBoxKey, handlers.refresh);
  signal.addEventListener('abort', removeAllListeners, { once: true });
}
