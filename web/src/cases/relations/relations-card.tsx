import { IconX } from '@tabler/icons-react';
import type { Shape } from '../../api/shapes.js';
import { serverNow } from '../../time/clock.js';
import { absolute } from '../../time/times.js';
import { Button } from '../../ui/button.js';
import { IconButton } from '../../ui/icon-button.js';
import type { WholeCase } from '../case-shapes.js';
import { Card } from '../context/card.js';
import { StateChip } from '../state-chip.js';
import { CaseLink } from './case-link.js';
import classes from './relations.module.css';
import { canUndo } from './relations.rules.js';
import { t } from './text.js';
import { useRelationActs } from './use-relation-acts.js';

type Joined = Shape<'MergeView'>;

/** What the case has to do with others: merged into it, split off, linked; each leads there, and can be taken back while that is possible. */
export function RelationsCard({ shown }: { shown: WholeCase }) {
  const { unmerge, unsplit, unlink } = useRelationActs();
  const { merged, split, splits, links } = shown;
  if (merged.length + splits.length + links.length === 0 && !split) return null;
  return (
    <Card title={t('otherCases')}>
      <ul className={classes.relations}>
        {merged.map((one) => (
          <JoinedLine key={one.case.id} what={t('wasMerged')} one={one} undo={t('undoMerge')} onUndo={unmerge} />
        ))}
        {split && <JoinedLine what={t('splitOutOf')} one={split} undo={t('undoSplit')} onUndo={() => unsplit(shown)} />}
        {splits.map((one) => (
          <JoinedLine key={one.case.id} what={t('wasSplit')} one={one} undo={t('undoSplit')} onUndo={unsplit} />
        ))}
        {links.map((link) => (
          <li key={link.id} className={classes.relation} title={t('saidBy', { name: link.by, at: absolute(link.at) })}>
            <p className={classes.soft}>{t(`${link.direction}_${link.kind}`)}</p>
            <p className={classes.other}>
              <CaseLink of={link.case} />
              <StateChip state={link.case.state} />
              <IconButton
                label={t('unlink', { number: link.case.number })}
                icon={<IconX />}
                onClick={() => unlink(shown.id, link)}
              />
            </p>
            {link.note && (
              <p className={classes.soft} dir="auto">
                {link.note}
              </p>
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

function JoinedLine({
  what,
  one,
  undo,
  onUndo,
}: {
  what: string;
  one: Joined;
  undo: string;
  onUndo: (other: Joined['case']) => void;
}) {
  return (
    <li className={classes.relation} title={t('saidBy', { name: one.by, at: absolute(one.at) })}>
      <p className={classes.soft}>{what}</p>
      <p className={classes.other}>
        <CaseLink of={one.case} />
        <StateChip state={one.case.state} />
      </p>
      {one.reason && (
        <p className={classes.soft} dir="auto">
          {one.reason}
        </p>
      )}
      {canUndo(one, serverNow()) && (
        <p className={classes.undo}>
          <Button size="small" onClick={() => onUndo(one.case)} aria-label={`${undo}: #${one.case.number}`}>
            {undo}
          </Button>
          <span className={classes.soft}>{t('undoUntil', { at: absolute(one.undoUntil) })}</span>
        </p>
      )}
    </li>
  );
}
