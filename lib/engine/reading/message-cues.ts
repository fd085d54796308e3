import type { Sentence } from '../document.ts';
import { mayHold } from './may-match.ts';

/**
 * What tells a sales message from ordinary mail. Each cue counts once, with its weight; matched against the body in
 * lower case with plain quotes, addresses and quotations blanked out.
 */
export type Cue = readonly [pattern: RegExp, weight: number];

export const SALES_CUES: readonly Cue[] = [
  [
    /\bhelp(?:s|ed|ing)? (?:\w+ ){0,3}(?:companies|teams|businesses|firms|organi[sz]ations|leaders|owners|brands|manufacturers|retailers|practices|clinics|agencies|founders|people like you)\b/,
    3,
  ],
  [
    /\b(?:customers|clients|companies|teams|businesses|firms|leaders|practices|organi[sz]ations|people|others) (?:like|such as|similar to) (?:yours|you|\w+)\b|\bothers in your (?:industry|sector|space|field)\b|\b(?:our|my) (?:customers|clients)\b/,
    2,
  ],
  [
    /\b(?:quick|short|brief|introductory|intro|discovery|\d+[- ]?min(?:ute)?s?|ten-minute|fifteen-minute) (?:call|chat|demo|conversation|intro|walk-?through|meeting|zoom)\b|\b(?:book|schedule|see|free|live|give you|for|personali[sz]ed|short) (?:a |an |our |the )?(?:product )?demo\b|\b(?:free|14-day|30-day) trial\b|\bhop on a (?:quick )?call\b/,
    2,
  ],
  [/\b(?:10|15|20|30|fifteen|twenty|thirty|ten) ?-?min(?:ute)?s?\b/, 1],
  [/\b(?:our|the) (?:\w+ ){0,3}(?:platform|solutions?|software|product|offering|suite)\b/, 2],
  [
    /\b(?:ai|cloud)[- ](?:powered|driven|based|native)\b|\ball-in-one\b|\bindustry[- ]leading\b|\bmarket leader\b|\bcutting[- ]edge\b|\baward[- ]winning\b|\bstate[- ]of[- ]the[- ]art\b|\bgame[- ]chang/,
    2,
  ],
  [
    /\b(?:increase|boost|improve|reduce|cut|save|grow|streamline|optimi[sz]e) (?:\w+ ){0,3}(?:revenue|productivity|costs?|sales|efficiency|roi|conversions?|pipeline|expenses|churn|overheads?)\b|\broi\b/,
    2,
  ],
  [
    /\b(?:worth (?:a|an) (?:\w+ )?(?:chat|look|conversation|call|reply|exchange)|open to (?:a |an )?(?:\w+ )?(?:chat|call|conversation|exploring|learning|talk)|would you be (?:open|interested)|is (?:this|that|it) (?:on your radar|something (?:you|your)|a priority|worth)|who (?:owns|handles|looks after|is responsible for)|point me (?:to|in)|the right person)\b/,
    2,
  ],
  [
    /\b(?:reach(?:ing)? out (?:because|to you|as|to see|after|regarding)|i(?:'m| am) writing (?:because|to you because|as)|i came across your|touch(?:ing)? base|circling back|pick your brain|decision[- ]maker)\b/,
    2,
  ],
  [
    /\b(?:my name is|i'm|i am|this is) [^.?!]{1,50}\b(?:from|with|at|founder|account executive|business development|sales)\b/,
    1,
  ],
  [
    /\b(?:follow(?:ing)? up on my (?:last|previous|earlier)|bump(?:ing)? this|did you (?:get|have) a chance to (?:see|read|look at) my|my (?:last|previous) (?:e?mail|note|message)|any thoughts on my)\b/,
    2,
  ],
  [
    /\b(?:not|may not|might not|isn't) be (?:a priority|relevant|on your list|the right time)|\b(?:tell me|say so) and i(?:'ll| will) (?:stop|leave|drop|not)|\bif (?:it|this|that)(?:'s| is) not (?:a priority|a problem|relevant|for you)|\bnot a fit\b|\bi may be wrong (?:about|here)|\bhow (?:do|does|are) (?:you|your (?:team|practice|company|people|crew|office|site|plant|shop|warehouse|finance|planners)[^?.!]{0,20}) [^?.!]{0,60}(?:today|now|at the moment|currently|these days|handle|keep track|manage|cope|deal with|plan|catch|spot|check)\b/,
    2,
  ],
  [
    /\b(?:i (?:saw|noticed|read|heard)|congratulations on|congrats on)\b[^.?!]{0,80}\b(?:you(?:'re| are|r)?|opened|hiring|announced|expand\w+|raised|launch\w*|acquir\w+|new (?:site|office|depot|plant|branch|practice|store|location|warehouse))\b/,
    1,
  ],
  [
    /\b(?:case study|success stor(?:y|ies)|free (?:audit|assessment|consultation)|no obligation|special offer|limited[- ]time|discount|\d+% off|pricing page|sign up (?:today|now)|get started (?:today|now))\b/,
    2,
  ],
  [
    /\b(?:other|two|three|several|many|a few|some|most) (?:\w+ ){0,2}(?:practices|dentists|clinics|manufacturers|retailers|hauliers|firms|agencies|plants|depots|hotels|restaurants|teams|companies|schools|breweries|bakeries|warehouses|distributors|wholesalers|managers|directors|owners|operators|controllers|planners|heads of \w+) (?:i|we|told|tell|say|said|in|of|your|with|have|lose|find|spend|struggle)\b|\b(?:a|an|one|another) (?:\w+ ){0,3}(?:manager|director|owner|controller|planner|head of \w+|haulier|dentist|operator|foreman|buyer)(?: (?:in|at|of|near|from) [\w ]{1,25})? (?:told|said|found|lost|spent|mentioned|put it)\b/,
    2,
  ],
  [
    /\b(?:(?:earn|win) your business|(?:call|contact|ring|email) (?:me|us) (?:today|now|for)|get in touch (?:today|now)|last chance|don't miss|(?:competitive|great|unbeatable|best|special|attractive) (?:rates|prices|pricing|conditions|offers?)|(?:anything|something) (?:i|we) can quote|track record|years of experience|in business since|(?:award|#1|number one|top[- ](?:producing|rated|quality|notch))\b|best[- ]in[- ]class|leading (?:provider|supplier|company|manufacturer|agency|firm|brand)|no-brainer|synerg\w+|add value|(?:good|great|perfect) (?:fit|match) for|our (?:\w+ )?(?:services|products|prices|rates|brochure|price list|catalogue|references|offer)\b|we (?:guarantee|specialise|specialize|offer|cover all))/,
    2,
  ],
  // Good outreach guesses, and says so.
  [
    /\b(?:i may (?:be wrong|simply|have)|i might be wrong|my guess is|i (?:suppose|imagine|guess|suspect|assume|gather)|i (?:only )?ask because|i am asking because|i(?:'m| am) curious|curious (?:how|which|what|whether)|if (?:not|you already|it(?:'s| is) (?:in hand|already|just|under|not|minutes)|that is (?:covered|in hand)|yes, (?:i|forget))|(?:forget|ignore) (?:that i wrote|this|me)|leave it (?:there|at that)|correct me|no need to answer|you may leave it unanswered|no strings|close the file|be quiet until|before i (?:suggest|send|change|propose)|i have nothing for you|i don't want to frighten|tell me if (?:it|you|i|that))\b/,
    2,
  ],
  [
    /\byour (?:[\w-]+ ){0,2}?(?:customers?|clients|patients|guests|tenants|donors|members|pupils|buyers?|suppliers?|orders|stock|inventory|warehouses?|sites?|depots?|yards?|shifts?|crews?|teams?|staff|drivers?|couriers|carers|nurses?|reps?|engineers|vans?|trucks?|fleet|plant|lines?|invoices|pipeline|renewals?|reviews?|page|website|app|shop|stores?|kitchen|practices?|clinic|firm|company|business|brewery|hotel|hall|farm|annual report|tender|(?:job )?ads?|advert|status page|trial|catalogue|manual|contracts?|board|front desk|reception(?:ist)?|planners?|managers?|foreman|vendors|competitors|growth|goals|needs|industry|organi[sz]ation|operations?|budget|revenue|costs)\b/,
    1,
  ],
  [
    /\b(?:how (?:do|does|did|is|are|often|many|long|much)|who|what (?:happens|tells|would|does|do|did|will)|which (?:of|days?|part|one)|where do|when do|do (?:you|your|the)|does (?:that|the|your|anybody|it)|is (?:it|that|the|monday|there|this)|was (?:it|that)|were you|have you|has (?:anybody|it|summer|the)|are (?:you|they)|at what)\b[^.?!]{3,160}\?/,
    1,
  ],
  // What an outsider reads about somebody before writing to them.
  [
    /\b(?:annual report|(?:job|your) (?:post|posts|posting|postings|listing|listings)|careers page|vacancy page|(?:board|council|committee|meeting) minutes|press release|incident (?:note|report)|(?:on|in|at) (?:the|your|a) (?:[\w-]+ )?(?:webinar|panel|podcast|talk|keynote|forum|interview|conference|trade (?:fair|show|paper)|trial)|on (?:your|the) (?:web)?site|your (?:talk|interview|newsletter|notice|filing|announcement|review|reviews|tender|advert|ads?)\b|according to your|(?:newsletter|paper|report|minutes|notice|site|website) (?:says|say|said|shows|lists|put))/,
    2,
  ],
  // The same trouble seen elsewhere.
  [
    /\b(?:the same (?:thing|trouble|problem|mistake|question) (?:happened|at|in|with|came|cost)|(?:another|one other|a different) (?:\w+ ){0,2}(?:trust|plant|firm|company|chain|school|hospital|hotel|clinic|practice|depot|team|shop|brewery|bakery|agency|carrier|forwarder)s? (?:i|we|in|near|that|had|found|keeps?|tracks?|uses?|does|told)|(?:that|this|it) (?:was (?:it|the cause|the reason)|happened) (?:at|in) (?:a|an|one|the|[A-Z])|two other (?:\w+ )?\w+ (?:told|asked|said|found|had|use|tried)|(?:i|we) (?:worked|work) with)\b/,
    2,
  ],
  // An offer that asks for nothing.
  [
    /\b(?:(?:happy|glad) to (?:share|send|describe|show|explain|tell|pass)|i(?:'d| would) (?:be glad to|happily|gladly) (?:share|send|describe|explain|tell)|i can (?:send|share|tell) (?:you )?(?:the|how|what|a)|i(?:'d| would) trade notes|no (?:reply|answer) needed|off the mark|just ignore (?:this|it)|fine if (?:you|not)|is (?:that|this) (?:close|right|fair|far off)|am i (?:reading|seeing) (?:this|that|it) right|a guess|(?:please )?tell me so)\b/,
    1,
  ],
  // Somebody's people, as an outsider calls them.
  [
    /\byour (?:[\w-]+ ){0,2}(?:lead|ceo|cfo|coo|cto|director|head of \w+|procurement|purchasing|dispatchers?|controllers?|foremen|clerks?|technicians?|mechanics|welders?|recruiters?|developers?|editors?|chefs?|trainers?|instructors?|agents|consultants|account managers?|shift managers?|regions?|branches|franchisees|subcontractors)\b/,
    1,
  ],
  // Delight at a deal.
  [
    /\b(?:amazing news|fantastic news|over the moon|you (?:will|won't) (?:not )?regret|send (?:you |over )?(?:the|our|a) (?:contract|proposal|quote|price list|order form)|get you started)\b/,
    2,
  ],
  // Promises and praise that only a seller makes.
  [
    /\byou (?:\w+ )?deserve\b|\byou(?:'ll| will) love\b|\b(?:take|bring) your [\w ]{2,30} to the next level\b|\byou can (?:rely|count) on us\b|\bwe(?:'ve| have) placed \d|\bimagine (?:your|having|if|a world)\b|\byour competitors are (?:already|all)\b|\bsupport you on your journey\b/,
    2,
  ],
];

export const ORDINARY_CUES: readonly Cue[] = [
  // Support and service.
  [
    /\b(?:ticket|case|incident|support request|bug report)(?: (?:number|no\.?|id))? ?#? ?\d|\b(?:your|the|this) (?:support )?ticket\b|\b(?:reproduce|reproduced|workaround|clear your (?:cache|browser)|log out and|reset (?:your|the) password|error (?:message|code|you)|we've (?:deployed|shipped|pushed) (?:a|the) fix|the fix (?:is|will|went)|restart(?:ing)? the|reinstall\w*|known issue|escalated|engineering team)\b|\bsorry for the (?:trouble|inconvenience)\b/,
    3,
  ],
  [
    /\b(?:your (?:order|refund|parcel|package|delivery|booking|reservation|subscription|account|password|shipment|return|replacement)|order (?:number|no\.?|#)|tracking number|has (?:been )?(?:shipped|dispatched|refunded))\b/,
    3,
  ],
  [
    /\b(?:invoice|inv|po|purchase order|quote|statement)s? ?(?:no\.?\b|number|#|\d{3,})|\b(?:attached|enclosed|overdue|outstanding|unpaid|the|your|this|our) invoices? (?:for|is|was|from|of|dated|attached|remains)\b|\b(?:remittance|payment (?:terms|is due|was due|reminder|received)|bank details|vat number|iban|credit note|receipt)\b/,
    3,
  ],
  // Hiring and staff matters.
  [
    /\b(?:your application|application for|applying for|applied for|interview(?:s|ed)? (?:with|on|for|at|process|slot)|the interview|candidates? (?:we|for|who|is|are|and)|other candidates|offer letter|cover letter|my (?:cv|resume|résumé)|your (?:cv|resume|résumé)|reference check|payslip|annual leave|parental leave|sick (?:leave|day|note|today)|onboarding (?:day|pack)|timesheets?|expenses? (?:form|claim|report)|performance review|the (?:role|position|vacancy) (?:of|we|has|is|and|at)|notice period|salary|start date|hr\b|out of office|holiday request)\b/,
    3,
  ],
  // Work among colleagues.
  [
    /\b(?:standup|stand-up|sprint|pull request|merge(?:d)?|code review|deploy(?:ed|ment)?|staging|the (?:deck|slides|spec|doc|agenda|minutes|draft|repo|branch|sheet|memo|rota|handover|board pack|offsite|retro|roadmap|backlog item)|action (?:items|points)|meeting (?:notes|room|minutes)|all-hands|offsite|team lunch|fyi|as per my last|per our standup|eod|ooo|wfh|jira|slack channel|confluence|figma|the printer|the fridge|car park|fire drill|parking)\b/,
    3,
  ],
  // Private life.
  [
    /\b(?:mum|mom|mummy|dad|daddy|grandma|granny|grandpa|nana|auntie|aunt|uncle|cousin|nephew|niece|love you|miss you|the kids|my (?:son|daughter|wife|husband|partner|boyfriend|girlfriend|sister|brother|parents|mother|father|flatmate|neighbour|neighbor|dog|cat|kids|knee|back)|our (?:son|daughter|kids|wedding|honeymoon|dog|cat|flat|holiday|neighbours?)|your (?:mum|mom|dad|birthday|kids|wedding|twins)|birthday|wedding|anniversary|christening|baby|barbecue|bbq|sleepover|xx+|haha|lol)\b/,
    3,
  ],
  [
    /\b(?:school|teacher|class (?:\d|trip)|homework|nursery|kindergarten|parents' evening|football|choir|rehearsal|book club|allotment|recipe|garden|lasagne|cake|dinner|supper|brunch|pub|beach|flight|hostel|campsite|tickets for|concert|landlord|tenant|lease|deposit|boiler|plumber|electrician|the flat|rent|doctor|dentist appointment|appointment|prescription|gp|vet|hospital|surgery date|marathon|half-marathon|parkrun)\b/,
    2,
  ],
  // The writer is the customer.
  [
    /\b(?:i(?:'d| would| want)?(?: like)? (?:to )?(?:order(?:ed)?|bought|return|cancel|complain|purchase|renew)|my (?:order|subscription|account|booking|policy|contract|reservation|membership|bill|deposit|claim|refund|parcel)|we(?:'d| would) like (?:to (?:order|buy|renew|cancel|get a quote)|a quote)|(?:could|can|would) you (?:please )?(?:send|quote|give|let) (?:me|us) (?:a |your |an |the |have )?(?:\w+ )?(?:quote|price list|prices|pricing|catalogue|brochure|quotation|estimate|refund)|please (?:cancel|refund|unsubscribe|quote)|we(?:'re| are) (?:looking for|interested in) (?:a (?:new )?(?:supplier|vendor|provider)|your (?:product|service|software|quote))|rfp|rfq|request for (?:proposal|quotation)|consumer rights|we(?:'ve| have) been (?:customers|using your)|the (?:sofa|washing machine|dishwasher|laptop|headphones) (?:i|we|you|arrived|that))\b/,
    3,
  ],
  // To many, to the press, to partners, to authorities.
  [
    /\b(?:in this (?:issue|edition|month's)|this (?:week|month)'s (?:newsletter|edition|issue|picks|round-?up)|newsletter|dear (?:members|parents|residents|neighbours|subscribers|all|colleagues|students)|agm|annual general meeting|press release|for immediate release|embargo\w*|journalists?|editor|story (?:about|for)|quote for the (?:piece|article)|podcast (?:guest|episode)|speak at our|call for papers|sponsor(?:s|ship|ing)?|volunteers?|fundrais\w+|donations?|charity|raffle|petition|council|planning (?:permission|application)|tax (?:return|office)|hmrc|visa|passport|notary|solicitor|conveyancing|court)\b/,
    3,
  ],
  [
    /\b(?:co-?marketing|affiliate|guest post|backlink|reseller agreement|partnership (?:agreement|proposal)|joint venture|term sheet|cap table|pre-seed|seed round|investors?|pitch deck|due diligence|board (?:meeting|members?))\b/,
    3,
  ],
  // Study and research.
  [
    /\b(?:thesis|dissertation|professor|lecture|seminar|assignment|coursework|exam|semester|term paper|manuscript|peer review|reviewer|co-?authors?|survey participants|supervisor|lab (?:meeting|report)|grant application|recommendation letter|reference letter)\b/,
    3,
  ],
  // Work already agreed: contracts, deliveries, projects under way.
  [
    /\b(?:signed (?:contract|copy|agreement|nda|form)|countersign\w*|the nda|the contract|scope of work|change request|go-live|kick-?off|project (?:plan|update|status|team)|milestone|site visit (?:on|at|is)|delivery (?:note|date|slot)|purchase ledger|second coat|scaffold\w*|artwork|the survey results|attached (?:is|are|you'll|please)|please find|as (?:agreed|requested|promised|discussed)|here(?:'s| is| are) the (?:file|files|report|numbers|figures|draft|notes|document|link|photos?|slides|minutes))\b/,
    2,
  ],
  // Doing things together: requests, promises, arrangements.
  [
    /\b(?:could|can|would|will) (?:you|somebody|someone|anyone|one of you) (?:please |also |perhaps |maybe )?(?:check|send|arrange|look|read|review|confirm|come|bring|move|update|forward|fix|reserve|book me|collect|drive|help me|make sure|sign|ring|drop|pick|fill)\b|\bplease (?:bring|give|return|enter|explain|check|ignore|make sure|note|do|review|sign|put|tell|transfer|pay|come|keep|ring|run|label|name|read|send us|send them|remember|wear|fill)\b/,
    2,
  ],
  [
    /\b(?:i(?:'ve| have)|we(?:'ve| have)) (?:put|moved|uploaded|pushed|filed|attached|signed|marked|received|refunded|decided|agreed|finished|checked|fixed|looked at the (?:photos|files)|kept one|told (?:bev|them)|a booking|been up)\b|\bi(?:'ll| will) (?:grab|bring|pick|fetch|look into|pair|ask|do it|try to|be (?:late|there|home|back)|keep an eye|come)\b|\bi owe you\b|\bthank(?:s| you)(?: so much| again)? for (?:covering|helping|having|dinner|lunch|coming|the (?:photos|pictures|notes|weekend|flowers|present|gift|lovely|help|lift|screenshots|update))\b|\bwe agreed\b|\bwon't (?:be in|make it)\b|\bshout if\b/,
    2,
  ],
  [
    /\b(?:(?:ring|call|text) me (?:on (?:satur|sun)day|tonight|when you|any time|if you)|tonight|this evening|tomorrow (?:morning|night|before|after|around)|next saturday|next sunday|see you (?:all|there|on|at)|meet at|is .{3,40} still available|move in|pick (?:you|me|them|us) up|bring (?:the|a|your|gloves|something|old)|we leave at|packed lunch|anyone (?:can|want|up for))\b/,
    2,
  ],
  [
    /\b(?:another candidate|other applicants|this role|the (?:\w+ )?role (?:last|with|at|we)|keep your details|the (?:garage|hire car|excess)|your (?:car|excess|claim|certificate|passport|prescription|tax|flat|cat|dog|child|sister|brother|wife|husband)|the (?:certificate|original|form) (?:is|and|with)|the fee is|cash or card|happy to approve|the (?:tests?|loop|cache|build|commit|function|variable)\b.{0,40}\b(?:fails?|misses|breaks|passes|allocates|green))\b/,
    2,
  ],
  // Applying for work; reporting on work that was ordered.
  [
    /\b(?:interested in the (?:post|role|position|job|apprenticeship)|i(?:'m| am| would like to be) (?:applying|apply for)|(?:can|could) start in (?:january|february|march|april|may|june|july|august|september|october|november|december)|thank you for (?:the (?:conversation|interview)|showing me))\b/,
    3,
  ],
  [
    /\b(?:(?:short|quick|brief|small) update (?:on|from|about)|test server|track changes|proofread\w*|before i send (?:it|the|this)|(?:one|two|three|a few|\d) days behind|is live on)\b/,
    2,
  ],
];

/** Which cues a sentence holds, one bit each. */
export function findCues(cues: readonly Cue[], sentence: Sentence): number {
  const lower = sentence.masked.toLowerCase();
  let found = 0;
  cues.forEach(([pattern], index) => {
    if (mayHold(sentence, pattern) && pattern.test(lower)) found |= 1 << index;
  });
  return found;
}

export function weigh(cues: readonly Cue[], found: number): number {
  return cues.reduce((total, [, weight], index) => (found & (1 << index) ? total + weight : total), 0);
}
