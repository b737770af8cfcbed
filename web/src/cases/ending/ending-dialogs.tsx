import type { WholeCase } from '../case-shapes.js';
import { AnswerDialog } from './answer-dialog.js';
import { CloseDialog } from './close-dialog.js';
import { ResolveDialog } from './resolve-dialog.js';
import type { Ending } from './endings.rules.js';

interface EndingDialogsProps {
  shown: WholeCase;
  asked: Ending | undefined;
  onClose: () => void;
  onResolved: () => void;
  onPromise: (id: string) => void;
}

/** The dialogs in which a case ends, or is taken up again before it has. */
export function EndingDialogs({ asked, ...props }: EndingDialogsProps) {
  const isAnswer = asked === 'answered' || asked === 'agreed' || asked === 'declined';
  return (
    <>
      <ResolveDialog {...props} open={asked === 'resolve'} />
      <AnswerDialog {...props} open={isAnswer} says={asked === 'declined' ? 'no' : 'yes'} />
      <CloseDialog {...props} open={asked === 'close'} />
    </>
  );
}
