import { useState } from 'react';
import { locale } from '../../text/language.js';
import { serverNow } from '../../time/clock.js';
import { viewerZone } from '../../time/times.js';
import { understood, type Terms, type Understood } from './when.rules.js';

export interface When {
  readonly words: string;
  readonly means: Understood;
  /** Undefined until the words mean one time. */
  readonly terms: Terms | undefined;
  readonly zone: string;
  readonly say: (words: string) => void;
  readonly choose: (which: 'first' | 'second') => void;
}

/** A time as somebody types it, and what it means by the clocks around them. */
export function useWhen(first = ''): When {
  const [words, setWords] = useState(first);
  const [which, setWhich] = useState<'first' | 'second'>();
  const zone = viewerZone();
  const spoken = locale();
  const means = understood(words, {
    now: serverNow(),
    zone,
    dayFirst: spoken !== 'en-US' && spoken !== 'en',
    hourIsClock: spoken.startsWith('pt'),
    which,
  });
  return {
    words,
    means,
    terms: means.kind === 'sound' ? means.terms : undefined,
    zone,
    say: (next) => {
      setWords(next);
      setWhich(undefined);
    },
    choose: setWhich,
  };
}
