import { type LikelyPair, type Likeness, pairKey } from '../../lib/prospects/duplicates.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { numberWords, whoWords } from './people-words.ts';

/** Pairs listed at once; the next come up as these are dealt with. */
const PAIRS_SHOWN = 20;

const BECAUSE: Readonly<Record<Likeness, string>> = {
  company: 'Same name, same company',
  domain: 'Same name, same mail domain',
  phone: 'Same phone number',
};

export interface LikelyPairsProps {
  readonly pairs: readonly LikelyPair[];
  readonly onMerge: (pair: LikelyPair) => void;
  readonly onTellApart: (pair: LikelyPair) => void;
}

export function LikelyPairs({ pairs, onMerge, onTellApart }: LikelyPairsProps) {
  const count = pairs.length;
  if (count === 0) return null;
  return (
    <Disclosure
      label={count === 1 ? '1 pair looks like one person' : `${numberWords(count)} pairs look like one person`}
    >
      <ul className="people-lines" aria-label="Pairs that look like one person">
        {pairs.slice(0, PAIRS_SHOWN).map((pair) => (
          <li key={pairKey(pair)} className="people-one">
            <span>{whoWords(pair.stays)}</span>
            <span className="quiet">{addressesOf(pair.stays)}</span>
            <span>{whoWords(pair.goes)}</span>
            <span className="quiet">{addressesOf(pair.goes)}</span>
            <span className="people-facts">{BECAUSE[pair.because]}</span>
            <span className="row">
              <Button onPress={() => onMerge(pair)}>
                <span>
                  Merge<span className="visually-hidden"> {bothWords(pair)}</span>
                </span>
              </Button>
              <Button look="quiet" onPress={() => onTellApart(pair)}>
                <span>
                  Not the same<span className="visually-hidden"> {bothWords(pair)}</span>
                </span>
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {count > PAIRS_SHOWN && <p className="quiet">The first {PAIRS_SHOWN}; the others come up as you go.</p>}
    </Disclosure>
  );
}

const addressesOf = ({ keys, phone }: LikelyPair['stays']) => [...keys, phone].filter((key) => key !== '').join(', ');

const bothWords = ({ stays, goes }: LikelyPair) => `${whoWords(stays)}, and ${whoWords(goes)}`;
