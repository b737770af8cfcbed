import { answerOf, api, type Shape } from '../../api/client.js';
import { Confirm } from '../../settings/pattern/confirm.js';
import { useChanged } from '../../settings/pattern/use-changed.js';
import { holderWords } from './limit-words.js';
import { t } from './text.js';
import { usePreview } from './use-preview.js';
import { WhomItHits } from './whom-it-hits.js';

/** Ending a limit, after seeing who may give less for it. */
export function EndLimitDialog({ standing, onClose }: { standing: Shape<'LimitStandingView'>; onClose: () => void }) {
  const { id } = standing.limit;
  const params = { path: { id } };
  const changed = useChanged('/api/v1/discretion');
  const found = usePreview(id, () => api.POST('/api/v1/discretion/limits/{id}/preview', { params }));
  return (
    <Confirm
      title={t('endTitle', { who: holderWords(standing.limit, standing.name) })}
      act={t('end')}
      done={t('limitEnded')}
      send={() => answerOf(api.DELETE('/api/v1/discretion/limits/{id}', { params })).then(changed)}
      onClose={onClose}
    >
      <p>{t('endWords')}</p>
      <WhomItHits {...found} />
    </Confirm>
  );
}
