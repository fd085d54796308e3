import type { DiffPart } from './diff-rewrite.ts';
import './rewrites.css';

export interface RewriteDiffProps {
  readonly parts: readonly DiffPart[];
}

/** Word-level difference. Few screen readers announce ins and del by themselves, so hidden words say it. */
export function RewriteDiff({ parts }: RewriteDiffProps) {
  return (
    <div className="diff">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity of their own and are replaced as a whole.
        <Part key={index} part={part} />
      ))}
    </div>
  );
}

function Part({ part }: { readonly part: DiffPart }) {
  switch (part.kind) {
    case 'same':
      return <span>{part.text}</span>;
    case 'removed':
      return (
        <del className="diff-removed">
          <span className="visually-hidden"> removed: </span>
          {part.text}
          <span className="visually-hidden"> end of removed </span>
        </del>
      );
    case 'added':
      return (
        <ins className="diff-added">
          <span className="visually-hidden"> added: </span>
          {part.text}
          <span className="visually-hidden"> end of added </span>
        </ins>
      );
    case 'blank':
      return (
        <ins className="diff-added diff-blank">
          <span className="visually-hidden"> blank to fill: </span>
          {part.text}
        </ins>
      );
  }
}
