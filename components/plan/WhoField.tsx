import { lazy, Suspense } from 'react';
import { TextField } from '../ui/TextField.tsx';
import type { WhoSuggestProps } from './WhoSuggest.tsx';

/** The list of suggestions needs a library that the popup does not wait for. */
const WhoSuggest = lazy(() => import('./WhoSuggest.tsx'));

export type WhoFieldProps = Omit<WhoSuggestProps, 'suggest'> & {
  /** Without it no suggestions are made. */
  readonly suggest: WhoSuggestProps['suggest'] | undefined;
};

export function WhoField({ suggest, ...props }: WhoFieldProps) {
  if (suggest === undefined)
    return (
      <TextField label="Who" placeholder="Ana Pires, Norwood Dental" value={props.value} onChange={props.onChange} />
    );
  return (
    // Holds the place of a label and a field, so that nothing moves when they come.
    <Suspense fallback={<div className="who-waiting" />}>
      <WhoSuggest suggest={suggest} {...props} />
    </Suspense>
  );
}
