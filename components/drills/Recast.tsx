import type { RecastDrill } from '../../lib/drills/types.ts';
import { WrittenAnswer } from './WrittenAnswer.tsx';

export interface RecastProps {
  readonly drill: RecastDrill;
  readonly text: string;
  readonly done: boolean;
  readonly onText: (text: string) => void;
  readonly onCheck: () => void;
}

export function Recast({ drill: { message, line, reader, seen }, text, done, onText, onCheck }: RecastProps) {
  const [before = '', after = ''] = message.split('{line}');
  return (
    <div className="stack">
      <figure className="stack-s">
        <figcaption className="quiet">To {reader}</figcaption>
        <blockquote className="drill-text">
          {before}
          <mark className="drill-line">{line}</mark>
          {after}
        </blockquote>
      </figure>
      {seen !== undefined && <p className="quiet">What else is known: {seen}</p>}
      <WrittenAnswer label="The line, your way" lines={2} text={text} done={done} onText={onText} onCheck={onCheck} />
    </div>
  );
}
