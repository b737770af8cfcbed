import { Link } from '@tanstack/react-router';
import type { Shape } from '../../api/client.js';
import { Chip } from '../../ui/chip.js';
import { sumWords } from '../money-words.js';
import sheet from '../sheet.module.css';
import { t } from '../text.js';
import { remedyWords } from '../words.js';

/** The like cases themselves: how each went, and what was different about it. */
export const PrecedentLines = ({
  precedents: { notes, given, precedents },
}: {
  precedents: Shape<'PrecedentsView'>;
}) => (
  <>
    {[notes.ifGranted, notes.ifRefused, given?.says].filter(Boolean).map((note) => (
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
              {difference.says}
            </span>
          ))}
        </li>
      ))}
    </ul>
  </>
);
