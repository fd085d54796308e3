/** Words that tell how a note in telegram style is built; closed classes, and verbs whose form leaves no doubt. */

/** Notes in the third person that begin with their verb: `pays for chip by weight`. Other words in -s name things. */
export const THEY_DO: ReadonlyMap<string, string> = new Map(
  (
    'has have|is are|was were|does do|goes go|wants want|pays pay|drives drive|loses lose|spends spend|needs need|misses miss|' +
    'struggles struggle|relies rely|keeps keep|gets get|buys buy|waits wait|writes write|sells sell|plans plan|' +
    "employs employ|cannot cannot|can't can't|doesn't don't|hasn't haven't|isn't aren't"
  )
    .split('|')
    .map((pair): [string, string] => {
      const [theirs = '', yours = ''] = pair.split(' ');
      return [theirs, yours];
    }),
);
export const BASE_FIRST = /^(?:lose|spend|pay|need|struggle|rely|want|have|cannot|can't|could|must|still|only)$/i;
export const DETERMINER =
  /^(?:the|an?|this|that|these|those|your|my|our|his|her|its|no|every|each|some|any|all|most|many|few|both|half|too|so|about|around|over|nearly|almost|only|nobody|everybody|everyone|nothing|it|there|you|who|what|how|when|if|someone|somebody|people)$/i;
export const LINK = /^(?:of|and|or|&)$/i;
export const BREAK =
  /^(?:that|which|who|whose|where|when|because|if|while|so|but|than|as|not|though|although|unless|until|once)$/i;
export const PREPOSITION =
  /^(?:in|on|at|by|for|from|with|without|to|into|after|before|between|during|since|under|above|below|via|per|against|across|behind|through|within|outside|inside|among|despite|due|near|up|down|out|off|back|over|away|aside)$/i;
/** Past forms that are no participles, or whose verb takes no object: what they follow is who did it. */
export const SURE_PAST =
  /^(?:was|were|went|came|took|gave|fell|rose|grew|became|began|wrote|spoke|broke|chose|drove|ran|saw|did|had|knew|flew|ate|failed|died|resigned|flooded|expired|dropped|arrived|happened|retired|doubled|tripled|halved|quit)$/i;
export const FINITE_PRESENT =
  /^(?:is|are|has|have|does|do|can|cannot|can't|could|will|won't|would|must|may|might|should|don't|doesn't|isn't|aren't|haven't|hasn't|needs?|takes?|costs?|goes|go|comes?|leaves?|waits?|stays?|runs?|gets?|makes?|keeps?|loses?|depends?|ends?|starts?|begins?|requires?|means?|rings?|differs?|collects?)$/i;
export const AUXILIARY =
  /^(?:is|are|has|have|does|do|can|cannot|can't|could|will|won't|would|must|may|might|should|don't|doesn't|isn't|aren't|haven't|hasn't)$/i;
/** Past participles without -ed. */
export const PARTICIPLE =
  /(?:[^e]ed|[^aeiou]en)$|^(?:held|built|kept|paid|sent|made|lost|sold|bought|cut|found|left|gone|done|caught|told|taught|torn|worn|drawn|thrown|stolen|written|broken|taken|given|driven|shown|met|read|put|set|shut|split|spent|spoilt|burnt|lent|dealt|hired|overdue)$/i;
export const STATE =
  /^(?:empty|open|idle|overdue|full|vacant|late|missing|short|unfilled|unpaid|unanswered|unworked|stuck|wrong|half-empty)$/i;
/** A time that is over: what was done then, was. */
export const THEN =
  /\b(?:twice|once|three times|\w+ times|last (?:week|month|year|spring|summer|autumn|winter|quarter)|ago|yesterday|this (?:week|month|year|spring|summer|autumn|winter|quarter)|in (?:January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter))\b/i;
export const NUMBER =
  /^[£$€]?\d|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|hundred|half)$/i;
