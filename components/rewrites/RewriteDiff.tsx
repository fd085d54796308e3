import { ChangeNumber } from './ChangeList.tsx';
import type { DiffPart } from './diff-rewrite.ts';
import './rewrites.css';

export interface RewriteDiffProps {
  readonly parts: readonly DiffPart[];
  /** Groups of changes in the order of their numbers; empty where there is only one. */
  readonly groups?: readonly number[];
}

/** Word-level difference. Few screen readers announce ins and del by themselves, so hidden words say it. */
export function RewriteDiff({ parts, groups = [] }: RewriteDiffProps) {
  return (
    <div className="diff">
      {parts.map((part, index) => {
        const number = part.group === undefined ? 0 : groups.indexOf(part.group) + 1;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: parts have no identity of their own and are replaced as a whole.
          <span key={index} className={part.kind === 'kept' ? 'diff-kept' : undefined}>
            {isBlockAfterBlock(parts[index - 1], part) && <br />}
            {number > 0 && <ChangeNumber number={number} />}
            <Part part={part} />
          </span>
        );
      })}
    </div>
  );
}

/** Characters from which on what comes reads better under what goes than behind it. */
const BLOCK = 60;

function isBlockAfterBlock(before: DiffPart | undefined, part: DiffPart): boolean {
  if (before?.kind !== 'removed' || part.kind === 'same') return false;
  return before.text.length > BLOCK && !before.text.endsWith('\n') && !part.text.startsWith('\n');
}

function Part({ part }: { readonly part: DiffPart }) {
  switch (part.kind) {
    case 'same':
      return part.text;
    case 'kept':
      return (
        <>
          <span className="visually-hidden"> yours stays: </span>
          {part.text}
        </>
      );
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
