import { Injectable } from '@nestjs/common';
import { instant, Invalid, UnitOfWork, type Actor, type Work } from '../../../platform/index.js';
import { awayNow, handOf, managersNow } from '../circumstances.queries.js';
import { ApprovalTerms } from '../approval-terms.js';
import { holdsOffice, objectionsTo, type Hand } from '../four-eyes.rules.js';
import { firstCircle, neededFor, nextCircle, presentFor, type Away } from '../seats.rules.js';
import { ApprovalRoutes } from './approval-routes.service.js';
import type { PassedOverView, RouteTrialDto, RouteTrialView, TrialPersonView } from './route-trial.dto.js';

/** Who would be asked, by the very rules that ask: nothing is asked, and nothing is kept. */
@Injectable()
export class RouteTrials {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly routes: ApprovalRoutes,
    private readonly terms: ApprovalTerms,
  ) {}

  /** @throws Invalid for somebody who does not work here */
  trial(actor: Actor, { policyId, requestedBy, amount, currency }: RouteTrialDto): Promise<RouteTrialView> {
    return this.uow.read(actor, async (work) => {
      const requester = await handOf(work, requestedBy);
      if (!requester?.active || !['agent', 'manager'].includes(requester.role))
        throw new Invalid([{ field: 'requestedBy', problem: 'is nobody who works here' }]);
      const route = await this.routes.closest(work, {
        ...{ policyId, amount: amount === undefined ? null : String(amount), currency: currency ?? null },
      });
      const managers = await managersNow(work);
      const ids = managers.map(({ id }) => id);
      const objections = (hand: Hand) => objectionsTo(hand, { requester, owner: null, writers: [] });
      const free = new Set(managers.filter((hand) => objections(hand).length === 0).map(({ id }) => id));
      const mayDecide = (id: string): boolean => free.has(id);
      const circle = firstCircle(route, ids, mayDecide);
      const next = nextCircle(route.escalateTo, circle, ids, mayDecide);
      const meant = route.approvers.length > 0 ? route.approvers : ids;
      const hands = await handsOf(work, [...meant, ...circle, ...next]);
      const away = await awayNow(work);
      const { dueAt } = await this.terms.forNew(work);
      return {
        ...{ routeId: route.id, mode: route.mode, needed: neededFor(route.mode, circle) },
        asked: await people(work, circle, hands, away),
        passedOver: meant
          .filter((id) => !circle.includes(id))
          .flatMap((id): PassedOverView[] => {
            const hand = hands.get(id);
            return hand
              ? [{ personId: id, name: hand.name, because: becauseOf(hand, objections(hand)[0]?.because) }]
              : [];
          }),
        next: await people(work, next, hands, away),
        answerBy: instant(dueAt),
      };
    });
  }
}

const becauseOf = (hand: Hand, objection: string | undefined): PassedOverView['because'] => {
  if (!holdsOffice(hand)) return 'no_manager';
  return objection === 'second_account' ? 'second_account' : 'requester';
};

async function handsOf(work: Work, ids: readonly string[]): Promise<Map<string, Hand>> {
  const hands = await work.query<Hand>('select id, name, email, role, active from people where id = any ($1)', [
    [...new Set(ids)],
  ]);
  return new Map(hands.map((hand) => [hand.id, hand]));
}

async function people(
  work: Work,
  ids: readonly string[],
  hands: ReadonlyMap<string, Hand>,
  away: Away,
): Promise<TrialPersonView[]> {
  const views: TrialPersonView[] = [];
  for (const id of ids) {
    const isAway = away.has(id);
    const inPlace = isAway ? presentFor(id, away) : undefined;
    const substitute = inPlace ? await handOf(work, inPlace) : undefined;
    views.push({
      ...{ personId: id, name: hands.get(id)!.name, away: isAway },
      ...{ substituteId: substitute?.id ?? null, substituteName: substitute?.name ?? null },
    });
  }
  return views;
}
