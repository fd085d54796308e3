import { countOf } from '../score/words.ts';

export interface ContentsProps {
  readonly findings: number;
  readonly strengths: number;
  /** Messages for what was heard. */
  readonly cards: number;
  readonly rewrites: number;
}

/** The panel gets long; what is further down is one press away. */
export function Contents({ findings, strengths, cards, rewrites }: ContentsProps) {
  const links = [
    { to: 'coach-findings', count: findings, words: countOf(findings, 'finding', 'findings') },
    { to: 'coach-strengths', count: strengths, words: 'What works' },
    { to: 'coach-cards', count: cards, words: 'For this moment' },
    { to: 'coach-rewrites', count: rewrites, words: countOf(rewrites, 'rewrite', 'rewrites') },
  ].filter(({ count }) => count > 0);
  if (links.length < 2) return null;
  return (
    <nav aria-label="Further down" className="row coach-contents">
      {links.map(({ to, words }) => (
        <a key={to} href={`#${to}`}>
          {words}
        </a>
      ))}
    </nav>
  );
}
