import type { PhraseEntry } from './match.ts';

/** Why we need the sale (0.10, 1.10). */
export const SELLER_NEEDS: readonly PhraseEntry[] = [
  '{my|our} {sales |monthly |quarterly |}{quota|target|targets|number|numbers|pipeline|commission}',
  'end of {our|my} {quarter|month|year|fiscal year|financial year}',
  '{before|by} {our|my} {quarter|month|year} {ends|closes|is over}',
  "{i'm|i am|we're|we are} trying to {hit|reach|close|meet|book|fill|sell}",
  "{i'm|i am|we're|we are} looking {for {new |more |}{customers|clients|partners|companies|businesses}|to {grow our|expand our|add|sign|onboard}}",
  '{get|find|grab|have|put|book|some|a|steal|me} … {on|in} your {calendar|diary}',
  'time {on|in} your {calendar|diary}',
  'we need {you|your business|new|more} _',
  'we need to {hit|close|fill|sell}',
  'would {really |}help {me|us}',
  'help {me|us} out',
  '{earn|win|have|value} your business',
  'do business with {you|your company}',
  'work with {you|your company} {this|next} {quarter|year}',
  'my {boss|manager|director} {wants|asked|needs|told|expects}',
  "{we'd|we would|i'd|i would} love {to have you|for you to be|to win you|to add you|to count you} {as|to|among}",
  'become {a|our} {customer|client} of ours',
  'add you to our',
];

/** Our own verdict on our own thing (0.6). */
export const SELF_VALUED: readonly PhraseEntry[] = [
  "{i'm|i am|we're|we are|so|very|are|am} proud {to|of|that}",
  'we pride ourselves',
  '{i|we} {really |absolutely |just |}love {our|what we|the way we}',
  '{my|our} {personal |}{favourite|favorite}',
  'what excites {me|us}',
  'what i love about {our|this|the}',
  '{i|we} {truly |firmly |really |strongly |honestly |}believe {this|we|our|that our|that we|that this|in our|it} {is|are|will|can|would|could|_}',
  "{i'm|i am|we're|we are} {very |quite |absolutely |}{confident|certain|sure|convinced|positive} {that |}{we|our|this|you'll|you will|it}",
  "{i know |sure |}{you|you will|you'll|your team will|they will} love {it|this|our|the|what}",
  '{passionate|obsessed} about',
  'our {passion|mission|vision|obsession}',
  "{we're|we are} on a mission",
  'we live and breathe',
  'we care deeply',
  'in my {humble |}opinion',
];

/** Ourselves, by name and trade (0.8). */
export const SELF_INTRODUCTIONS: readonly PhraseEntry[] = [
  'my name is',
  "{let me|allow me to|i want to|i wanted to|i would like to|i'd like to|i'd love to|like to take a moment to} {briefly |quickly |}introduce",
  '{writing|reaching out} to introduce',
  "{i work|i am working|i'm working} {at|for|with} _ {as|where|and|in}",
  "{i'm|i am} {the|a|an} {founder|co-founder|cofounder|ceo|cto|vp|director|head|account executive|account manager|sales manager|sales rep|sales representative|sales executive|sales director|business development manager|business development representative|bdr|sdr|consultant|specialist|representative} {at|of|with|for|from}",
  'a {quick |short |brief |}{intro|introduction}',
  '{a bit|a little|a few words|more} about {me|us|myself|our company}',
  'i represent',
  'who we are',
];

/** Impressing (2.25): what others think of us, how old and how big we are. */
export const NAME_DROPPING: readonly PhraseEntry[] = [
  'award-winning',
  'trusted by',
  'fortune {500|100|1000|50}',
  'ftse {100|250}',
  '{our|my} {clients|customers} include',
  '{clients|customers|brands|names|logos} {such as|including} _',
  '{used|chosen|loved|backed|recommended} by {_ |}{_ |}{companies|teams|brands|leaders|businesses|investors|clinics|firms|customers}',
  'we work with {_ |}{_ |}{companies|brands|clients|customers} {such as|like|including}',
  '{founded|established} in',
  'years of {combined |}experience',
  'decade* of experience',
  "{we've|we have} {won|been {named|recognised|recognized|featured|voted}}",
  'as {seen|featured} in',
  'recognised by',
  'recognized by',
  'gartner',
  '{use|uses|trust|trusts|chose|choose} us',
  'my background is',
  'my background in',
  'over _ {happy |satisfied |}{customers|clients|companies|users|businesses|brands}',
  'more than _ {happy |satisfied |}{customers|clients|companies|users|businesses|brands}',
  '_ {happy |satisfied }{customers|clients|users}',
  'i have over _ years',
  '{i|we} previously {sold|led|built|worked}',
];

/** Lines that close (1.3, 1.7). */
export const CLOSING_LINES: readonly PhraseEntry[] = [
  'if {i|we} could show you',
  'if there {was|were} a way to',
  'what would it take',
  "what's {stopping|holding} you",
  'what is {stopping|holding} you',
  'ready to {get started|start|sign|move forward|take the next step}',
  'get {you |}started {today|now|right away}',
  '{sign up|buy|order|book|register|subscribe|enroll} {today|now|here}',
  "let's {get started|make {it|this} happen|move forward|close}",
  'can i count on {you|your}',
  'shall i {send|draw up|prepare} {over |}the {contract|agreement|paperwork|invoice}',
  'close {this|the} deal',
  'get your free _',
  'contact us {for|today|now}',
  'see for yourself',
  '{call|visit|contact} us',
  'reply yes',
  'get you {signed up|on board|onboarded|set up|signed}',
  'when can we start',
  'nothing to lose',
  'what do you have to lose',
  'give {us|it} a {try|chance|shot}',
  '{convince|persuade} you',
  'prove {it |this |}to you',
  'let me prove',
];

/** Doubting that anybody reads (3.20). Giving room to say no is another thing. */
export const DEFEATISM: readonly PhraseEntry[] = [
  "{you|you'll} {probably |likely |}{won't|will not|will never|never} {even |}{read|answer|reply|see|open|respond}",
  "you probably {don't|won't|aren't|get|receive|have|hate|think}",
  '{sorry|apologies} {to|for} {bother|bothering|disturb|disturbing|trouble|troubling|interrupt|interrupting|pester|pestering|spam|spamming|be a pest|intrude|intruding}',
  '{sorry|apologies|apologise|apologize} for {the|this|another|yet another|my} {cold |unsolicited |random |intrusive |}{email|e-mail|mail|message|intrusion|interruption|outreach|spam}',
  "{i know|i'm sure|i am sure|i realise|i realize|i understand} {that |}{you're|you are|you must be} {very |super |really |extremely |incredibly |so |}busy",
  '{get|receive} {hundreds|dozens|tons|a ton|lots|a lot|a million|thousands} of {these|emails|mails|notes|messages|cold|sales|pitches}',
  'hate to {bother|disturb|be that}',
  "{don't|do not|won't|will not|not} {want to |going to |}{waste|take up|take too much of|take much of|take any more of} {much of |any more of |}your time",
  'one more annoying',
  'last thing you {want|need}',
  "{it's|this is|probably} a long shot",
  'just another {sales|cold|vendor}',
];

/** Blame and guilt (you-attitude: no "you" in negative matter). */
export const BLAME: readonly PhraseEntry[] = [
  'you {failed|neglected|ignored|refused|forgot} to',
  'you {have |}{ignored|neglected|overlooked} {my|our|me|this|the}',
  "you {haven't|have not|didn't|did not|never|still haven't|have yet to} {even |}{answered|replied|responded|answer|reply|respond|get back|got back|gotten back|bothered|bother|read|written}",
  '{your|the} lack of {response|reply|interest|answer}',
  "i {guess|suppose|see|assume} you {don't|do not|didn't} {care|want to|bother|value}",
  "i {still |}{haven't|have not} {heard {back |}from you|received {a|any|your} {reply|response|answer}}",
  "i've {written|emailed|called|tried} … {several|many|multiple|countless} times",
  "{but |and |}haven't heard {back|anything}",
  "you don't care",
  'this is my {second|third|fourth|fifth|last|final} {email|mail|message|attempt}',
  "{you're|you are} {wasting|missing out|leaving money|doing it wrong|behind the times|making a mistake}",
  'your {mistake|failure to|outdated|inefficient|poor|bad|broken}',
];

/** Haste of ours. Scarcity and expiring offers are a stop sign of their own. */
export const URGENCY_TALK: readonly PhraseEntry[] = [
  'asap',
  'as soon as possible',
  "{this is|it's|it is|very|extremely|most} urgent",
  'urgent:',
  'time is running out',
  "before it's too late",
  'before it is too late',
  "don't {wait|delay|hesitate|sleep on}",
  'hurry',
  '{the |}clock is ticking',
  'sooner rather than later',
  '{reply|respond|answer|let me know|get back to me} {today|now|immediately|right away|by tomorrow|by end of day|by eod}',
  '{need|want} {an|your} {answer|reply|response|decision} by',
  'immediate {attention|response|reply|action}',
  "can't afford to wait",
  'time-sensitive',
];

/** Fright (1.19: consequences are stated calmly). */
export const FEAR: readonly PhraseEntry[] = [
  '{business|company|firm|practice|team|brand|shop} will {die|fail|collapse|not survive|go under|be dead|be finished}',
  'go out of business',
  'doomed',
  '{a|total|complete|utter|absolute|recipe for} disaster',
  'catastrophe',
  'catastrophic',
  'bleed~ {money|cash|customers|revenue|profit}',
  'hemorrhage~',
  'haemorrhage~',
  'time bomb',
  '{be|being|get|getting|are|left} left behind',
  '{competitors|rivals|competition} {will|are going to|are about to|are} {eat|eating|crush|crushing|destroy|destroying|bury|overtake|overtaking|steal|stealing}',
  '{you|your} … {become|be} {obsolete|extinct|irrelevant}',
  'devastating',
  'terrifying',
  '{pay|paying} the price',
  'you will regret',
  "you'll regret",
  'if you value your {job|career|business}',
];

/** "Unlike the others" (1.5). */
export const COMPARISONS: readonly PhraseEntry[] = [
  'unlike {other|most|many|our|traditional|any|the other} _',
  'better than {any|other|your current|all} _',
  'than {any other|our competitors|the competition|other {vendors|providers|tools|platforms|solutions|suppliers|products|agencies}}',
  'compared {to|with} {other|our competitors|the competition|competing|your current} _',
  'sets us apart',
  'set us apart',
  'makes us {different|unique|special|stand out}',
  'what makes us',
  "{our|the} competitors {can't|cannot|don't|do not|charge|lack|only}",
  '{beat|beats|outperform|outperforms} {the competition|any|every|all|our competitors|competing|other}',
  'no one else {offers|has|does|can}',
  'nobody else {offers|has|does|can}',
  'switch from your {current|existing}',
];
