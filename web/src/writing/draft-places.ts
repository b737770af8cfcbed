import { answerOf, api } from '../api/client.js';
import { DraftKeeper, type DraftHome } from './draft-keeper.js';
import { copyOf, keepCopy } from './draft-copy.js';

const keepers = new Map<string, DraftKeeper>();

/** The keeper of what one writes in a case to these readers: one for each, as long as the page is open. */
export function keeperOf(caseId: string, readers: string): DraftKeeper {
  const place = `${caseId} ${readers}`;
  const keeper = keepers.get(place) ?? new DraftKeeper(homeOf(caseId, readers));
  keepers.set(place, keeper);
  return keeper;
}

function homeOf(caseId: string, readers: string): DraftHome {
  const place = `${caseId} ${readers}`;
  const path = { id: caseId, audience: [readers] };
  return {
    load: async () => {
      const { items } = await answerOf(api.GET('/api/v1/cases/{id}/drafts', { params: { path: { id: caseId } } }));
      return items.find(({ mine, address }) => mine && address === readers);
    },
    save: (body, basedOn) =>
      answerOf(
        api.PUT('/api/v1/cases/{id}/drafts/{audience}', {
          params: { path },
          body: { body, basedOn },
          keepalive: isShort(body),
        }),
      ),
    throwAway: (basedOn) =>
      answerOf(
        api.DELETE('/api/v1/cases/{id}/drafts/{audience}', {
          params: { path, header: { 'If-Match': `"${basedOn}"` } },
        }),
      ),
    copy: () => copyOf(place),
    keepCopy: (copy) => keepCopy(place, copy),
  };
}

/** Browsers finish a request of a page that is gone, if it is not long. */
const isShort = (body: string): boolean => body.length < 15_000;
