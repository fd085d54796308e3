import type { Piece } from './arrange.ts';
import { type AskAbout, easyAsk, leavesRoom, questionAbout, roomLine } from './asks.ts';
import type { Body } from './body.ts';
import { takeOut } from './order.ts';
import { WHY } from './reasons.ts';

/** A call they plan to ask for may be asked for, once they have written before (concept 3.18). */
const MEETING_PLANNED = /\b(?:meet|meeting|call|demo|face[- ]to[- ]face|visit|appointment)\b/i;

/** These point at the sentence before them; without the product they would point at nothing. */
const AT_PRODUCT = /^(?:would|could|might)(?:n't)? (?:this|that|it)\b|\bworth (?:a|it|the)\b|\bof (?:use|interest)\b/i;

export interface AskPlan {
  /** Asks that stay as they are. */
  readonly kept: ReadonlySet<number>;
  /** The new ask, and the index of the ask whose place it takes. */
  readonly added: { readonly text: string; readonly at: number | undefined; readonly why: string } | undefined;
  /** Sentences of the draft that leave room. */
  readonly rooms: ReadonlySet<number>;
  /** A line that leaves room, after this ask. */
  readonly room: { readonly text: string; readonly after: number } | undefined;
}

/** Easy asks of the draft stay; hard ones and stacks of them give way to one easy ask; room to say no is added where there is none. */
export function planAsks(body: Body, about: AskAbout, productGone: boolean): AskPlan {
  const { sentences, moves, context, voice, key } = body;
  const asks = moves.flatMap((move, i) => (move.kind === 'easy-ask' || move.kind === 'hard-ask' ? [i] : []));
  const points = (i: number) => productGone && AT_PRODUCT.test(sentences[i]?.masked ?? '');
  const easy = asks.filter((i) => moves[i]?.kind === 'easy-ask' && !points(i));
  const hard = asks.filter((i) => !easy.includes(i));
  const rooms = new Set(moves.flatMap((move, i) => (move.kind === 'room' ? [i] : [])));
  const roomed = sentences.some((one, i) => (moves[i]?.kind === 'room' || easy.includes(i)) && leavesRoom(one.masked));
  const keep = (kept: readonly number[], last: number): AskPlan => ({
    kept: new Set(kept),
    rooms,
    added: undefined,
    room: roomed ? undefined : { text: roomLine(voice, key, about === 'product'), after: last },
  });
  const last = easy.at(-1);
  if (last !== undefined) return keep(easy, last);
  const asked = hard.findLast((i) => /\?/.test(sentences[i]?.masked ?? '')) ?? hard.at(-1);
  const planned = context.stage === 'follow-up' && MEETING_PLANNED.test(context.plan?.objective ?? '');
  if (asked !== undefined && planned) return keep([asked], asked);
  const text = roomed ? questionAbout(about, voice, key) : easyAsk(about, voice, key);
  const why = hard.length > 1 ? WHY.stacked : hard.length === 1 ? WHY.hard : WHY.noAsk;
  return { kept: new Set(), rooms, added: { text, at: hard.at(-1), why }, room: undefined };
}

/** The new ask takes the old one's place, unless something of substance would follow it there. */
export function askLast(paragraphs: Piece[][], plan: AskPlan, body: Body): void {
  const { added } = plan;
  const { moves } = body;
  if (added === undefined) return;
  const isAsk = (piece: Piece) => piece.kind === 'new' && piece.text === added.text;
  const flat = paragraphs.flat();
  const place = flat.findIndex(isAsk);
  const lasts = flat
    .slice(place + 1)
    .every((piece) => piece.kind === 'old' && /^(?:room|introduction)$/.test(moves[piece.index]?.kind ?? ''));
  const crowded =
    body.document.text.includes('\n') &&
    paragraphs.some(
      (paragraph) =>
        paragraph.findIndex(isAsk) >= 3 &&
        paragraph.every((piece) => piece.kind === 'new' || !body.sentences[piece.index]?.bullet),
    );
  if (place >= 0 && lasts && !crowded) return;
  takeOut(paragraphs, isAsk);
  const rooms = paragraphs.findLastIndex((paragraph) =>
    paragraph.some((piece) => piece.kind === 'old' && moves[piece.index]?.kind === 'room'),
  );
  const closing = paragraphs.findLastIndex((paragraph) =>
    paragraph.some((piece) => piece.kind === 'new' || moves[piece.index]?.kind !== 'introduction'),
  );
  const ask: Piece = { kind: 'new', text: added.text, why: added.why };
  if (rooms >= 0 && rooms === closing) {
    const room =
      paragraphs[rooms]?.findIndex((piece) => piece.kind === 'old' && moves[piece.index]?.kind === 'room') ?? 0;
    paragraphs[rooms]?.splice(room, 0, ask);
  } else paragraphs.splice(closing + 1, 0, [ask]);
}

/**
 * A kept ask stands last, with the line that leaves room behind it; indices of the sentences that had to move for it.
 * `weighs`: pieces that belong before any ask.
 */
export function keptAskLast(
  paragraphs: Piece[][],
  plan: AskPlan,
  weighs: (piece: Piece) => boolean,
): readonly number[] {
  const [ask] = plan.kept.size === 1 ? plan.kept : [];
  if (ask === undefined) return [];
  const flat = paragraphs.flat();
  const place = flat.findIndex((piece) => piece.kind === 'old' && piece.index === ask);
  if (place < 0 || !flat.slice(place + 1).some(weighs)) return [];
  const next = flat[place + 1];
  const isRoom = next?.kind === 'new' ? next.text === plan.room?.text : plan.rooms.has(next?.index ?? -1);
  const moving = flat.slice(place, place + (isRoom ? 2 : 1));
  takeOut(paragraphs, (piece) => moving.includes(piece));
  paragraphs.push(moving);
  return moving.flatMap((piece) => (piece.kind === 'old' ? [piece.index] : []));
}
