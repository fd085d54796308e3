export interface Sample {
  readonly id: 'seller-first' | 'polite' | 'decent';
  readonly name: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Three drafts to repair, from the most to the least in need of it. */
export const SAMPLES: readonly [Sample, ...Sample[]] = [
  {
    id: 'seller-first',
    name: 'All about the seller',
    to: 'Ana Pires <ana@norwood-dental.example>',
    subject: 'Amazing news for Norwood Dental!!',
    text: `Hi Ana,

I'm Dave from Brightloop, the award-winning scheduling platform for dental clinics. We're thrilled to announce our amazing new SmartFill module!!

We help companies like yours increase productivity and reduce costs, and I'm convinced it will be a game-changer.

I saw that Norwood Dental opened a second practice in May. I'd love to show you a quick demo this week. Does Tuesday or Thursday work for you?

Cheers,
Dave`,
  },
  {
    id: 'polite',
    name: 'Polite, and could be anyone',
    to: 'Marcus Webb <marcus@tidewater-foods.example>',
    subject: 'Introduction',
    text: `Hi Marcus,

I hope this email finds you well. I am writing to introduce Fennel Freight, a full-service logistics partner with more than twenty years of experience. We work with companies like yours to streamline their operations and improve customer satisfaction.

I was wondering if you might have fifteen minutes in the coming weeks for a short call, so that I can learn about your current challenges and walk you through our services.

Kind regards,
Priya`,
  },
  {
    id: 'decent',
    name: 'Nearly there',
    to: 'Ines de Wit <ines@zuidwijk-fysio.example>',
    subject: 'Recall calls across two clinics',
    text: `Hi Ines,

You opened a second clinic in Leiden in September, and your careers page still lists the two front-desk roles from before. When one desk answers the phone for two clinics, recall calls are often the first thing to slip, and each one missed is an empty slot a few weeks later.

I just wanted to ask whether that is part of what your team is dealing with this autumn. We at Holt & Vance have an amazing track record of keeping recall lists moving. Could we find 30 minutes for a call on Thursday?

Jonas`,
  },
];
