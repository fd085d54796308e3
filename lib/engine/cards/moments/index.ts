import type { MomentCard } from '../moment-card.ts';
import { badTiming } from './bad-timing.ts';
import { breakUp } from './break-up.ts';
import { brokenPromise } from './broken-promise.ts';
import { delight } from './delight.ts';
import { hasSupplier } from './has-supplier.ts';
import { notSure } from './not-sure.ts';
import { rush } from './rush.ts';
import { sendInformation } from './send-information.ts';
import { silence } from './silence.ts';
import { tooBusy } from './too-busy.ts';
import { tooExpensive } from './too-expensive.ts';
import { triedBefore } from './tried-before.ts';
import { wrongPerson } from './wrong-person.ts';

/** Of several that fit, the one that decides the answer comes first: who, then trust, then haste, then what speaks against it. */
export const MOMENT_CARDS: readonly MomentCard[] = [
  wrongPerson,
  brokenPromise,
  rush,
  hasSupplier,
  triedBefore,
  tooExpensive,
  badTiming,
  tooBusy,
  notSure,
  delight,
  sendInformation,
  silence,
  breakUp,
];
