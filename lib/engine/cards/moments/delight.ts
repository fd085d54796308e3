import type { MomentCard } from '../moment-card.ts';

const SUPERB =
  '{amazing|awesome|fantastic|brilliant|incredible|wonderful|excellent|perfect|terrific|superb|fabulous|phenomenal|spot on|a no-brainer|a dream|super|great news}';

export const delight: MomentCard = {
  moment: 'delight',
  why: 'Delight is never matched: stay a little behind, so that the reasons stay theirs.',
  signs: {
    says: [
      `{this is|that's|that is|this sounds|that sounds|it sounds|it all sounds|all sounds|sounds|looks|it looks|this looks|it's|it is|everything is|demo was|proposal is|product is|offer is|you're|you are} {just |absolutely |really |simply |all |honestly |totally |truly |}{an |a |}{absolutely |really |}${SUPERB}`,
      "{exactly|just|precisely} what {we|i|we've|i've|the team|our team} {need|needed|want|wanted|are looking for|were looking for|'re looking for|have been looking for|been looking for|was looking for|am looking for|have been waiting for|'ve been waiting for|been waiting for|had in mind}",
      '{i|we|my team|the team|our team|everybody|everyone|boss} {_ |}{love|loves|loved|absolutely love|really love} {it|this|that|the idea|what you|your|everything}',
      "let's {go for it|go ahead|do {it|this|that}|get {started|going}|make {it|this} happen|sign|move {ahead|forward}|proceed|roll|start {right away|now|tomorrow|asap|immediately|this week|next week|next month|on monday|straight away}|buy|order}",
      '{count|sign} {us|me} {in|up}',
      "{we're|we are|i'm|i am} {totally |completely |absolutely |all |so |very |really |super |}{sold|convinced|thrilled|excited|all in|blown away|over the moon|delighted|ecstatic|hooked|amazed|impressed}",
      "{can't|cannot} wait to {start|see|get|try|use|have|work|begin|roll|show|tell|meet}",
      "{best|most impressive|coolest|greatest} {_ |}{_ |}{_ |}{i|we|i've|we've} {have |'ve |}{ever |}{seen|heard|tried|come across}",
      '{dream come true|life saver|lifesaver|game changer|game-changer|godsend}',
      '{want|ready|keen} to {sign|buy|order|start} {right away|now|immediately|today|tomorrow|straight away|as soon as possible|asap|this week}',
      "{where have you been|you are a star|you're a star|you are a genius}",
    ],
    asks: [
      'where {do|can|shall|should} {i|we} sign',
      'when can {we|you} {start|begin|get started}',
      'how {soon|quickly|fast} can {we|you} {start|begin|get started}',
    ],
    alone: [
      `{wow|yes please|hell yes|absolutely|${SUPERB}|let's go|great, let's go|great let's go|we're in|we are in|i'm in|i am in|love it|count us in|count me in|sold|deal|we'll take it|we will take it}`,
      `{wow|yes|great|perfect|super|amazing|excellent}, {let's {go|do it|start|do this}|love it|we're in|count us in|we want it|i want it|where do we sign}`,
      "{yes|great|super|perfect}, {we|i} {want|will take|'ll take|take} {it|this|that}",
    ],
    unless: [
      '{next year|not now|another time|in a few months|if only|would be|would have been|could be|might be|on paper}',
      '{sounds|looks} {_ |}{_ |}but',
      `{thank you|thanks} for {the|your|an} {_ |}${SUPERB}`,
      '{our|the} {current|existing}',
      '{but|however} {we|i|it|the|there|not|no|unfortunately}',
      'too good to be true',
    ],
  },
  wordings: () => [
    "Before you put any more into this: I'm not sure yet that it fits. I don't know yet how things run on your side, and your people would have to live with what comes.\n\nWhat is the one thing it has to change for you? If it cannot do that, it's better to know now, and you can stop there.",
    "It may be worth going a little slower. There may be things on your side that speak against it, and I do not know them yet.\n\nWho would find this least useful, and why? If that weighs more than the rest, it's better to leave it, and you can tell me so.",
    "It may be worth going a little slower, because I'm not sure yet that it fits.\n\nYou wrote: {trouble}\n\nIs that the one thing it has to change, or is there something that matters more? If it cannot do that, I'll say so, and you can stop there.",
  ],
};
