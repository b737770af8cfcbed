import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Actor, type Work } from '../../../platform/index.js';
import { percent, roundHalfEven } from '../../../statistics/index.js';
import { GRANTED, GROUP_OF, GROUP_TABLES, SINCE_TABLE, SITUATION, type Grouping } from '../decided.sql.js';
import { decidedWithin, periodOf, periodView, type Period } from '../period.js';
import type { DecidedPeriod } from '../period.dto.js';
import { headOf } from '../policy-head.queries.js';
import { disparities, type GroupCount } from './disparity.rules.js';
import type { DisparityDto } from './fairness.dto.js';
import type { DisparityView, FunnelPointView, FunnelView } from './fairness.views.js';
import { funnelOf, type FunnelPoint, type Tally } from './funnel.rules.js';

const countsBy = (grouping: Grouping): string => `
  select situation, "group", count(*)::int as of, count(*) filter (where granted)::int as granted
  from (select ${SITUATION} as situation, ${GROUP_OF[grouping]} as "group", ${GRANTED} as granted
    from decisions d ${GROUP_TABLES} ${grouping === 'tenure' ? SINCE_TABLE : ''} where d.policy_id = $1 and ${decidedWithin('$2', '$3')}) decided
  where granted is not null group by 1, 2`;

const TALLIES = `
  select d.decided_by as "personId", p.name, count(*)::int as of, count(*) filter (where ${GRANTED})::int as granted
  from decisions d join people p on p.id = d.decided_by
  where d.policy_id = $1 and ${decidedWithin('$2', '$3')} and d.outcome not in ('statutory', 'entitled') and (${GRANTED}) is not null
  group by 1, 2`;

type NamedTally = Tally & { name: string };

/** Whether like cases are decided alike: by whom they concern, and by who decides. */
@Injectable()
export class FairnessQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** Names of agents are for managers; the others read letters. */
  disparity(actor: Actor, policyId: string, asked: DisparityDto): Promise<DisparityView> {
    const period = periodOf(asked);
    return this.uow.read(actor, async (work) => {
      await headOf(work, policyId);
      const rows = await countsOf(work, policyId, asked.group, period);
      const counts = rows.filter((row): row is GroupCount => row.group !== null);
      const differences = disparities(asked.group === 'agent' ? await named(work, counts) : counts);
      const all = rows.reduce((sum, { of }) => sum + of, 0);
      return {
        policyId,
        group: asked.group,
        period: periodView(period),
        decisions: all,
        unknown: all - counts.reduce((sum, { of }) => sum + of, 0),
        situations: new Set(counts.map(({ situation }) => situation)).size,
        differences: differences.map((one) => ({ ...one, flagged: one.verdict === 'differs' })),
      };
    });
  }

  funnel(actor: Actor, policyId: string, asked: DecidedPeriod): Promise<FunnelView> {
    const period = periodOf(asked);
    return this.uow.read(actor, async (work) => {
      await headOf(work, policyId);
      const tallies = await work.query<NamedTally>(TALLIES, [policyId, period.from, period.to]);
      const { mean, points } = funnelOf(tallies);
      return {
        policyId,
        period: periodView(period),
        decided: tallies.reduce((sum, { of }) => sum + of, 0),
        meanPercent: mean === null ? null : roundHalfEven(100 * mean, 2),
        points: points.map((point, place) => pointFor(actor, point as FunnelPoint & NamedTally, place)),
        notDrawn: tallies.length - points.length,
      };
    });
  }
}

const countsOf = (
  work: Work,
  policyId: string,
  grouping: Grouping,
  { from, to }: Period,
): Promise<(Omit<GroupCount, 'group'> & { group: string | null })[]> =>
  work.query(countsBy(grouping), [policyId, from, to]);

/** Agents by what the actor may call them. */
async function named(work: Work, counts: readonly GroupCount[]): Promise<GroupCount[]> {
  const ids = [...new Set(counts.map(({ group }) => group))];
  const people = await work.query<{ id: string; name: string }>('select id, name from people where id = any ($1)', [
    ids,
  ]);
  const sizes = new Map(ids.map((id) => [id, counts.reduce((sum, { group, of }) => sum + (group === id ? of : 0), 0)]));
  const bySize = ids.toSorted((a, b) => sizes.get(b)! - sizes.get(a)! || (a < b ? -1 : 1));
  const names = new Map(
    people.map(({ id, name }) => [id, nameFor(work.actor, { personId: id, name }, bySize.indexOf(id))]),
  );
  // Two of one name stay two.
  const twice = (name: string): boolean => [...names.values()].filter((other) => other === name).length > 1;
  return counts.map((count) => {
    const name = names.get(count.group)!;
    return { ...count, group: twice(name) ? `${name} (${count.group})` : name };
  });
}

const isManager = ({ role }: Actor): boolean => role === 'manager' || role === 'system';
const isSelf = (actor: Actor, personId: string): boolean => actor.personId === personId;

/** A, B … Z, A2, B2: by how much they decided, so that nobody's letter says who it is. */
const letterOf = (place: number): string =>
  `Agent ${String.fromCharCode(65 + (place % 26))}${place < 26 ? '' : Math.floor(place / 26) + 1}`;

function nameFor(actor: Actor, { personId, name }: { personId: string; name: string }, place: number): string {
  if (isManager(actor)) return name;
  return isSelf(actor, personId) ? 'You' : letterOf(place);
}

function pointFor(actor: Actor, point: FunnelPoint & NamedTally, place: number): FunnelPointView {
  const inPercent = ({ low, high }: { low: number; high: number }) => ({
    low: roundHalfEven(100 * low, 2),
    high: roundHalfEven(100 * high, 2),
  });
  return {
    personId: isManager(actor) || isSelf(actor, point.personId) ? point.personId : null,
    name: nameFor(actor, point, place),
    isYou: isSelf(actor, point.personId),
    decided: point.of,
    granted: point.granted,
    percent: percent(point.granted, point.of)!,
    within95: inPercent(point.within95),
    within998: inPercent(point.within998),
    stands: point.stands,
  };
}
