import type { PhraseEntry } from './match.ts';

/** Scarcity said to hurry a stranger (0.28). */
export const FALSE_URGENCY: readonly PhraseEntry[] = [
  '{offer|discount|deal|price|pricing|promotion|promo|rate} {expires|ends|is only valid|is valid until|only lasts|runs out}',
  'limited {time|spots|seats|places|slots|availability|number of|offer}',
  'this week only',
  'while {supplies|stocks|stock} last',
  "don't miss {out|this|your|the}",
  "{won't|will not} last {long|forever}",
  'exclusive {offer|deal|discount}',
  'once-in-a-lifetime',
  '{early-bird|flash|black friday|cyber monday} {offer|price|pricing|discount|deal|rate|sale}',
  '{sign|sign up|order|book|buy|commit|act|register} {before|by} {the end of|friday|midnight|month-end|month end|quarter-end|year-end}',
  '{prices|rates|price|fees|pricing} {will be |are |is |will |}{going up|rising|increasing|increase|rise|go up} {soon|next|on|in|after|from|this}',
  "{lock|locking|secure|lock-in} {in |}{your|this|these|the|our|today's|a} {spot|place|seat|rate|rates|price|prices|pricing|discount|slot|deal|savings}",
  '{claim~|grab~|snap~ up|snag~} your {spot|place|seat|free|slot|copy|discount|offer}',
  '{space|spaces|places|spots|seats|availability|slots|numbers} {is|are} {very |extremely |strictly |}{limited|filling|running|going|selling}',
  "{you've|you have} been {selected|chosen|pre-approved|shortlisted|hand-picked|pre-selected|nominated}",
  '{next|last} _ {hours|days} only',
  '{price|offer|discount|rate|deal|quote|promotion} {disappears|vanishes|expires|lapses|is gone|goes away|is off the table|closes|stands only|is open only|is good only}',
  '{expires|disappears|runs out|ends} {tonight|tomorrow|at midnight|on friday|this week|today}',
  '{hold|holding|keep|reserve} {this|your|the|a|that} {price|place|spot|slot|rate|seat} {until|till|only}',
  '{taking|accepting|onboarding|working with|room for} {only|just} _ {more |new |}{clients|customers|partners|companies|firms|practices|agencies}',
  '{spots|places|slots|seats} {will be |are |}{gone|taken} {by|before|soon}',
];

/** Absolutes nobody can stand behind (0.29). */
export const ABSOLUTES: readonly PhraseEntry[] = [
  "{we|i|we'll|i'll|we will|i will|can|fully|results are|is|are|we can} guarantee",
  'guarantees {you|that|to|results|success|growth}',
  'risk-free',
  'foolproof',
  '100% {success|satisfaction|effective|accurate|certain|safe|secure}',
  'number one {provider|platform|solution|company|supplier|vendor|agency|tool|choice|in}',
  'the only {platform|solution|tool|company|software|product|provider|system|service} {that|which|you|to}',
  '{double|triple|quadruple} your _',
  'everyone {loves|uses|needs|wants} {it|our|this}',
  '{never|not once} {failed|miss|missed|lost|let down|had a|had an unhappy} {a deadline|a client|a customer|anyone|complaint|customer|client}',
  "{never|will not|won't} {have to|need to} {worry|think|deal|bother} {about|with} … again",
  '{solution|answer} to all {your|of your} {problems|needs|troubles|challenges}',
  '{undisputed|unquestioned|undefeated|clear|number-one} {leader|market leader|champion|choice|number one}',
  '{number-one|number one|no 1|no.1} {rated|ranked|trusted|selling|recommended|brand|for|software|firm|partner|expert|app}',
  "{won't|will not|can't|cannot} find {a |any |anything }{better|cheaper|faster}",
  'guarantee you',
];

/** Things said of a talk that never was (0.28). */
export const PRETENDED: readonly PhraseEntry[] = [
  'as {we |}{discussed|talked about}',
  'as promised',
  'per our {last |recent |earlier |previous |}{conversation|call|discussion|chat|meeting|email|emails}',
  'following {up on |}our {last |recent |earlier |previous |}{conversation|call|discussion|chat|emails}',
  'further to our {last |recent |earlier |previous |}{conversation|call|discussion|chat|meeting|emails}',
  'in our {last |recent |earlier |previous |}{conversation|call|discussion|email|emails}',
  'since we {last |}{spoke|talked|met}',
  '{continuing|to continue} our {conversation|discussion|chat}',
  '{problem|issue|question|change|update|notice} {with|about|on|to|regarding} your account',
  'your account {has|is|will|with}',
  'as {previously |already |earlier |}{discussed|requested}',
  'as {you |per your |}request{ed|}',
  'the {quote|proposal|brochure|document|information|pricing|demo|sample} you {requested|asked for|asked us for}',
  '{good|great|nice|lovely} {speaking|talking|chatting|catching up} {with|to} you',
  'after our {call|chat|talk|conversation|meeting}',
  '{second|third|final} {notice|reminder}',
  'thanks for your time {last|on|yesterday|today|earlier}',
  'you asked {me|us} to {send|call|get}',
  'our records show',
];
