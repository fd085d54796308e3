import type { SentReport } from '../messaging/protocol.ts';
import type { ComposeBox, SendAttempt } from '../sites/types.ts';
import { isShown } from '../sites/visible.ts';
import { every, onEnd } from './timing.ts';

/** Milliseconds within which a box that was sent has closed; choosing a time to send takes longer. */
const CLOSES = 12_000;
const CLOSES_SCHEDULED = 180_000;
/** After a question ("Send without a subject?") is answered. */
const CLOSES_ANSWERED = 2_000;
const LOOK = 250;

/**
 * A send attempt is only an attempt: the message counts as sent when its box closes soon after, or is emptied where boxes
 * stay; and once. An error without recipients, further typing, or a box that keeps its words mean that it was not sent.
 * `report` tells everything about the message as it is at that moment, `typedAt` the time of the person's last keystroke
 * in the body.
 */
export function watchSending(
  box: ComposeBox,
  typedAt: () => number,
  report: (how: SendAttempt['how']) => SentReport,
  sent: (report: SentReport) => void,
  closed: AbortSignal,
): void {
  let sending: SentReport | null = null;
  let attemptedAt = 0;
  let until = 0;
  let asked = false;

  const look = () => {
    const dialog = document.querySelector('[role=alertdialog]');
    const stands = dialog !== null && isShown(dialog);
    if (asked && !stands) until = Date.now() + CLOSES_ANSWERED;
    asked = stands;
    const refused = stands && !sending?.draft.to?.length;
    if (refused || typedAt() > attemptedAt || (!stands && Date.now() > until)) sending = null;
  };
  box.onSendAttempt(({ how }) => {
    sending = report(how);
    attemptedAt = Date.now();
    until = attemptedAt + (how === 'scheduled' ? CLOSES_SCHEDULED : CLOSES);
    asked = false;
  }, closed);
  const settle = (hasGone: boolean) => {
    if (sending) look();
    if (!sending || !hasGone) return;
    const gone = sending;
    sending = null;
    sent(gone);
  };
  every(LOOK, () => sending && settle(box.afterSending === 'empties' && box.text() === ''), closed);
  // A box that stays may yet be drawn anew by the page once its first message has gone.
  onEnd(closed, () => settle(true));
}
