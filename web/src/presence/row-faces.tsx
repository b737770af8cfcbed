import { createContext, useContext, type ReactNode } from 'react';
import { Faces } from './faces.js';
import { usePresentIn, type Present } from './use-present.js';

const Around = createContext<ReadonlyMap<string, readonly Present[]>>(new Map());
const FACES = 2;

/** Asks once who is in these cases, for all their rows. */
export function PresenceInRows({ caseIds, children }: { caseIds: readonly string[]; children: ReactNode }) {
  return <Around value={usePresentIn(caseIds)}>{children}</Around>;
}

export const RowFaces = ({ caseId }: { caseId: string }) => (
  <Faces people={useContext(Around).get(caseId) ?? []} most={FACES} />
);
