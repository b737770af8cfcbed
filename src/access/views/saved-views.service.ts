import { Injectable } from '@nestjs/common';
import {
  assertFresh,
  isUniqueViolation,
  NotFound,
  pageOf,
  readCursor,
  UnitOfWork,
  writeCursor,
  type Actor,
  type Page,
  type Work,
} from '../../platform/index.js';
import type { ChangeViewDto, ListViewsDto, SaveViewDto } from './saved-view.dto.js';
import { SavedView, type SavedViewId } from './saved-view.entity.js';
import { NotYourView, TooManyViews, ViewNameTaken } from './saved-view.errors.js';
import { savedViewFor, type SavedViewRow, type SavedViewView } from './saved-view.views.js';

const BY_NAME = 'views';
const MOST = 100;
const COLUMNS = `v.id, v.person_id as "personId", v.place, v.name, v.query, v.shared, v.created_at as "createdAt", v.version, p.name as "personName"`;
type Sorted = SavedViewRow & { sortedBy: string };

/** Views people keep of the desk's lists: their own, and those colleagues share. */
@Injectable()
export class SavedViewsService {
  constructor(private readonly uow: UnitOfWork) {}

  /** One's own and the shared ones, by name. */
  list(actor: Actor, { place, limit, cursor }: ListViewsDto): Promise<Page<SavedViewView>> {
    const [name = '', id = ''] = readCursor(BY_NAME, ['text', 'text'], cursor) ?? [];
    return this.uow.read(actor, async (work) => {
      const rows = await work.query<Sorted>(
        `select ${COLUMNS}, lower(v.name) as "sortedBy" from saved_views v left join people p on p.id = v.person_id
         where (v.person_id = $1 or v.shared) and ($2::text is null or v.place = $2) and (lower(v.name), v.id) > ($3, $4)
         order by lower(v.name), v.id limit $5`,
        [actor.personId ?? null, place ?? null, name, id, limit + 1],
      );
      return pageOf(
        rows,
        limit,
        (last) => writeCursor(BY_NAME, [last.sortedBy, last.id]),
        (row) => savedViewFor(actor.personId, row),
      );
    });
  }

  /** @throws NotFound */
  one(actor: Actor, id: SavedViewId): Promise<SavedViewView> {
    return this.uow.read(actor, (work) => shown(work, id));
  }

  /** @throws ViewNameTaken, TooManyViews */
  save(actor: Actor, { place, name, query, shared }: SaveViewDto): Promise<SavedViewView> {
    return named(() =>
      this.uow.run(actor, async (work) => {
        const personId = actor.personId!;
        await assertRoom(work, personId, place);
        const id = work.newId('view');
        await work.insert(SavedView, {
          id,
          personId,
          place,
          name: name.trim(),
          query,
          shared: shared ?? false,
          createdAt: work.now,
        });
        work.record({ type: 'view.saved', subjectId: id, data: { place, shared: shared ?? false } });
        return shown(work, id);
      }),
    );
  }

  /** @throws NotFound, NotYourView, ViewNameTaken, Stale */
  change(actor: Actor, id: SavedViewId, change: ChangeViewDto, ifMatch: number | undefined): Promise<SavedViewView> {
    return named(() =>
      this.uow.run(actor, async (work) => {
        const view = await changeable(work, id);
        assertFresh(view.version, ifMatch);
        await work.update(SavedView, view, {
          name: change.name?.trim() ?? view.name,
          query: change.query ?? view.query,
          shared: change.shared ?? view.shared,
        });
        work.record({ type: 'view.changed', subjectId: id, data: { place: view.place, shared: view.shared } });
        return shown(work, id);
      }),
    );
  }

  /** @throws NotFound, NotYourView, Stale */
  remove(actor: Actor, id: SavedViewId, ifMatch: number | undefined): Promise<void> {
    return this.uow.run(actor, async (work) => {
      const view = await changeable(work, id);
      assertFresh(view.version, ifMatch);
      await work.query('delete from saved_views where id = $1', [id]);
      work.record({ type: 'view.removed', subjectId: id, data: { place: view.place } });
    });
  }
}

async function shown(work: Work, id: SavedViewId): Promise<SavedViewView> {
  const [row] = await work.query<SavedViewRow>(
    `select ${COLUMNS} from saved_views v left join people p on p.id = v.person_id where v.id = $1 and (v.person_id = $2 or v.shared)`,
    [id, work.actor.personId ?? null],
  );
  if (!row) throw new NotFound();
  return savedViewFor(work.actor.personId, row);
}

/** One's own; of those that are shared also a manager's. What a colleague keeps to themselves is not there. */
async function changeable(work: Work, id: SavedViewId): Promise<SavedView> {
  const view = await work.lock(SavedView, id);
  if (view.personId === work.actor.personId) return view;
  if (!view.shared) throw new NotFound();
  if (work.actor.role !== 'manager') throw new NotYourView();
  return view;
}

async function assertRoom(work: Work, personId: string, place: string): Promise<void> {
  const [row] = await work.query<{ count: number }>(
    'select count(*)::int as count from saved_views where person_id = $1 and place = $2',
    [personId, place],
  );
  if (row!.count >= MOST) throw new TooManyViews(MOST);
}

async function named<T>(save: () => Promise<T>): Promise<T> {
  try {
    return await save();
  } catch (error) {
    if (isUniqueViolation(error, 'saved_views_name')) throw new ViewNameTaken();
    throw error;
  }
}
