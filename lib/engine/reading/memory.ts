/*
 * What has been worked out of a sentence or a draft, by the slot of the question. Slots are numbered as the questions are defined,
 * so that an answer is one look into an array: a draft of a hundred sentences is asked thousands of questions each time
 * one of them changes.
 */

/** Answers by slot; a slot that nobody has asked for is undefined. */
export type Memory = unknown[];

let slots = 0;
let slotsOfDrafts = 0;
let slotsOfLines = 0;

/** For one question about a sentence; called where the question is defined, never per sentence. */
export function newSlot(): number {
  return slots++;
}

/** The same for a question about a whole draft. */
export function newDraftSlot(): number {
  return slotsOfDrafts++;
}

/** The same for a question about a line. */
export function newLineSlot(): number {
  return slotsOfLines++;
}

const slotsOfPatterns = new Map<RegExp, number>();

/** The slot for what a pattern finds. */
export function slotOf(pattern: RegExp): number {
  let slot = slotsOfPatterns.get(pattern);
  if (slot === undefined) {
    slot = newSlot();
    slotsOfPatterns.set(pattern, slot);
  }
  return slot;
}
