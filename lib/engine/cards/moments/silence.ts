import { bare, calledIn } from '../../rewrite/blanks.ts';
import { observationFromNotes, painFromNotes } from '../../rewrite/note-lines.ts';
import type { MomentCard, Thread } from '../moment-card.ts';

function blank({ context }: Thread): string {
  const company = bare(context.prospect?.company);
  const name = calledIn(context);
  const about = company !== '' ? company : name !== '' ? name : 'them';
  return `[one new thing you learned about ${about}]`;
}

export const silence: MomentCard = {
  moment: 'silence',
  why: 'A reminder alone brings nothing; something new about them, and an easy no, might.',
  details(thread) {
    const { context, voice, key } = thread;
    const seen = observationFromNotes(context, voice)?.text;
    const guess = seen === undefined ? painFromNotes(context, voice, key)?.text : undefined;
    return { seen, guess, blank: seen === undefined && guess === undefined ? blank(thread) : undefined };
  },
  wordings: () => [
    "{seen} That may matter more to you at the moment than what I wrote, and that's fine.\n\nDoes it change anything about it, or is it off the list? If it's off the list, one word is enough and I'll stop.",
    "{seen} What I wrote before may not fit any more.\n\nIs it still a question for you at all? If it's not, tell me, and I'll leave it there.",
    "Something else may well matter more to you at the moment, and that's fine.\n\n{guess}\n\nIs there anything in that, or am I off? If I'm off, one word is enough and I'll leave it there.",
    "I noticed {blank}. What I wrote before may not fit any more.\n\nIs it still a question for you, or is it off the list? If it's off the list, one word is enough and I'll leave it there.",
  ],
};
