import type { Drill } from '../../lib/drills/types.ts';
import { GetBehind } from './GetBehind.tsx';
import { ReadAsThem } from './ReadAsThem.tsx';
import { Recast } from './Recast.tsx';
import { SpotPain } from './SpotPain.tsx';
import type { DrillsProps } from './view.ts';

export interface DrillTaskProps
  extends Pick<DrillsProps, 'answer' | 'said' | 'wayShown' | 'messageToRead' | 'onAnswer' | 'onCheck'> {
  readonly drill: Drill;
}

export function DrillTask({ drill, answer, said, wayShown, messageToRead, onAnswer, onCheck }: DrillTaskProps) {
  const done = said?.done ?? false;
  const onText = (text: string) => onAnswer({ ...answer, text });
  switch (drill.kind) {
    case 'recast':
      return <Recast drill={drill} done={done} text={answer.text} onText={onText} onCheck={onCheck} />;
    case 'get-behind':
      return <GetBehind drill={drill} done={done} text={answer.text} onText={onText} onCheck={onCheck} />;
    case 'spot-pain':
      return (
        <SpotPain
          drill={drill}
          done={done}
          chosen={answer.chosen}
          told={wayShown}
          onChoose={(chosen) => onAnswer({ ...answer, chosen })}
          onCheck={onCheck}
        />
      );
    case 'read-as-them':
      return (
        <ReadAsThem
          drill={drill}
          done={done}
          message={messageToRead}
          read={answer.read}
          onRead={(read) => onAnswer({ ...answer, read })}
          onCheck={onCheck}
        />
      );
  }
}
