import { reads } from '../../api/client.js';
import { Card } from '../../cases/context/card.js';
import { Read } from '../../reports/figures.js';
import { PrecedentLines } from '../card/precedent-lines.js';
import { t } from '../ledger/text.js';
import sheet from '../sheet.module.css';

/** How like cases had been decided before this one: what whoever decided could have known. */
export function LikeCases({ decisionId }: { decisionId: string }) {
  const query = reads.useQuery('get', '/api/v1/decisions/{id}/precedents', { params: { path: { id: decisionId } } });
  return (
    <Card title={t('likeBefore')}>
      <Read query={query}>
        {(precedents) => (
          <>
            <p className={sheet.soft}>
              {precedents.like.count > 0
                ? t('likeCases', { count: precedents.like.count, granted: precedents.like.granted })
                : t('noLikeCases')}
            </p>
            <PrecedentLines precedents={precedents} />
          </>
        )}
      </Read>
    </Card>
  );
}
