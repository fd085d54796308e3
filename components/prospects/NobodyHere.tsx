import type { PeopleAsked } from '../../lib/prospects/people-query.ts';
import type { MenuPain } from '../../lib/prospects/types.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { askedWords, listWords } from './people-words.ts';

export function NobodyKept() {
  return (
    <EmptyState title="Nobody kept yet">
      <p>
        Everybody you keep notes about stands here, whom you can help most first. Keep somebody from <b>This person</b>{' '}
        while you write to them, or bring in a list in the settings.
      </p>
      <p>For example: Ana Pires, Norwood Dental, “recall calls slip”, SUPER 14 of 20, last contact yesterday.</p>
    </EmptyState>
  );
}

export interface NobodyFoundProps {
  readonly asked: PeopleAsked;
  readonly menu: readonly Pick<MenuPain, 'id' | 'text'>[];
  readonly onClear: () => void;
}

export function NobodyFound({ asked, menu, onClear }: NobodyFoundProps) {
  const conditions = listWords(askedWords(asked, menu));
  return (
    <EmptyState title="Nobody found" actions={<Button onPress={onClear}>Show everybody</Button>}>
      <p>Nobody fits {conditions}. The beginning of each word is enough.</p>
    </EmptyState>
  );
}
