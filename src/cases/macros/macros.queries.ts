import { Injectable } from '@nestjs/common';
import {
  instant,
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type ListQuery,
  type Page,
  type Work,
} from '../../platform/index.js';
import type { ListMacrosDto } from './macro.dto.js';
import { macroView, type MacroRow, type MacroVersionView, type MacroView } from './macro.views.js';

const TEXT = 'v.name, v.audience, v.body, v.translations, v.actions';
const MACRO = `select m.id, m.person_id as "personId", m.version, ${TEXT}, u.uses, u."lastUsedAt", lower(v.name) as "sortedBy"
  from macros m join macro_versions v on v.macro_id = m.id and v.version = m.version
  cross join lateral (select count(*)::int as uses, max(u.at) as "lastUsedAt" from macro_uses u where u.macro_id = m.id) u
  where m.removed_at is null and (m.person_id is null or m.person_id = $1)`;

/** Reads macros: what all share, and one's own. */
@Injectable()
export class MacrosQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** By name. */
  list(actor: Actor, { q, audience, shared, limit, cursor }: ListMacrosDto): Promise<Page<MacroView>> {
    const after = readCursor('macros', ['text', 'text'], cursor);
    return this.uow.read(actor, async (work) => {
      const rows = await work.query<MacroRow & { sortedBy: string }>(
        `${MACRO} and ($2::text is null or kept_fold(v.name) like '%' || kept_fold($2) || '%') and ($3::text is null or v.audience = $3)
           and ($4::boolean is null or (m.person_id is null) = $4) and ($5::text is null or (lower(v.name), m.id) > ($5, $6))
         order by lower(v.name), m.id limit $7`,
        [
          ...[me(actor), q?.replace(/[\\%_]/g, '\\$&') ?? null, audience ?? null, shared ?? null],
          ...[after?.[0] ?? null, after?.[1] ?? null, limit + 1],
        ],
      );
      return pageOf(rows, limit, (last) => writeCursor('macros', [last.sortedBy, last.id]), macroView);
    });
  }

  one(actor: Actor, id: string): Promise<MacroView> {
    return this.uow.read(actor, async (work) => macroView(await this.macro(work, id)));
  }

  /** Within a larger work. @throws NotFound also for what is another's own */
  async macro(work: Work, id: string): Promise<MacroRow> {
    const [row] = await work.query<MacroRow>(`${MACRO} and m.id = $2`, [me(work.actor), id]);
    if (!row) throw new NotFound();
    return row;
  }

  /** How it was, the newest first. */
  versions(actor: Actor, id: string, { limit, cursor }: ListQuery): Promise<Page<MacroVersionView>> {
    const before = readCursor('macro.versions', ['number'], cursor);
    return this.uow.read(actor, async (work) => {
      await this.macro(work, id);
      const rows = await work.query<Omit<MacroVersionView, 'at'> & { at: Date }>(
        `select v.version, ${TEXT}, coalesce(p.name, v.by) as by, v.at from macro_versions v left join people p on p.id = v.by
         where v.macro_id = $1 and ($2::int is null or v.version < $2) order by v.version desc limit $3`,
        [id, before ? Math.trunc(Math.min(before[0], 2 ** 31 - 1)) : null, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        (last) => writeCursor('macro.versions', [last.version]),
        (row) => ({ ...row, at: instant(row.at) }),
      );
    });
  }
}

const me = (actor: Actor): string => actor.personId ?? '';
