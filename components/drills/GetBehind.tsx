import type { GetBehindDrill } from '../../lib/drills/types.ts';
import { WrittenAnswer } from './WrittenAnswer.tsx';

export interface GetBehindProps {
  readonly drill: GetBehindDrill;
  readonly text: string;
  readonly done: boolean;
  readonly onText: (text: string) => void;
  readonly onCheck: () => void;
}

export function GetBehind({ drill: { writer, reply, reflex }, text, done, onText, onCheck }: GetBehindProps) {
  return (
    <div className="stack">
      <figure className="stack-s">
        <figcaption className="quiet">{writer} writes</figcaption>
        <blockquote className="drill-text">{reply}</blockquote>
      </figure>
      <figure className="stack-s">
        <figcaption className="quiet">The first thing most of us would write back</figcaption>
        <blockquote className="drill-text drill-reflex">{reflex}</blockquote>
      </figure>
      <WrittenAnswer label="Your reply" lines={3} text={text} done={done} onText={onText} onCheck={onCheck} />
    </div>
  );
}
