import type { PhraseEntry } from './match.ts';

/** Scarcity said to hurry a stranger (0.28). */
export const FALSE_URGENCY: readonly PhraseEntry[] = [
  '{offer|discount|deal|price|pricing|promotion|promo|rate} {expires|ends|is only valid|is valid until|only lasts|runs out}',
  'limited {time|spots|seats|places|slots|availability|number of|offer|edition}',
  'act {now|fast|today|quickly}',
  'this week only',
  'while {supplies|stocks|stock} last',
  "don't miss {out|this|your|the}",
  "{won't|will not} last {long|forever}",
  'exclusive {offer|deal|discount}',
  'once-in-a-lifetime',
  '{early-bird|flash|black friday|cyber monday} {offer|price|pricing|discount|deal|rate|sale}',
  "{sign|sign up|order|book|buy|commit|act|register} {before|by} {the end of|friday|midnight|month-end|month end|quarter-end|year-end|it's}",
  '{prices|rates|price|fees|pricing} {will be |are |is |will |}{going up|rising|increasing|increase|rise|go up} {soon|next|on|in|after|from|this}',
  "{lock|locking|secure|lock-in} {in |}{your|this|these|the|our|today's|a} {spot|place|seat|rate|rates|price|prices|pricing|discount|slot|deal|savings}",
  '{reserve~|claim~|grab~|snap~ up|snag~|hold~} your {spot|place|seat|free|slot|copy|discount|offer}',
  '{space|spaces|places|spots|seats|availability|slots|numbers} {is|are} {very |extremely |strictly |}{limited|filling|running|going|selling}',
  "{you've|you have} been {selected|chosen|pre-approved|shortlisted|hand-picked|pre-selected|nominated}",
  '{next|last} _ {hours|days} only',
  'before {prices|rates|the price|our prices} {go|rise|increase}',
  '{price|offer|discount|rate|deal|quote|promotion} {disappears|vanishes|expires|lapses|is gone|goes away|is off the table|closes|stands only|is open only|is good only}',
  '{expires|disappears|runs out|ends} {tonight|tomorrow|at midnight|on friday|this week|today}',
  '{hold|holding|keep|reserve} {this|your|the|a|that} {price|place|spot|slot|rate|seat} {until|till|for|only}',
  '{taking|accepting|onboarding|working with|room for} {only |just |}_ {more |new |}{clients|customers|partners|companies|firms|practices|agencies}',
  'within {24|48|72|the next 24|the next 48} hours',
  '{before|until|by} midnight',
  '{spots|places|slots|seats} {will be |are |}{gone|taken} {by|before|soon}',
];

/** Absolutes nobody can stand behind (0.29). */
export const ABSOLUTES: readonly PhraseEntry[] = [
  "{we|i|we'll|i'll|we will|i will|can|fully|results are|is|are|we can} guarantee",
  'guaranteed',
  'guarantees {you|that|results|success|growth}',
  'risk-free',
  'foolproof',
  '100% {success|satisfaction|effective|accurate|certain|safe|secure}',
  'number one {provider|platform|solution|company|supplier|vendor|agency|tool|choice|in}',
  'the only {platform|solution|tool|company|software|product|provider|system|service} {that|which|you|to}',
  '{double|triple|quadruple} your _',
  'everyone {loves|uses|needs|wants} {it|our|this}',
  'miracle',
  '{never|not once} {failed|miss|missed|lost|let down|had a|had an unhappy} {a deadline|a client|a customer|anyone|complaint|customer|client}',
  "{never|will not|won't} {have to|need to} {worry|think|deal|bother} {about|with} … again",
  '{solution|answer} to all {your|of your} {problems|needs|troubles|challenges}',
  '{undisputed|unquestioned|undefeated|clear|number-one} {leader|market leader|champion|choice|number one}',
  '{number-one|number one|no 1|no.1} {rated|ranked|trusted|selling|recommended|brand|for|software|firm|partner|expert|app}',
  "{won't|will not|can't|cannot} find {a |any |anything }{better|cheaper|faster}",
  'the {best|fastest|cheapest|safest|smartest|most _} _ {in the {world|country|industry|business|market}|on earth|on the planet|anywhere}',
  'the only {company|firm|team|people|vendor|supplier|ones|way} {in the|to|who|that|on the}',
  'guarantee you',
  '100% of {our|the} _',
];

/** Things said of a talk that never was (0.28). */
export const PRETENDED: readonly PhraseEntry[] = [
  'as {we |}{discussed|agreed|talked about}',
  'as promised',
  'per our {last |recent |earlier |previous |}{conversation|call|discussion|chat|meeting|email|emails}',
  'following {up on |}our {last |recent |earlier |previous |}{conversation|call|discussion|chat|emails}',
  'further to our {last |recent |earlier |previous |}{conversation|call|discussion|chat|meeting|emails}',
  'in our {last |recent |earlier |previous |}{conversation|call|discussion|email|emails}',
  '{continuing|to continue} our {conversation|discussion|chat}',
  '{problem|issue|question|change|update|notice} {with|about|on|to|regarding} your account',
  'your account {has|is|will|with}',
  'as {previously |already |earlier |}{discussed|requested}',
  'as {you |per your |}request{ed|}',
  'per your request',
  'the {quote|proposal|brochure|document|information|pricing|demo|sample} you {requested|asked for|asked us for}',
  'your {recent |}{enquiry|inquiry|request}',
  '{good|great|nice|lovely} {speaking|talking|chatting|catching up} {with|to} you',
  'after our {call|chat|talk|conversation|meeting}',
  '{second|third|final} {notice|reminder}',
  '{returning|following} your {call|enquiry|inquiry|request}',
  'thanks for your time {last|on|yesterday|today|earlier}',
  'as mentioned {on the phone|in our|when we}',
  'you asked {me|us} to {send|call|get}',
  'our records show',
];

/** The same told in sentences rather than set phrases. Group `words` for the span. */
export const URGENCY_TOLD =
  /\b(?<words>(?:offer|price|rate|deal|discount|quote|promotion)\b[^.?!]{0,30}?\b(?:good|valid|open|held|stands|only)\b[^.?!]{0,15}?\b(?:until|till|for the next)|(?:last|final|only) (?:opportunity|chance|call)(?: to \w+)?|(?:won't|will not|never) (?:come (?:round|around|back)|be (?:repeated|offered|available|this low) again)|(?:a handful of|(?:only|just) (?:a few|[\w-]+)) (?:[\w-]+ )?(?:licen[cs]es|places|slots|spots|seats|openings|spaces|days|hours)(?: (?:are )?(?:left|remain\w*|open|available|to (?:claim|book|sign|join)))|(?:one|two|three|four|five|\d+|the last) (?:more )?(?:slots?|spots?|places?|seats?|openings?) (?:are )?(?:left|remaining|still open)|close the (?:list|books|doors|round)|only the (?:first|next) (?:\w+ ){0,2}(?:firms|companies|customers|clients|people|practices))\b/dgi;

export const PRETENDED_TOLD =
  /\b(?<words>call(?:ing|ed) you back|(?:thanks|thank you) for (?:reaching out|contacting|getting (?:back|in touch)|writing to|calling|requesting|signing up|downloading|registering|visiting|taking my call|your (?:interest|message|call|order|application|question|enquiry|inquiry|request))|(?:showed|shown|expressed) (?:an )?interest in (?:our|us|my)|regarding your (?:recent |latest )?(?:quote|order|request|enquiry|inquiry|application|demo)|repl(?:y|ying) to your (?:message|mail|email|question|request)|your (?:application|request|order|payment|invoice) (?:has been|was|is) (?:\w+ly )?(?:approved|received|confirmed|processed|ready|due|overdue)|the demo you (?:booked|asked|requested|signed up))\b/dgi;

export const ABSOLUTE_TOLD =
  /\b(?<words>(?:(?:never|cannot|can't|won't) (?:simply )?(?:breaks?|fails?|misse?s?|loses?|goes? (?:down|wrong)))|(?:nobody|no one|no other [\w-]+) (?:else )?(?:can|does|offers|comes close|compares)|every (?:single )?(?:client|customer|user) (?:doubles|triples|saves|gets|sees|loves|grows|wins|renews)|the best (?:[\w-]+ ){0,2}(?:in the (?:business|industry|market|country|world|region|field)|on the planet)|no better (?:tool|product|solution|system|service|way|partner)|i (?:promise|swear)(?: you)? (?:you )?(?:will|'ll|that)|zero (?:downtime|errors|mistakes|defects|risk|effort)|(?:always|every time) (?:pays off|works|delivers)|(?:works|delivers) (?:always|every time))\b/dgi;
