import { Injectable } from '@nestjs/common';
import {
  assertFresh,
  instant,
  Invalid,
  isUniqueViolation,
  NotFound,
  UnitOfWork,
  type Actor,
  type Page,
  type Work,
} from '../../../platform/index.js';
import { RouteAlreadyThere, RouteRetired } from '../approval.errors.js';
import { routeFor, type Mode } from '../seats.rules.js';
import { ApprovalRoute, type ApprovalRouteId } from './approval-route.entity.js';
import type { AddRouteDto, ApprovalRouteView, RouteTermsDto } from './approval-routes.dto.js';

/** Whom a route asks. */
export interface Asking {
  approvers: string[];
  mode: Mode;
  escalateTo: string[];
}
/** With which route it is; null where no route says otherwise. */
export type Found = Asking & { id: ApprovalRouteId | null };
/** Where no route says otherwise: any manager. */
const ANY_MANAGER: Found = { id: null, approvers: [], mode: 'any', escalateTo: [] };

/** Who is asked for what. A change counts for what is asked from then on. */
@Injectable()
export class ApprovalRoutes {
  constructor(private readonly uow: UnitOfWork) {}

  /** The one that counts for such a decision. */
  async closest(
    work: Work,
    asked: { policyId: string; amount: string | null; currency: string | null },
  ): Promise<Found> {
    const routes = await work.find(
      ApprovalRoute,
      'where retired_at is null and (policy_id is null or policy_id = $1) order by id',
      [asked.policyId],
    );
    const route = routeFor(
      routes.map((one) => ({ ...one, amountFrom: Number(one.amountFrom) })),
      { ...asked, amount: asked.amount === null ? null : Number(asked.amount) },
    );
    return route ?? ANY_MANAGER;
  }

  list(actor: Actor): Promise<Page<ApprovalRouteView>> {
    return this.uow.read(actor, async (work) => {
      const routes = await work.find(
        ApprovalRoute,
        `where retired_at is null order by policy_id nulls first, currency nulls first, amount_from limit 200`,
      );
      return { items: routes.map(routeView), next: null };
    });
  }

  /** @throws RouteAlreadyThere, NotFound for a policy there is not; Invalid where somebody named may not decide */
  add(actor: Actor, asked: AddRouteDto): Promise<ApprovalRouteView> {
    return this.uow.run(actor, async (work) => {
      const amountFrom = asked.amountFrom ?? 0;
      if (amountFrom > 0 && !asked.currency)
        throw new Invalid([{ field: 'currency', problem: 'is wanted with an amount' }]);
      await assertPolicy(work, asked.policyId ?? null);
      const route: ApprovalRoute = {
        id: work.newId('rte') as ApprovalRouteId,
        policyId: asked.policyId ?? null,
        currency: asked.currency ?? null,
        amountFrom: String(amountFrom),
        ...(await termsOf(work, asked)),
        createdBy: actor.personId ?? actor.id,
        createdAt: work.now,
        retiredAt: null,
        version: 1,
      };
      try {
        await work.insert(ApprovalRoute, route);
      } catch (error) {
        throw isUniqueViolation(error, 'approval_routes_one') ? new RouteAlreadyThere() : error;
      }
      work.record(routeSet(route));
      return routeView(route);
    });
  }

  /** @throws RouteRetired, Invalid */
  change(
    actor: Actor,
    id: ApprovalRouteId,
    asked: RouteTermsDto,
    ifMatch: number | undefined,
  ): Promise<ApprovalRouteView> {
    return this.uow.run(actor, async (work) => {
      const route = await lockRoute(work, id, ifMatch);
      await work.update(ApprovalRoute, route, await termsOf(work, asked));
      work.record(routeSet(route));
      return routeView(route);
    });
  }

  /** @throws RouteRetired */
  async retire(actor: Actor, id: ApprovalRouteId, ifMatch: number | undefined): Promise<void> {
    await this.uow.run(actor, async (work) => {
      const route = await lockRoute(work, id, ifMatch);
      await work.update(ApprovalRoute, route, { retiredAt: work.now });
      work.record({ type: 'approval_route.retired', subjectId: id, data: { policyId: route.policyId } });
    });
  }
}

async function lockRoute(work: Work, id: ApprovalRouteId, ifMatch: number | undefined): Promise<ApprovalRoute> {
  const route = await work.lock(ApprovalRoute, id);
  assertFresh(route.version, ifMatch);
  if (route.retiredAt) throw new RouteRetired();
  return route;
}

/** Only managers who work here can be asked. */
async function termsOf(work: Work, { approvers = [], mode, escalateTo = [] }: RouteTermsDto): Promise<Asking> {
  const managers = await work.query<{ id: string }>(`select id from people where role = 'manager' and active`);
  const known = new Set(managers.map(({ id }) => id));
  const faults = Object.entries({ approvers, escalateTo })
    .filter(([, people]) => people.some((id) => !known.has(id)))
    .map(([field]) => ({ field, problem: 'names somebody who is no manager here' }));
  if (faults.length > 0) throw new Invalid(faults);
  return { approvers, mode, escalateTo };
}

async function assertPolicy(work: Work, policyId: string | null): Promise<void> {
  if (policyId === null) return;
  const found = await work.query('select from policies where id = $1 and retired_at is null', [policyId]);
  if (found.length === 0) throw new NotFound('There is no such policy.');
}

const routeSet = (route: ApprovalRoute) => ({
  type: 'approval_route.set' as const,
  subjectId: route.id,
  data: {
    policyId: route.policyId,
    currency: route.currency,
    amountFrom: Number(route.amountFrom),
    approvers: route.approvers,
    mode: route.mode,
    escalateTo: route.escalateTo,
  },
});

const routeView = (route: ApprovalRoute): ApprovalRouteView => ({
  id: route.id,
  policyId: route.policyId,
  currency: route.currency,
  amountFrom: Number(route.amountFrom),
  approvers: route.approvers,
  mode: route.mode,
  escalateTo: route.escalateTo,
  createdAt: instant(route.createdAt),
  version: route.version,
});
