import { Injectable } from '@nestjs/common';
import { may } from '../../access/index.js';
import {
  assertFresh,
  Forbidden,
  Invalid,
  isUniqueViolation,
  UnitOfWork,
  type Actor,
  type Id,
  type Work,
} from '../../platform/index.js';
import type { MacroDto, NewMacroDto } from './macro.dto.js';
import { MacroNameTaken } from './macro.errors.js';
import { macroFaults, type MacroText } from './macro.rules.js';
import { macroView, type MacroRow, type MacroView } from './macro.views.js';
import { MacrosQueries } from './macros.queries.js';

export type MacroId = Id<'mac'>;

/** Writes macros down: managers what all share, everybody their own. A version is added, never changed: what was sent can be explained. */
@Injectable()
export class MacrosService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly queries: MacrosQueries,
  ) {}

  /** @throws Forbidden, Invalid, MacroNameTaken */
  create(actor: Actor, { shared = false, ...asked }: NewMacroDto): Promise<MacroView> {
    return this.uow.run(actor, async (work) => {
      if (shared) assertMayShare(actor);
      const id = work.newId('mac');
      await naming(() =>
        work.query(
          'insert into macros (id, person_id, name, version, created_by, created_at) values ($1, $2, $3, 1, $4, $5)',
          [id, shared ? null : (actor.personId ?? null), asked.name.trim(), actor.id, work.now],
        ),
      );
      await this.addVersion(work, id, 1, asked);
      work.record({ type: 'macro.created', subjectId: id, data: { shared } });
      return macroView(await this.queries.macro(work, id));
    });
  }

  /** The whole macro, as it is from now on. @throws NotFound, Forbidden, Stale, Invalid, MacroNameTaken */
  revise(actor: Actor, id: MacroId, asked: MacroDto, ifMatch: number | undefined): Promise<MacroView> {
    return this.uow.run(actor, async (work) => {
      const found = await this.toChange(work, id, ifMatch);
      const version = found.version + 1;
      await naming(() =>
        work.query('update macros set version = $2, name = $3 where id = $1', [id, version, asked.name.trim()]),
      );
      await this.addVersion(work, id, version, asked);
      work.record({ type: 'macro.revised', subjectId: id, data: { version } });
      return macroView(await this.queries.macro(work, id));
    });
  }

  /** Nobody is offered it any more; where it was used stays known. */
  remove(actor: Actor, id: MacroId, ifMatch: number | undefined): Promise<void> {
    return this.uow.run(actor, async (work) => {
      await this.toChange(work, id, ifMatch);
      await work.query('update macros set removed_at = $2 where id = $1', [id, work.now]);
      work.record({ type: 'macro.removed', subjectId: id });
    });
  }

  private async toChange(work: Work, id: string, ifMatch: number | undefined): Promise<MacroRow> {
    await work.query('select from macros where id = $1 for update', [id]);
    const found = await this.queries.macro(work, id);
    if (found.personId === null) assertMayShare(work.actor);
    assertFresh(found.version, ifMatch);
    return found;
  }

  private async addVersion(work: Work, id: string, version: number, asked: MacroDto): Promise<void> {
    const text = textOf(asked);
    const faults = [...macroFaults(text), ...(await partnerFaults(work, text.actions.task?.partnerId))];
    if (faults.length > 0) throw new Invalid(faults);
    await work.query(
      `insert into macro_versions (macro_id, version, name, audience, body, translations, actions, by, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        ...[id, version, asked.name.trim(), text.audience, text.body],
        ...[JSON.stringify(text.translations), JSON.stringify(text.actions)],
        ...[work.actor.personId ?? work.actor.id, work.now],
      ],
    );
  }
}

/** What was asked for, without what was left out. */
function textOf({ audience, body, translations, actions }: MacroDto): MacroText {
  const given = JSON.parse(JSON.stringify({ translations: translations ?? [], actions: actions ?? {} })) as Pick<
    MacroText,
    'translations' | 'actions'
  >;
  const isSaid = ([, value]: [string, unknown]): boolean => value !== null && value !== false;
  return {
    audience,
    body: body ?? null,
    translations: given.translations,
    actions: Object.fromEntries(Object.entries(given.actions).filter(isSaid)),
  };
}

async function partnerFaults(
  work: Work,
  partnerId: string | null | undefined,
): Promise<{ field: string; problem: string }[]> {
  if (!partnerId) return [];
  const found = await work.query('select from partners where id = $1', [partnerId]);
  return found.length > 0 ? [] : [{ field: 'actions.task.partnerId', problem: 'there is no such partner' }];
}

function assertMayShare(actor: Actor): void {
  if (!may(actor, 'macro.share')) throw new Forbidden('What all share is changed by managers.', { act: 'macro.share' });
}

async function naming<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw isUniqueViolation(error, 'macros_name') ? new MacroNameTaken() : error;
  }
}
