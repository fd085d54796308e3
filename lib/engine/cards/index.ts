import type { Context } from '../define-rule.ts';
import type { Document } from '../document.ts';
import { bare, blanksIn, slotsOf } from '../rewrite/blanks.ts';
import { applyEdits, asChanges } from '../rewrite/edits.ts';
import { keyOf } from '../rewrite/steady-key.ts';
import { voiceOf } from '../rewrite/voice.ts';
import type { Card } from '../types.ts';
import { spokenIn } from './inbound.ts';
import type { MomentCard, Thread } from './moment-card.ts';
import { MOMENT_CARDS } from './moments/index.ts';
import { inPlaceOfBody } from './place.ts';
import { momentsFor, type Recognised } from './recognise.ts';
import { messagesFor } from './wording.ts';

/** LinkedIn cuts a note to a new contact here unless the page says otherwise. */
const INVITE_CHARACTERS = 300;
/** InMails of up to so many characters are answered most. */
const INMAIL_CHARACTERS = 400;

/** Messages for what has just happened between the two sides, those that were recognised first. */
export function cardsFor(document: Document, context: Context): readonly Card[] {
  return momentsFor(document, context).flatMap((recognised) => {
    const card = MOMENT_CARDS.find(({ moment }) => moment === recognised.moment);
    const made = card && cardOf(card, recognised, document, context);
    return made === undefined ? [] : [made];
  });
}

/** The first wording that the channel holds; undefined where there is none, or where it is what the draft says already. */
function cardOf(card: MomentCard, recognised: Recognised, document: Document, context: Context): Card | undefined {
  const thread: Thread = {
    document,
    context,
    voice: voiceOf(document.text),
    key: keyOf(document, context, document.sentences[0]),
    spoken: spokenIn(context),
    heard: recognised.heard,
    words: recognised.words,
  };
  const company = bare(context.prospect?.company);
  for (const message of messagesFor(card, thread, company === '' ? '' : ` at ${company}`)) {
    if (context.channel === 'inmail' && message.length >= INMAIL_CHARACTERS) continue;
    const edits = inPlaceOfBody(document, context, message.split('\n\n'), card.why);
    const text = applyEdits(document.text, edits);
    if (context.channel === 'linkedin-invite' && text.length > (context.limit ?? INVITE_CHARACTERS)) continue;
    if (text === document.text) return undefined;
    const blanks = blanksIn(message);
    const { moment, why } = card;
    return {
      moment,
      heard: recognised.words,
      why,
      text,
      changes: asChanges(edits),
      blanks,
      slots: slotsOf(blanks, text),
    };
  }
  return undefined;
}
