import type { SentReport } from '../messaging/protocol.ts';
import type { ComposeBox, SendAttempt } from '../sites/types.ts';
import { isShown } from '../sites/visible.ts';
import { every } from './timing.ts';

/** Milliseconds within which a box that was sent has closed. */
const CLOSES = 12_000;
/** Choosing a time to send takes longer. */
const CLOSES_SCHEDULED = 180_000;
/** After a question ("Send without a subject?") is answered. */
const CLOSES_ANSWERED = 2_000;
const LOOK = 250;

interface Pending {
  readonly report: SentReport;
  readonly at: number;
  until: number;
  asked: boolean;
}

export interface SendingPorts {
  readonly now: () => number;
  /** Everything about the message as it is at this moment. */
  readonly report: (how: SendAttempt['how']) => SentReport;
  /** Time of the person's last keystroke in the body. */
  readonly typedAt: () => number;
  readonly send: (report: SentReport) => void;
}

/**
 * A send attempt is only an attempt: the message counts as sent when its box closes soon after, and once. An error
 * without recipients, further typing, or a box that stays open mean that it was not sent. `closed` is the box's own end.
 */
export function watchSending(box: ComposeBox, ports: SendingPorts, closed: AbortSignal): void {
  let pending: Pending | null = null;
  let looking = new AbortController();
  const page = box.root.ownerDocument;

  const drop = () => {
    pending = null;
    looking.abort();
  };
  const dialogStands = () => {
    const dialog = page.querySelector('[role="alertdialog"]');
    return dialog !== null && isShown(dialog);
  };
  const look = () => {
    if (!pending) return;
    const now = ports.now();
    if (ports.typedAt() > pending.at) return drop();
    if (dialogStands()) {
      if (pending.report.draft.to?.length) pending.asked = true;
      else drop();
    } else if (pending.asked) {
      pending.asked = false;
      pending.until = now + CLOSES_ANSWERED;
    } else if (now > pending.until) {
      drop();
    }
  };
  box.onSendAttempt(({ how }) => {
    const at = ports.now();
    looking.abort();
    looking = new AbortController();
    pending = {
      report: ports.report(how),
      at,
      until: at + (how === 'scheduled' ? CLOSES_SCHEDULED : CLOSES),
      asked: false,
    };
    every(LOOK, look, looking.signal);
  }, closed);
  closed.addEventListener(
    'abort',
    () => {
      look();
      if (pending) ports.send(pending.report);
      drop();
    },
    { once: true },
  );
}
