import type { Finding, Suggestion } from '../../lib/engine/types.ts';
import { DIMENSION_WORDS } from '../score/words.ts';
import { Button } from '../ui/Button.tsx';
import { GRADE_WORDS, isShortEnoughToSilence, quoteOf } from './words.ts';
import './findings.css';

export interface FindingActions {
  readonly onApply: (finding: Finding, suggestion: Suggestion) => void;
  readonly onHide: (finding: Finding) => void;
  readonly onNever: (finding: Finding) => void;
  readonly onMuteRule: (finding: Finding) => void;
}

export interface FindingCardProps extends FindingActions {
  readonly finding: Finding;
}

export function FindingCard({ finding, onApply, onHide, onNever, onMuteRule }: FindingCardProps) {
  const quote = quoteOf(finding.text);
  const stop = finding.dimension === 'trust';
  return (
    <article className={stop ? 'finding finding-stop' : 'finding'}>
      <div className="row-apart">
        <q className="finding-quote">{quote}</q>
        <Cost finding={finding} />
      </div>
      <p>
        {finding.confidence === 'low' && <span className="finding-possible">Possible: </span>}
        {finding.message}
      </p>
      {finding.suggestions.length > 0 && (
        <div className="row">
          {finding.suggestions.map((suggestion) => (
            <Button key={`${suggestion.label}\n${suggestion.text}`} onPress={() => onApply(finding, suggestion)}>
              Apply: {suggestion.label}
            </Button>
          ))}
        </div>
      )}
      <div className="finding-foot">
        <p className="quiet">
          {finding.source.replace(/\.$/u, '')} · {GRADE_WORDS[finding.grade]}
          {finding.concepts.length > 0 && ` · concept ${finding.concepts.join(', ')}`}
        </p>
        <div className="row finding-choices">
          <Button look="quiet" onPress={() => onHide(finding)}>
            Hide<span className="visually-hidden"> {quote}</span>
          </Button>
          {isShortEnoughToSilence(finding.text) ? (
            <Button look="quiet" onPress={() => onNever(finding)}>
              Never for {finding.text.trim().includes(' ') ? 'these words' : 'this word'}
              <span className="visually-hidden"> {quote}</span>
            </Button>
          ) : (
            <Button look="quiet" onPress={() => onMuteRule(finding)}>
              Switch this rule off<span className="visually-hidden"> {finding.message}</span>
            </Button>
          )}
        </div>
      </div>
    </article>
  );
}

function Cost({ finding }: { readonly finding: Finding }) {
  if (finding.dimension === 'trust') return <span className="finding-cost">check first</span>;
  const points = finding.points === 1 ? '1 point' : `${finding.points} points`;
  return (
    <span className="finding-cost">
      {finding.points > 0 ? points : 'no points'} · {DIMENSION_WORDS[finding.dimension]}
    </span>
  );
}
