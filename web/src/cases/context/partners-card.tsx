import type { WholeCase } from '../case-shapes.js';
import { t } from '../text.js';
import { Card, Facts } from './card.js';

/** Who takes part, and what for. */
export function PartnersCard({ shown }: { shown: WholeCase }) {
  const here = shown.participants.filter(({ endedAt }) => endedAt === null);
  if (here.length === 0) return null;
  return (
    <Card title={t('partners')}>
      <Facts facts={here.map(({ partner, purpose }) => [partner, purpose] as const)} />
    </Card>
  );
}
