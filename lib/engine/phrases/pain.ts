import type { PhraseEntry } from './match.ts';

/** A group instead of a company (1.17). */
export const LIKE_YOU: readonly PhraseEntry[] = [
  '{customers|companies|teams|leaders|businesses|clients|people|firms|organisations|organizations|managers|professionals|executives|owners|founders|brands|others|practices|clinics|shops|someone|buyers} {just |much |exactly |}like {you|yours|your own|your {company|team|business|practice|clinic|firm|shop}}',
  '{customers|companies|teams|businesses|clients|firms|organisations|organizations|brands|others|practices|clinics} {such as|similar to} {you|yours|your}',
  '{similar|comparable|other} {companies|businesses|firms|organisations|organizations|clients|customers|teams} {in|to|across|of} {your|yours|the}',
  'others in your {industry|field|sector|space|position|role|market|shoes}',
  '{many|most|several|some|hundreds|thousands|dozens} of our {clients|customers|users}',
  '{in|across} your {industry|sector|space|field}',
  'companies {of|at} your size',
  'in your position',
  'your {peers|competitors} {are|already|have|use}',
  'someone in your role',
  'your {peers|counterparts|rivals|fellow _|competitors} {in|at|across|have|are|use|love|trust|rely|chose}',
];

/** Troubles anybody might have, asked of nobody in particular (4.9, 1.16). */
export const EMPTY_PAINS: readonly PhraseEntry[] = [
  'are you looking for {a |an |}{better |new |easy |smart |}way to',
  'what keeps you {up|awake}',
  'keeps you {up|awake} at night',
  'keeping you {up|awake}',
  '{your|the} {top|main|biggest} {two |three |five |_ |}{priorities|goals} {for|this|in|right}',
  'how {happy|satisfied} are you with {your|the} {current|present|existing}',
  "{what|what's|which} {is|are|} {your|the} {biggest|main|top|greatest|number one|key} {challenge|challenges|problem|problems|pain|pains|pain point|pain points|struggle|struggles|obstacle|obstacles|frustration|frustrations|headache|headaches}",
  '{what|which} {challenges|problems|pains|pain points|struggles} {are you|do you|is your}',
  '{your|the} {biggest |main |key |top |}{three |two |five |_ |}{pain points|headaches}',
  '{are|is} {you|your team|your company|your business|your staff} {still |also |constantly |}{tired|sick|fed up|frustrated|struggling|overwhelmed|drowning|worried|looking|wasting} {of|with|by|in|about|to|for|time}',
  '{tired|sick and tired|fed up} {of|with}',
  '{do|does} {you|your team} {struggle|suffer|battle|wrestle} {with|from}',
  'want to {save|make|earn} {time and money|more money|money|more time}',
  '{wish|want} {you had|you could} {more time|more hours}',
  'what if you could',
  'imagine {if|a world|being able|having|never|what}',
  'did you know that',
  "{wouldn't|would} it {not |}be {nice|great|good|wonderful|lovely|amazing|fantastic} {if|to|not}",
  'what would it {mean|feel like|be like} {to|for|if} {you|your|have|be|never|save|know}',
  "what if {your|there|it|we|everything|every|all} {team|was|were|could|business|company|_ could|didn't}",
  "who {doesn't|wouldn't|does not} {want|like|love|need} {more|better|fewer|less|happier|higher|lower|a|an}",
];

/** "We help companies reduce costs": true of everybody (1.8). The rule adds who and what as a pattern. */
export const BENEFIT_VERBS =
  '(?:(?:increas|reduc|improv|decreas|driv|maximi[sz]|minimi[sz]|optimi[sz]|streamlin|accelerat|enhanc|rais|scal|achiev|doubl|automat|sav)(?:e[sd]?|ing)|(?:boost|grow|lower|gain|transform|unlock)(?:s|ed|ing)?|cut(?:s|ting)?|simplif(?:y|ies|ied|ying))';
export const BENEFIT_NOUNS =
  'costs?|expenses?|spend(?:ing)?|overheads?|productivity|quality|revenues?|satisfaction|efficienc(?:y|ies)|sales|profits?|profitability|growth|performance|operations|workflows?|process(?:es)?|engagement|roi|margins?|retention|leads|conversions?|results|goals|potential|time(?: and money)?|money|business(?:es)?|bottom line|output|success|competitiveness|experience';

/** Empty observations (case "I noticed you" and nothing). */
export const PRAISE: readonly PhraseEntry[] = [
  "love what {you're|you are|your team is|your team are|you guys are|your company is} {doing|building|up to|creating}",
  'love what you do',
  'love your {work|company|product|website|content|posts|profile|brand|mission|vision}',
  '{huge|big|massive|long-time} fan',
  '{admire|admired} {what|your|you|how}',
  '{so |very |really |truly |deeply |super |highly |}impressed {by|with} {your|what|how|the}',
  '{great|nice|amazing|awesome|cool} {profile|website|background}',
  'impressive {work|company|profile|journey|career|background|growth|track record}',
  'blown away by',
  'your {amazing|incredible|impressive|inspiring|fantastic|great|wonderful|awesome|outstanding|brilliant|remarkable} {work|company|profile|journey|career|background|team|product|website|content|posts|business|growth|success|achievements|leadership|experience}',
  'inspired by {your|you|what}',
  '{following|followed} your {work|company|journey|content|career|growth}',
  'keep up the {great|good|amazing|excellent} work',
  "{great|amazing|incredible|awesome} {work|things|stuff} {you're|you are|your team is}",
  '{crushing|killing|nailing} it',
  'rock star',
  'rockstar',
  'doing {great|amazing|incredible|fantastic|wonderful|awesome} {things|work}',
  '{great|amazing|incredible|fantastic|impressive|inspiring|remarkable|outstanding} {company|business|brand}',
  'your {work|company|team|business|brand|growth|success|journey} {is|are} {truly |really |so |just |simply |}{inspiring|impressive|amazing|incredible|fantastic|outstanding|remarkable|brilliant|wonderful}',
  '{biggest|greatest} {fan|admirer}',
  "{you are|you're} {so|truly|such an} {inspiring|inspiration}",
  'so inspiring',
  '{so|truly|really|just|simply} next level',
  '{visionary|legend|genius|leader|expert|hero} like {you|yourself}',
  'congratulations on {all |}your {recent |continued |}{success|successes|achievements}',
];

/** Truisms, empty benefits and questions to nobody in particular (1.16, 4.8). */
export const GENERIC_LINES: readonly PhraseEntry[] = [
  'save~ {you |}{time and money|time, money}',
  "in today's … {world|market|landscape|economy|climate|environment|age|society|marketplace|workplace}",
  '{lifeblood|backbone|cornerstone|bedrock|beating heart} of {any|every|your|a|the|our}',
  '{large and small|big or small|big and small|from startups to|from start-ups to|from sole traders to}',
  'no more {headaches|hassle|stress|guesswork|worries|worrying|wasted time|manual|surprises}',
  '{competitive|affordable|great|transparent|attractive|keen} {prices|pricing|rates} {and|with|without}',
  '{real|tangible|measurable|lasting} {results|benefits|impact|savings|improvements}',
  'most _ {struggle|waste|lose|fail|suffer} {with|to|on|from|money|time|a}',
  'every _ needs {this|it}',
  'every _ nightmare',
  'is the only constant',
  'everyone is {switching|moving|talking}',
  'have you ever {wondered|asked yourself|thought about your}',
  'as a fellow',
  "{noticed|saw|see} {that |}{you're|you are} {the|a|an} {_ |}{head|director|manager|owner|founder|ceo} {of|at}",
];
