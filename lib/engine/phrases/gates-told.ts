/**
 * What gates.ts lists, told in sentences rather than set phrases. Group `words` is the span; a denied match is dropped.
 * Each pattern is one meaning: what ends, what is nearly gone, who is told to hurry, what is given away to others.
 */

const SOON =
  "(?:soon|in \\w+ (?:days|hours)|tonight|today|tomorrow|midnight|noon|(?:this|next) (?:week|month)|(?:the )?weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day(?: night)?|the \\d+(?:st|nd|rd|th)|(?:the )?(?:month|quarter|year)[ -]?end|(?:the )?end of (?:the |this )?(?:week|month|quarter|year|day)|\\w+ o'clock|\\d+ ?[ap]m)";
const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|\\d+|a few|a couple(?: of)?|a handful of)';
const ROOMS = '(?:slots?|spots?|places?|seats?|openings?|spaces|licen[cs]es?|(?:onboarding|pilot) weeks|demo units)';
const OFFER =
  "(?<!\\byour |\\btheir |'s )(?:offer|pric(?:e|es|ing)|rates?|deal|discount|quote|promotion|promo|terms|set-?up(?: fee)?|invitation)";

export const URGENCY_TOLD: readonly RegExp[] = [
  // What we offer ends.
  new RegExp(
    `\\b(?<words>${OFFER}\\b[^.?!,;]{0,40}?\\b(?:(?:good|valid|open|held|stands|only|available|honou?red)\\b[^.?!,;]{0,15}?\\b(?:until|till|through)|(?:ends|expires|drops|goes|jumps|rises|doubles|changes|lapses|comes (?:back|off)|is (?:gone|over|off|dead after)|closes)\\b[^.?!,;]{0,12}?\\b${SOON}|(?:vanish|disappear|end|stop|go)(?:e?s)? when\\b|(?:won't|will not) (?:be|last|stay|hold)\\b[^.?!,;]{0,10}?\\b(?:long|forever|there|much))|(?:(?:i|we)(?:'m|'re|'ll| am| are| will| can| could)? (?:only |just )?(?:keep|hold|reserve|save)(?:ing)?)\\b[^.?!,;]{0,30}?\\b(?:for you|price|offer|rate|terms|number|discount|place|seat|slot)\\b[^.?!,;]{0,12}?\\b(?:until|till|through|before) ${SOON}|(?:back|return(?:s|ing)?) to (?:the )?(?:list|full|normal|standard|regular) (?:price|rate))`,
    'dgi',
  ),
  // What is nearly gone, or goes to others.
  new RegExp(
    `\\b(?<words>(?:down to |left with )?(?:our|the|my) last (?:${COUNT}|few|remaining) (?:[\\w-]+ )?${ROOMS}|(?:only |just )?${COUNT} (?:[\\w-]+ )?${ROOMS} (?:are |is )?(?:left|remain\\w*|still open|available))\\b`,
    'dgi',
  ),
  /\b(?<words>(?:(?:our|my|we're|we are|spring|summer|autumn|winter|slots|places|spots|seats)\b[^.?!,;]{0,25}?\b(?:(?:nearly|almost|just about) (?:full|fully booked|gone|sold out|booked)|(?:filling|booking|selling|running) (?:up|out|fast|quickly|by the))|(?:release|give) (?:(?:your|the|this) (?:slot|place|seat|spot|region|territory|price)|it) to (?:another|someone else|somebody else|the next)|(?<!your )doors (?:are )?clos(?:e|ing) (?:on|this|in|tonight|tomorrow|\w+day|soon)|the (?:window is closing|door shuts on this)|(?:another|a second) [\w-]+ (?:wants|is after|is asking for) (?:it|the slot|the place)|(?:slots?|places?|spots?|seats?|they) go (?:quickly|fast)|(?:been |being )?snapped up))\b/dgi,
  // They are told to hurry, or it is dearer.
  new RegExp(
    `\\b(?<words>(?:last|final) (?:opportunity|chance|call) (?:to \\w+|for|on|before)|(?:won't|will not|never) (?:come (?:round|around|back)|be (?:repeated|offered|available|this low) again|be repeated)|hurry(?: up)?(?=[ ,!]*$| (?:while|before|and))|act (?:soon|fast|quickly|now|today)|clock is ticking|time is (?:running out|of the essence)|first[ -]come|while (?:it lasts|you (?:still )?can)|to avoid disappointment|(?<!\\b(?:i|we) )(?:won't|will not) be (?:there|here|open|available|around|free|on)\\b[^.?!,;]{0,14} (?:long(?! as)|forever)|(?<!\\b(?:to|we|i) )(?:sign|order|book|buy|commit|confirm|decide|say yes|join|start|upgrade|reply|claim)\\b[^.?!;]{0,20}?\\b(?:today|tonight|now|this (?:week|month)|(?:by|before) ${SOON}) (?:and (?:i|we|you)(?:'ll| will| can)|to (?:secure|get|lock))|only for the first|whoever (?:answers|replies|signs) first|before (?:rates|prices|fees) (?:move|rise|go))\\b`,
    'dgi',
  ),
];

const ITS_PEOPLE = '(?:clients?|customers?|users?|firms?|company|companies|practices?|buyers?|members?|subscribers?)';

export const ABSOLUTE_TOLD: readonly RegExp[] = [
  // It never fails, and nobody else can.
  /\b(?<words>guaranteed(?! (?:hours|minimum|wage|income|slot|rent|pension|loan|price|for|within|until|before)s?\b)|(?<!\b(?:you|i|they|he|she|who|we|did|does|has|have) )(?:never|cannot|can't|won't) (?:simply |ever )?(?:breaks?|fails?|misse?s?|loses?|crash(?:es)?|makes? (?:mistakes|errors)|goes? (?:down|wrong)|be (?:beaten|bettered))|(?:has|have) never been wrong|(?:nobody|no one|no other [\w-]+)\b(?: else)?(?: in [\w ]{3,25}?| anywhere| on the market)? (?:can (?:match|beat|touch|do (?:this|that|it|what))|even exists|offers|comes (?:close|near)|compares|matches|beats|does\b[^.?!]{0,40} (?:better(?! than you)|like (?:us|we)))|(?:nothing|no [\w-]+) (?:else )?(?:like|compares to|comes close to|beats) (?:it|us|our|this)\b[^.?!]{0,20}?(?:anywhere|on the market|in the world|exists)|no better (?:tool|product|solution|system|service|way|partner)|(?:works|delivers|pays for itself)\b[^.?!]{0,15}? (?:always|every (?:single )?time|for every(?:body|one))|there(?:'s| is) (?:absolutely |simply )?no risk(?! in))\b/dgi,
  // All of our people, without one exception.
  new RegExp(
    `\\b(?<words>(?:every (?:single )?(?:one of (?:our|my) )?|(?:all(?: of)?|100% of|each of) our )${ITS_PEOPLE} (?:of ours )?(?:renew|doubl|tripl|sav|get|gain|see|love|grow|win|stay|cut|reduc|recommend)\\w*|not (?:one|a single)(?: \\w+)? (?:of (?:our|them)\\b[^.?!]{0,20}? )?(?:has|have|had) ever|you(?:'re| are) (?:certain|bound|guaranteed) to)\\b`,
    'dgi',
  ),
  // What can never happen again.
  /\b(?<words>(?:you|your [\w-]+|it|they)(?:'ll| will)? never (?:again )?(?:have (?:to )?|need (?:to )?)?(?!hear|get|receive|see me)\w+ (?:(?:a|an|another|any|one)\b|again)|will never \w+ again|once and for all|(?<!to )(?:ends?|stops?|rid|solves?|fixes|eliminates?|goodbye)\b[^.?!,;]{0,30}? (?:for good|forever)|(?:is|are|becomes?|be) a thing of the past|with (?:us|<ours>)\b[^.?!]{0,40} (?:impossible|out of the question)|(?:all|every|any) (?:the )?risk out of)\b/dgi,
  // The best there is, certain, or many times as much.
  /(?<words>\b(?:your only (?:hope|choice)\b|(?<=^\W*)only [\w-]+ (?:can|will) (?:solve|fix|stop|prevent)|best (?:decision|choice|investment|move) you(?:'ll| will)? ever|[\w-]+est (?:[\w-]+ ){0,3}?ever (?:made|created|built|seen|invented)|99\.9+ ?%|zero (?:downtime|errors?|mistakes|defects|risk|failures?)|error-free|fail-?safe|bullet-?proof(?! (?:vest|glass|door|jacket|car)s?)|unbeatable|second to none|bar none|(?:i|we) (?:can )?(?:give you (?:my|our) word|swear|promise)(?: you)?(?: that)? (?:you(?:'ll| will) (?:see|save|get|win|never|love|gain|have (?:a|no))|(?:total|complete|full|absolute) |(?:an?|\d+%?) (?!short|brief|quick|quiet)\w+ of)|(?:success|growth|savings|profits?|results?)(?: (?:is|are))? (?:certain|assured|inevitable|a given)|(?:world|europe|britain|america|country|industry|nation|market|region)'s best(?! known)|(?<!\b(?:you're|you are|yours is|your \w+ is|of) )the (?:only (?:company|firm|team|people|vendor|supplier|tool|product) (?:in the|to|who\b|that|on the)|(?:most|best|fastest|safest|cheapest) (?:[\w-]+ ){0,3}?(?:in the (?:business|industry|market|country|world|region|field)|on the (?:planet|market)|anywhere|money can buy))|(?:two|three|four|five|six|eight|ten|twenty|a hundred|\d+) times (?:more(?! often| likely)|as many (?:leads|orders|sales|bookings|customers|visitors)|faster|better|the (?:results|output|throughput|sales|leads|orders|revenue|speed|returns?))|(?:five|ten|hundred)-?fold|(?:triple|10x) your|100% (?:\w+ )?(?:uptime|success|accura\w+|reliab\w+|of the time|certain|guaranteed|secure|safe))\b)/dgi,
];
