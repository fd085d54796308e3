import type { Draft } from '../../lib/engine/types.ts';

/** What is known around the email. */
export const KNOWN: Omit<Draft, 'text'> = {
  seller: { name: 'Robin Marsh', company: 'Marsh Recall', domain: 'marsh.example' },
  to: [{ name: 'Ana Ruiz', email: 'ana@norwood.example' }],
  prospect: { name: 'Ana Ruiz', company: 'Norwood Dental', pains: [{ text: 'patients are not recalled in time' }] },
};

/** A prospecting email of about 160 words. */
export const EMAIL = `Hi Ana,

I saw that Norwood Dental opened a second practice in Leeds in May, and that you are hiring two people for the front desk. When a practice doubles its sites, the recall list often lives in two systems, and patients who miss a check-up are not called back for months.

How do you keep track of who is due across both sites? A practice manager in York told me it took her nine hours a month, and that the empty chairs cost about £4,000 each month.

We built a small tool that reads both systems and shows one list. It may not be a priority for you right now, and that is fine.

Would it be worth a short email exchange about how your team handles recalls today? If somebody else owns it, I would be glad to know who. If it is not a problem, tell me and I will stop writing. Either way, good luck with the new practice in Leeds.

Best,
Robin Marsh`;

/** As long, and in need of proposals: the email above has earned none. */
export const PITCH = `Hi Ana,

I hope this email finds you well. My name is Robin Marsh and I am the founder of Marsh Recall, the leading recall platform for dental practices. We are thrilled to share that our award-winning solution was just named a best-in-class product for the third year in a row.

Our platform reads two systems at once, shows one list and sends reminders by itself. We offer reports, dashboards and a dedicated success manager, and our team is super excited to show you everything we have built this year.

Many patients are not recalled in time when a practice opens a second site, and front desks lose about nine hours a month to it. We helped a group in York to bring that down to two hours.

I would love to jump on a quick call to walk you through our features. Are you free on Tuesday at 10, or would Thursday work better? You can also book a slot or read our brochure.

Best,
Robin Marsh`;

/** What they have answered to it. */
export const INBOUND = `Hi Robin,

Thanks for your note. We already have a supplier for our recalls, and it works most of the time. Send me some information
and a price, and I will pass it on to the partners. It is a busy month, so please do not call.

Ana`;

/** A mail with one sentence changed, each in its turn; `turn` makes it a sentence that no memory has seen. */
export function edited(mail: string, turn: number): string {
  const ends = [...mail.matchAll(/[.?](?=\s)/g)];
  const end = ends[turn % ends.length]?.index ?? mail.length;
  return `${mail.slice(0, end)} and ${turn}${mail.slice(end)}`;
}

export const editedEmail = (turn: number): string => edited(EMAIL, turn);

/** The email with a mark of its own in every sentence, so that nothing in it has been seen before. */
export function freshEmail(turn: number): string {
  return EMAIL.replace(/([.?])(\s|$)/g, ` ${turn}$1$2`);
}

/** `words` words of mail, no two paragraphs alike. */
export function longEmail(words: number, turn = 0): string {
  const body = EMAIL.split('\n\n').slice(1, -1).join('\n\n');
  const each = body.split(/\s+/).length;
  const copies = Array.from({ length: Math.ceil(words / each) }, (_, copy) =>
    body.replace(/([.?])(\s|$)/g, ` ${turn}${copy}$1$2`),
  );
  return `Hi Ana,\n\n${copies.join('\n\n').split(' ').slice(0, words).join(' ')}\n\nBest,\nRobin`;
}
