import type { MomentCard } from '../moment-card.ts';

export const notSure: MomentCard = {
  moment: 'not-sure',
  why: 'Doubt is met with room: they can only come closer if nobody pulls.',
  signs: {
    says: [
      'not {_ |}{sure|certain|convinced|persuaded} {yet |}{if|that|whether|we|this|it|i|you|about|there|how it|how this|what this|why|of the}',
      "{not|isn't|wasn't|aren't|no longer} {really |very |that |particularly |so |too |all that |currently |actually |overly |terribly |super |}interested",
      "{no|have no|there's no|there is no|not much|little} {_ |}{interest|need|use|demand} {in|for|from|at|here|of}",
      "{don't|do not|can't|cannot|couldn't|doesn't|does not} {really |quite |currently |}{see|think|believe|feel|know} {if|whether|how|that|we|this|it|the|why|a|any|what} {_ |}{_ |}{_ |}{_ |}{need|needed|fit|fits|help|helps|useful|use|value|interest|interested|relevant|for us|benefit|point|worth|makes sense|make sense|applies|apply|work for us|works for us|right for us|anything for us|something for us|suits us}",
      '{doubt|doubts|doubtful|sceptical|skeptical|unsure|undecided|unconvinced|on the fence|in two minds|of two minds}',
      "{not|isn't|wasn't} {_ |}{really |quite |}{for us|for me|for our|a fit|a good fit|the right fit|a match|relevant|something we need|something for us|what we need|what we're looking for|what we are looking for|our thing|needed|necessary|convincing|my cup of tea}",
      "{we'll|we will|i'll|i will|i'd have to|we'd have to|let me|need to|have to|want to|must} {first |}{think about {it|this|that}|think {it|this} over|sleep on it|mull it over|consider {it|this}}",
      "{we'll|we will|i'll|i will|going to|have to} pass {on|this time|for now|thanks}",
      '{pass on this|pass on it}',
      "{don't|do not} need {it|this|that|anything|any of this|anything like this|your|such}",
      '{hesitant|hesitating|reluctant}',
    ],
    alone: [
      "{no|no thanks|no thank you|not interested|not for us|no need|no interest|not sure|maybe|perhaps|hm|hmm|not convinced|pass|i'll pass|we'll pass|not relevant|we're fine|we are fine|all good here}",
      "{i'm|i am|we're|we are} not {interested|sure|convinced}",
    ],
    unless: [
      '{right|wrong|correct|best} {person|contact|one|address}',
      "not {_ |}sure {when|which|what time|where|who|how many|i can make|i'll make|about {the time|the date|thursday|tuesday|monday|friday|wednesday}|if i can make|if {thursday|tuesday|monday|friday|wednesday|you {got|saw|received}}|i {got|have} the right|i attached|my _ went}",
      '{no|without} doubt',
      "{don't|do not|never} doubt",
      '{benefit of the|beyond} doubt',
      '{no|not} {longer |}{_ |}{in doubt|unsure|hesitant|undecided}',
      "don't hesitate",
      '{customer|client|patient|member|student|applicant|guest}{s|} {are|is|were|who|seem|say}',
    ],
  },
  wordings: () => [
    "That may well be the right answer, and I'm not sure you should be interested either.\n\nIs there anything in the way it works now that you would want to change? If not, that's a good reason to leave it, and one word is enough.",
    "That may well be right. I know too little about how things run on your side, and I'm not sure this belongs there.\n\nWhat would have to be different for it to be worth a thought? If nothing comes to mind, tell me, and I'll leave it there.",
    "Fair enough. I'm not sure you should be interested either.\n\nYou also wrote: {trouble}\n\nIs that something you can live with for now, or does it need an answer at some point? If you can live with it, tell me, and I'll leave it there.",
  ],
};
