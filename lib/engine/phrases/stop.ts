/** They want no more mail: the kind answer is one line, or none. */
export const STOP =
  /\bunsubscribe\b|\bremove me\b|\btake me off\b|\bstop (?:emailing|contacting|writing|sending)\b|\bdo(?:n't| not) (?:contact|email|write)\b|\bno more (?:e?mails?|messages?)\b/i;
