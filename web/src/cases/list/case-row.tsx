import { Link } from '@tanstack/react-router';
import { IconFlame } from '@tabler/icons-react';
import { memo } from 'react';
import { RowFaces } from '../../presence/row-faces.js';
import { Due } from '../../time/due.js';
import { Chip } from '../../ui/chip.js';
import type { CaseLine } from '../case-shapes.js';
import { t } from '../text.js';
import type { DeskSearch } from '../views.rules.js';
import classes from './case-row.module.css';

interface CaseRowProps {
  line: CaseLine;
  isOpen: boolean;
  search: DeskSearch;
}

/** A case in the list: what it is about, whose it is, and when the next promise in it falls due. */
export const CaseRow = memo(function CaseRow({ line, isOpen, search }: CaseRowProps) {
  return (
    <Link
      to="/cases/$caseId"
      params={{ caseId: line.id }}
      search={search as never}
      className={classes.row}
      data-unread={line.unread > 0 || undefined}
      aria-current={isOpen || undefined}
      preload={false}
    >
      <span className={classes.first}>
        <span className={classes.subject} dir="auto">
          {line.subject}
        </span>
        <RowFaces caseId={line.id} />
        {!line.owner && search.view !== 'unowned' && (
          <span className={classes.mark}>
            <Chip tone="accent">{t('unowned')}</Chip>
          </span>
        )}
        {line.unread > 0 && (
          <span className={classes.mark}>
            <Chip tone="accent">{t('unread', { count: line.unread })}</Chip>
          </span>
        )}
      </span>
      <span className={classes.about}>
        <span className={classes.number}>#{line.number}</span>
        <span className={classes.name} dir="auto">
          {line.customer?.name ?? t('majorCase')}
        </span>
        <span className={classes.state}>{t(`state_${line.state}` as 'state_received')}</span>
      </span>
      <span className={classes.due}>
        {line.urgency === 'urgent' && (
          <Chip tone="urgent" icon={<IconFlame />}>
            {t('urgent')}
          </Chip>
        )}
        {line.nextDueAt && <Due at={line.nextDueAt} />}
        {!line.nextDueAt && line.owner && <span className={classes.none}>{t('nothingPromised')}</span>}
      </span>
    </Link>
  );
});
