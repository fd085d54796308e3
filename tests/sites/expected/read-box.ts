import type { ComposeBox } from '../../../lib/sites/types.ts';
import type { ExpectedBox } from './types.ts';

/** Everything an adapter reads from a box, in the form of the tables. */
export function readBox(box: ComposeBox): ExpectedBox {
  const check = box.check();
  return {
    channel: box.channel,
    text: box.text(),
    subject: box.subject(),
    to: box.recipients(),
    self: box.self(),
    stage: box.stage(),
    lastInbound: box.lastInbound(),
    draftKey: box.draftKey(),
    limit: box.limit(),
    missing: check.level === 'ok' ? [] : check.missing,
  };
}
