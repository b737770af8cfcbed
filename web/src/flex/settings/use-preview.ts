import { useEffect, useState } from 'react';
import { answerOf, type Shape } from '../../api/client.js';
import { problemWords } from '../../api/problem-words.js';

export type Preview = Shape<'LimitPreviewView'>;
const PAUSE_MS = 400;

interface Found {
  readonly preview: Preview | undefined;
  readonly problem: string | undefined;
  /** What it was asked about. */
  readonly of: string | undefined;
}

/** Asks whom it would hit, a moment after each change; nothing while `asked` says nothing. What was found stays until there is something newer. */
export function usePreview<Asked>(asked: Asked | undefined, ask: (asked: Asked) => Promise<{ data?: Preview }>) {
  const [found, setFound] = useState<Found>({ preview: undefined, problem: undefined, of: undefined });
  const text = asked === undefined ? undefined : JSON.stringify(asked);
  useEffect(() => {
    if (text === undefined) return;
    let over = false;
    const say = (news: Omit<Found, 'of'>): void => {
      if (!over) setFound({ ...news, of: text });
    };
    const timer = setTimeout(() => {
      answerOf(ask(JSON.parse(text) as Asked))
        .then((preview) => say({ preview, problem: undefined }))
        .catch((error: unknown) => say({ preview: undefined, problem: problemWords(error) }));
    }, PAUSE_MS);
    return () => {
      over = true;
      clearTimeout(timer);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- `ask` is the same whatever is asked
  }, [text]);
  return { ...found, isOld: found.of !== text };
}
