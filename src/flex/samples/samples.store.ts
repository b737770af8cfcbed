import { instant, NotFound, type Work } from '../../platform/index.js';
import type { ExceptionFilterDto } from '../exceptions/exception-filter.dto.js';
import type { Stratum } from './population.sql.js';
import type { SampleMethod } from './sample.rules.js';
import type { SampleView } from './sample.views.js';

export interface Sample {
  id: string;
  method: SampleMethod;
  size: number;
  seed: string;
  filter: ExceptionFilterDto;
  stratifyBy: Stratum | null;
  note: string | null;
  population: number;
  populationSha256: string;
  snapshot: string;
  drawnAt: Date;
}
export interface DrawnItem {
  n: number;
  exceptionId: string;
  stratum: string | null;
}

export type SampleRow = Sample &
  Record<'sound' | 'unsound' | 'unclear' | 'open', number> & { drawnById: string; drawnByName: string | null };

/** Samples with how far they are; `rest` is what follows. */
export const samplesSql = (rest: string): string => `
  select s.id, s.method, s.size, s.seed, s.filter, s.stratify_by as "stratifyBy", s.note, s.population, s.population_sha256 as "populationSha256",
    s.snapshot::text as snapshot, s.drawn_at as "drawnAt", s.drawn_by as "drawnById", p.name as "drawnByName", i.*
  from exception_samples s left join people p on p.id = s.drawn_by
  cross join lateral (select count(*) filter (where verdict = 'sound')::int as sound, count(*) filter (where verdict = 'unsound')::int as unsound,
    count(*) filter (where verdict = 'unclear')::int as unclear, count(*) filter (where verdict is null)::int as open
    from exception_sample_items where sample_id = s.id) i
  ${rest}`;

/** @throws NotFound */
export async function sampleRow(work: Work, id: string): Promise<SampleRow> {
  const [row] = await work.query<SampleRow>(samplesSql('where s.id = $1'), [id]);
  if (!row) throw new NotFound();
  return row;
}

export function sampleView(row: SampleRow): SampleView {
  const { id, method, size, seed, filter, stratifyBy, note, population, populationSha256, drawnById, drawnByName } =
    row;
  return {
    ...{ id, method, size, seed, stratifyBy, note, population, populationSha256 },
    filter: { ...filter },
    drawnBy: { id: drawnById, name: drawnByName },
    drawnAt: instant(row.drawnAt),
    progress: { sound: row.sound, unsound: row.unsound, unclear: row.unclear, open: row.open },
  };
}

export async function keepSample(work: Work, sample: Sample, items: readonly DrawnItem[]): Promise<void> {
  await work.query(
    `insert into exception_samples (id, method, size, seed, filter, stratify_by, note, population, population_sha256, snapshot, drawn_by, drawn_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[
        sample.id,
        sample.method,
        sample.size,
        sample.seed,
        JSON.stringify(sample.filter),
        sample.stratifyBy,
        sample.note,
      ],
      ...[sample.population, sample.populationSha256, sample.snapshot, work.actor.personId, sample.drawnAt],
    ],
  );
  await work.query(
    `insert into exception_sample_items (sample_id, n, exception_id, stratum)
     select $1, i.n, i."exceptionId", i.stratum from jsonb_to_recordset($2::jsonb) as i(n int, "exceptionId" text, stratum text)`,
    [sample.id, JSON.stringify(items)],
  );
}

export const drawnItems = (work: Work, id: string): Promise<DrawnItem[]> =>
  work.query<DrawnItem>(
    'select n, exception_id as "exceptionId", stratum from exception_sample_items where sample_id = $1 order by n',
    [id],
  );
