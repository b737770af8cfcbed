import { IconBulb } from '@tabler/icons-react';
import { useState } from 'react';
import { reads, type Shape } from '../../api/client.js';
import { named } from '../../policies/text.js';
import { number, percent, Read } from '../../reports/figures.js';
import { useMay } from '../../shell/may.js';
import { Button } from '../../ui/button.js';
import { Empty } from '../../ui/states.js';
import { missed } from '../bent-words.js';
import { HabitDialog } from './habit-dialog.js';
import classes from './learning.module.css';
import { t } from './text.js';

type Habit = Shape<'DeFactoRuleView'>;

const cellIn = (habit: Habit, cell: object | null): string => missed({ ...habit, cell, value: null }).cell;

/** Rules nobody wrote: what is given again and again although one cell speaks against it. */
export function HabitsPart({ policyId }: { policyId: string }) {
  const [asked, setAsked] = useState<Habit>();
  const mayWrite = useMay()('policy.write');
  const query = reads.useQuery('get', '/api/v1/policies/{id}/de-facto-rules', { params: { path: { id: policyId } } });
  return (
    <div className={classes.stack}>
      <p className={classes.soft}>{t('habitsDefinition', { days: query.data?.withinDays ?? 180 })}</p>
      <Read query={query}>
        {({ rules, version }) =>
          rules.length === 0 ? (
            <Empty icon={<IconBulb />} title={t(version === null ? 'nothingInForce' : 'noHabits')}>
              {t(version === null ? 'nothingInForceWords' : 'noHabitsWords')}
            </Empty>
          ) : (
            <ul className={classes.habits} aria-label={t('lesson_habits')}>
              {rules.map((habit) => (
                <li key={habit.key} className={classes.habit}>
                  <h2>
                    {t('youSayYes', {
                      ...{ granted: number(habit.granted, 0), asked: number(habit.asked, 0), row: habit.row },
                      fact: named('fact', habit.fact, habit.label),
                    })}
                  </h2>
                  <p>
                    {t('asksNow')} <bdi>{cellIn(habit, habit.asksCell)}</bdi>. {t('wouldAsk')}{' '}
                    <strong dir="auto">{cellIn(habit, habit.wouldAskCell)}</strong>.
                  </p>
                  <p className={classes.soft}>{t('surely', { share: percent(100 * habit.surely) })}</p>
                  {mayWrite && (
                    <Button look="main" icon={<IconBulb />} onClick={() => setAsked(habit)}>
                      {t('makeItPolicy')}
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Read>
      {asked && <HabitDialog policyId={policyId} habit={asked} onClose={() => setAsked(undefined)} />}
    </div>
  );
}
