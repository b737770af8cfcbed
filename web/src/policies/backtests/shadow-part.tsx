import { IconEye, IconEyeOff } from '@tabler/icons-react';
import { reads } from '../../api/client.js';
import { Read } from '../../reports/figures.js';
import { absolute } from '../../time/times.js';
import { useMay } from '../../shell/may.js';
import { Button } from '../../ui/button.js';
import { Chip } from '../../ui/chip.js';
import { Empty } from '../../ui/states.js';
import type { Policy, Sheet } from '../policy-shapes.js';
import { usePolicyActs } from '../sheet/use-policy-acts.js';
import classes from './backtests.module.css';
import { Result } from './result.js';
import { t } from './text.js';

/** The least it should have run before it is published, in days. */
const LONG_ENOUGH = 28;

/** A draft tried beside the version in force, without effect: begun and ended here, and what it would have said meanwhile. */
export default function ShadowPart({ policy, sheet }: { policy: Policy; sheet: Sheet }) {
  const mayWrite = useMay()('policy.write') && sheet.state === 'draft' && !policy.retiredAt;
  const acts = usePolicyActs(policy, sheet);
  const isOn = sheet.shadowedSince !== null && sheet.shadowedUntil === null;
  return (
    <div className={classes.stack}>
      <p className={classes.soft}>{t('shadowLead')}</p>
      {mayWrite && (
        <div>
          {isOn ? (
            <Button icon={<IconEyeOff />} onClick={acts.endShadow}>
              {t('endShadow')}
            </Button>
          ) : (
            <Button look="main" icon={<IconEye />} onClick={acts.shadow}>
              {t('shadow')}
            </Button>
          )}
        </div>
      )}
      {sheet.shadowedSince === null ? (
        <Empty icon={<IconEye />} title={t('noShadow')}>
          {t(sheet.state === 'draft' ? 'noShadowWords' : 'noShadowDraftsOnly')}
        </Empty>
      ) : (
        <Report policy={policy} sheet={sheet} />
      )}
    </div>
  );
}

function Report({ policy, sheet }: { policy: Policy; sheet: Sheet }) {
  const path = { id: policy.id, number: sheet.number };
  const query = reads.useQuery('get', '/api/v1/policies/{id}/versions/{number}/shadow', { params: { path } });
  return (
    <Read query={query}>
      {({ since, until, days, isLongEnough, result }) => (
        <>
          <p>
            <Chip tone={isLongEnough ? 'good' : 'soon'}>{t('ranDays', { count: days })}</Chip>{' '}
            {t(until ? 'ranFromTo' : 'runsSince', { from: absolute(since), to: until ? absolute(until) : null })}
          </p>
          <p className={classes.soft}>{t(isLongEnough ? 'longEnough' : 'notLongEnough', { count: LONG_ENOUGH })}</p>
          {result.decisions === 0 ? (
            <Empty title={t('nothingDecided')}>{t('nothingDecidedWords')}</Empty>
          ) : (
            <Result result={result} />
          )}
        </>
      )}
    </Read>
  );
}
