import { useQuery } from '@tanstack/react-query';
import { answerOf, api, type Shape } from '../../api/client.js';
import { canCheck, checkProof } from './check-proof.js';

/** The proof of one event with what this browser makes of it. Of an event that is not at hand `where` says how to find it. */
export function useChecked(eventId: string, where: { event?: Shape<'EventView'>; caseId?: string; type?: string }) {
  return useQuery({
    queryKey: ['proof', eventId],
    queryFn: async () => {
      const proof = await answerOf(api.GET('/api/v1/audit/proofs/{eventId}', { params: { path: { eventId } } }));
      if (!canCheck()) return { proof, checked: undefined };
      const { publicKey } = await answerOf(api.GET('/api/v1/audit/key'));
      const event = where.event ?? (await found(eventId, where));
      return { proof, checked: await checkProof(proof, publicKey, event) };
    },
    // What is pending is sealed a moment later.
    refetchInterval: ({ state }) => (state.data?.proof.state === 'pending' ? 2_000 : false),
  });
}

async function found(
  eventId: string,
  { caseId, type }: { caseId?: string; type?: string },
): Promise<Shape<'EventView'> | undefined> {
  if (!caseId || !type) return undefined;
  const query = { case: caseId, type, limit: 100 };
  const { items } = await answerOf(api.GET('/api/v1/audit/events', { params: { query } }));
  return items.find(({ id }) => id === eventId);
}
