import type { Context } from '../define-rule.ts';
import type { Document } from '../document.ts';
import { bare, blanksIn, slotsOf } from '../rewrite/blanks.ts';
import { applyEdits, asChanges } from '../rewrite/edits.ts';
import { mostCharacters } from '../rewrite/length.ts';
import { keyOf } from '../rewrite/steady-key.ts';
import { voiceOf } from '../rewrite/voice.ts';
import type { Card } from '../types.ts';
import { spokenIn } from './inbound.ts';
import type { Thread } from './moment-card.ts';
import { MOMENT_CARDS } from './moments/index.ts';
import { inPlaceOfBody } from './place.ts';
import { momentsFor, type Recognised } from './recognise.ts';
import { messagesFor } from './wording.ts';

/** Messages for what has just happened between the two sides, those that were recognised first. */
export function cardsFor(document: Document, context: Context): readonly Card[] {
  return momentsFor(document, context).flatMap((recognised) => cardOf(recognised, document, context) ?? []);
}

/** The card for what they wrote; undefined where their words show no moment. */
export function heardCard(document: Document, context: Context): Card | undefined {
  for (const recognised of momentsFor(document, context)) {
    const card = recognised.words === null ? undefined : cardOf(recognised, document, context);
    if (card) return card;
  }
  return undefined;
}

/** The first wording that the channel holds; undefined where there is none, or where it is what the draft says already. */
function cardOf(recognised: Recognised, document: Document, context: Context): Card | undefined {
  const card = MOMENT_CARDS.find(({ moment }) => moment === recognised.moment);
  if (card === undefined) return undefined;
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
  const most = mostCharacters(context) ?? Number.POSITIVE_INFINITY;
  for (const message of messagesFor(card, thread, company === '' ? '' : ` at ${company}`)) {
    const edits = inPlaceOfBody(document, context, message.split('\n\n'), card.why);
    const text = applyEdits(document.text, edits);
    if (text.length > most) continue;
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
