import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api/client.js';
import { Chip } from '../../ui/chip.js';
import { missed } from '../bent-words.js';
import { sumWords } from '../money-words.js';
import sheet from '../sheet.module.css';
import { t } from '../text.js';
import { remedyWords } from '../words.js';

/** The like cases themselves: how each went, and what was different about it. */
export const PrecedentLines = ({
  precedents: { like, notes, given, precedents },
}: {
  precedents: Shape<'PrecedentsView'>;
}) => (
  <>
    {[
      notes.ifGranted && t('ifGranted', { count: like.count - like.granted, of: like.count }),
      notes.ifRefused && t('ifRefused', { count: like.granted, of: like.count }),
      given?.compared && t(`compared_${given.compared}`),
    ]
      .filter(Boolean)
      .map((note) => (
        <p key={note} className={sheet.note} data-tone="soon" dir="auto">
          {note}
        </p>
      ))}
    <ul className={sheet.lines}>
      {precedents.map((one) => (
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
              {differenceWords(difference)}
            </span>
          ))}
        </li>
      ))}
    </ul>
  </>
);

function differenceWords({ hereIs, thereIs, ...about }: Shape<'FactDifferenceView'>): string {
  const [here, there] = [hereIs, thereIs].map((value) => missed({ ...about, cell: null, value }));
  return t('differs', { fact: here!.fact, here: here!.value, there: there!.value });
}
