import type { MomentCard } from '../moment-card.ts';

export const breakUp: MomentCard = {
  moment: 'break-up',
  why: 'A last message that says so, blames nobody and leaves the door open is a kindness to both.',
  wordings: () => [
    "I take it this is not a priority, and that's fine. After this note I'll not write about it again.\n\nIf that ever changes, a line from you is enough, and we can begin where you are then.\n\nIs there anything you would still want from me before I close it? If not, there is nothing you need to do.",
    "It looks as if this is not for you at the moment, and that's a good enough reason to stop. This note is the last one about it.\n\nThe door stays open, and a line from you is enough.\n\nIs there anything you would like me to leave you with? If not, no need to answer.",
  ],
};
