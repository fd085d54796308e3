import type { Sentence } from '../document.ts';
import type { Span } from '../types.ts';
import { inVoice, type Voice } from './voice.ts';

interface Recast {
  readonly pattern: RegExp;
  readonly text: (match: RegExpExecArray) => string;
}

const ADVERBS =
  '(?:(?:so|very|really|super|truly|absolutely|extremely|incredibly|beyond|just|genuinely|also|more than) )*';
const FEELING = '(?:thrilled|excited|delighted|ecstatic|pumped|stoked|honou?red)';

/** Phrases whose faulty word cannot simply go: the whole phrase has a plainer form with the same grammar. */
const RECASTS: readonly Recast[] = [
  {
    // `I'm thrilled to share` says what they would like to do.
    pattern: new RegExp(
      `\\b(i|we)( am| are|'m|'re|’m|’re) ${ADVERBS}${FEELING} to (?=(?:share|announce|introduce|tell|show|present|help|connect|partner|talk|discuss|invite|offer)\\b)`,
      'i',
    ),
    text: ([, who, be]) =>
      `${who}${/['’]/.exec(be ?? '')?.[0] === undefined ? ' would' : `${be?.charAt(0)}d`} like to `,
  },
  {
    // `the leading provider of` is one provider among others.
    pattern:
      /\b(?:the|a) (?:world'?s |market'?s |industry'?s )?leading (?=(?:provider|platform|solution|company|supplier|vendor|agency|firm|partner|software|tool|developer|brand|manufacturer|specialist|maker)\b)/i,
    text: ([found]) => (/^[AT]/.test(found) ? 'A ' : 'a '),
  },
  {
    pattern: /\b(i|we) wanted to reach out(?= (?:because|to|about|as|with|regarding)\b)/i,
    text: ([, who]) => (who?.toLowerCase() === 'i' ? "I'm writing" : "we're writing"),
  },
  {
    pattern: /\b(i|we)( am| are|'m|'re|’m|’re) reaching out(?: to you)?(?= (?:because|to|about|as|with|regarding)\b)/i,
    text: ([, who, be]) => `${who}${be} writing`,
  },
  {
    pattern: /\bfeel free to reach out(?: to me)?(?=[ ,.!]|$)/i,
    text: ([found]) => (/^F/.test(found) ? 'Feel free to write' : 'feel free to write'),
  },
  { pattern: /\b(?:hop|jump|get) on a (?=(?:quick |brief |short )?(?:call|chat)\b)/i, text: () => 'have a ' },
  { pattern: /\bat your earliest convenience\b/i, text: () => 'when it suits you' },
  {
    pattern:
      /\bcirc(?:le|ling) back( (?:on|about))?\b(?= (?!to\b)| to (?:you|ask|check|find|hear|learn|see|share)\b|[.,]|$)/i,
    text: ([found, about]) => `${/ing/i.test(found) ? 'writing' : 'write'} again${about === undefined ? '' : ' about'}`,
  },
  { pattern: /\bpick your brain (?:about|on)\b/i, text: () => 'ask you about' },
];

/** A plainer wording for the words around a finding, with the span it stands for. */
export function plainerWording(
  sentence: Sentence,
  finding: Span,
  voice: Voice,
): { readonly span: Span; readonly text: string } | undefined {
  const plain = sentence.masked;
  for (const { pattern, text } of RECASTS) {
    const match = pattern.exec(plain);
    if (!match) continue;
    const start = sentence.start + match.index;
    const end = start + match[0].length;
    if (start >= finding.end || finding.start >= end) continue;
    return { span: { start, end }, text: inVoice(text(match), voice) };
  }
  return undefined;
}
