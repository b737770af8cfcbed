import { keepPreviousData } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { reads, type Shape } from '../../api/client.js';
import { Chip } from '../../ui/chip.js';
import { sumWords } from '../money-words.js';
import sheet from '../sheet.module.css';
import { t } from '../text.js';
import { remedyWords } from '../words.js';

interface PrecedentsProps {
  caseId: string;
  policyId: string;
  remedy: Shape<'PolicyCardView'>['remedies'][number];
  amount: number | undefined;
}

/** How like cases were decided: a hint, never a bar. */
export function Precedents({ caseId, policyId, remedy, amount }: PrecedentsProps) {
  const { data } = reads.useQuery(
    'get',
    '/api/v1/cases/{id}/precedents',
    { params: { path: { id: caseId }, query: { policyId, remedy, ...(amount ? { amount } : {}) } } },
    { placeholderData: keepPreviousData },
  );
  if (!data) return null;
  const notes = [data.notes.ifGranted, data.notes.ifRefused, data.given?.says].filter(Boolean);
  return (
    <details>
      <summary>
        {data.like.count > 0
          ? t('likeCases', { count: data.like.count, granted: data.like.granted })
          : t('noLikeCases')}
      </summary>
      {notes.map((note) => (
        <p key={note} className={sheet.note} data-tone="soon" dir="auto">
          {note}
        </p>
      ))}
      <ul className={sheet.lines}>
        {data.precedents.map((one) => (
          <li key={one.decisionId} className={sheet.line}>
            <Link to="/cases/$caseId" params={{ caseId: one.caseId }}>
              #{one.caseNumber}
            </Link>
            <Chip tone={one.granted ? 'good' : 'late'}>{t(one.granted ? 'wasGranted' : 'wasRefused')}</Chip>
            <span>
              {remedyWords(one.remedy)} {sumWords(one.amount)}
            </span>
            {one.differs.map((difference) => (
              <span key={difference.fact} className={sheet.soft} dir="auto">
                {difference.says}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
