import { pinAdvice, pinSuggestion } from '../../lib/prospects/menu-ranking.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import type { PainMenuProps } from './view.ts';
import { suggestionWords } from './words.ts';

export interface AdviceProps extends Pick<PainMenuProps, 'menu' | 'met'> {
  /** Pins the first, in place of the second where there is one. */
  readonly onPin: (pin: number, instead: number | null) => void;
}

/** How many are pinned, and which should be. */
export function Advice({ menu, met, onPin }: AdviceProps) {
  const advice = pinAdvice(menu);
  const suggestion = pinSuggestion(menu, met);
  return (
    <>
      {advice !== null && <p className="quiet">{advice}</p>}
      {suggestion !== null && (
        <Notice
          actions={
            <Button look="quiet" onPress={() => onPin(suggestion.pin.id, suggestion.instead?.pain.id ?? null)}>
              {suggestionWords(suggestion).button}
            </Button>
          }
        >
          {suggestionWords(suggestion).sentence}
        </Notice>
      )}
    </>
  );
}
