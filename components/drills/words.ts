import type { Aim, Drill, DrillKind } from '../../lib/drills/types.ts';

/** As it stands in a sentence. */
export const AIM_WORDS: Readonly<Record<Aim, string>> = {
  pain: 'their pain',
  focus: 'whose story it is',
  specific: 'what is true of them alone',
  calm: 'the calm tone',
  ask: 'the ask',
  readable: 'easy reading',
  fresh: 'fresh words',
  trust: 'trust',
};

export const TITLES: Readonly<Record<DrillKind, string>> = {
  recast: 'Recast this line',
  'spot-pain': 'Spot the pain',
  'get-behind': 'Get behind this reply',
  'read-as-them': 'Read it as them',
};

const RECAST_FOR: Readonly<Record<Aim, string>> = {
  pain: 'Say what the reader is dealing with, and leave out what we sell.',
  focus: 'Begin with the reader: what is going on at their end?',
  specific: 'Say what is true of this reader alone: a figure, a date, a place.',
  calm: 'Take the volume out, and keep what is so.',
  ask: 'Ask one thing they can answer in a line, without a calendar.',
  readable: 'Make it easy to read: fewer words, one thought at a time.',
  fresh: 'Leave out what stands in every such mail.',
  trust: 'Say only what the reader could check.',
};

/** What to do, with the how in it. */
export function taskOf(drill: Drill): string {
  switch (drill.kind) {
    case 'recast':
      return RECAST_FOR[drill.aim];
    case 'spot-pain':
      return 'Choose the sentences, one or two, in which something costs them time, money or peace.';
    case 'get-behind':
      return 'Answer slightly less eagerly than they write: room to say no, and one question.';
    case 'read-as-them':
      return `For a moment, be ${drill.recast.reader}. Nobody but you can judge this one.`;
  }
}

/** Said when it is done. */
export function doneWords(drill: Drill, allYes: boolean): string {
  switch (drill.kind) {
    case 'recast':
      return 'That does it: the same facts, and nothing in the way of them.';
    case 'spot-pain':
      return 'Yes, those are the words to listen for.';
    case 'get-behind':
      return 'You are a step behind them, and they have room to come closer.';
    case 'read-as-them':
      return allYes
        ? 'Three times yes, in their eyes. That is worth sending.'
        : 'Where you doubted, they would too. That is the next thing to recast.';
  }
}

const COUNTS = ['None', 'One', 'Two', 'Three', 'Four', 'Five'];

const counted = (count: number): string => COUNTS[count] ?? new Intl.NumberFormat('en').format(count);

/** `Three done, one skipped.` */
export function endWords(done: number, skipped: number): string {
  return skipped === 0
    ? `${counted(done)} done.`
    : `${counted(done)} done, ${counted(skipped).toLocaleLowerCase('en')} skipped.`;
}

/** Why the set begins where it does. */
export function whyThese(weakest: Aim | null, messages: number): string {
  if (weakest !== null) {
    const over =
      messages === 1 ? 'your last message' : `your last ${new Intl.NumberFormat('en').format(messages)} messages`;
    return `In ${over}, most points went on ${AIM_WORDS[weakest]}, so it comes first.`;
  }
  return messages === 0
    ? 'Nothing scored has been sent yet, so a little of everything. Once it has, what costs you most comes first: the ask, for example, where your messages ask for a meeting at once.'
    : 'Your last messages lost no points, so a little of everything.';
}
