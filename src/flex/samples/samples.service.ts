import { Injectable } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { Invalid, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { given } from '../exceptions/exception-filter.sql.js';
import { populationOf, snapshotNow, type Frame, type Population } from './population.js';
import type { DrawSampleDto } from './sample.dto.js';
import { OneCurrencyWanted, SampleLargerThanPopulation } from './sample.errors.js';
import { draw, drawable, type Wish } from './sample.rules.js';
import type { RedrawView, SampleView } from './sample.views.js';
import { drawnItems, keepSample, sampleRow, sampleView, type DrawnItem } from './samples.store.js';

const DIFFERENCES = 20;

/** Draws samples of exceptions, and draws them again to show that nobody chose. */
@Injectable()
export class SamplesService {
  constructor(private readonly uow: UnitOfWork) {}

  /** @throws Invalid, SampleLargerThanPopulation, OneCurrencyWanted */
  draw(actor: Actor, asked: DrawSampleDto): Promise<SampleView> {
    assertDrawable(asked);
    return this.uow.run(actor, async (work) => {
      const { method, size, filter } = asked;
      const frame: Frame = {
        filter,
        stratifyBy: asked.stratifyBy ?? null,
        snapshot: await snapshotNow(work),
        drawnAt: work.now,
      };
      const population = await populationOf(work, frame);
      assertEnough(population, asked);
      const wish: Wish = { method, size, seed: asked.seed ?? randomBytes(16).toString('hex') };
      const sample = {
        ...frame,
        ...wish,
        id: work.newId('smp'),
        note: asked.note ?? null,
        population: population.members.length,
        populationSha256: population.sha256,
      };
      await keepSample(work, sample, itemsOf(population, frame, wish));
      work.record({
        type: 'sample.drawn',
        subjectId: sample.id,
        data: { method, size, population: sample.population, sha256: population.sha256 },
      });
      return sampleView(await sampleRow(work, sample.id));
    });
  }

  /** Draws it once more from what there was then. @throws NotFound */
  redraw(actor: Actor, id: string): Promise<RedrawView> {
    return this.uow.run(actor, async (work) => {
      const result = await redrawn(work, id);
      work.record({ type: 'sample.redrawn', subjectId: id, data: { identical: result.identical } });
      return result;
    });
  }
}

/** `rows`: how many are read at a time, which changes nothing. */
export async function redrawn(work: Work, id: string, rows?: number): Promise<RedrawView> {
  const sample = await sampleRow(work, id);
  const population = await populationOf(work, sample, rows);
  const was = await drawnItems(work, id);
  const is = sample.size <= drawable(population.members, sample.method) ? itemsOf(population, sample, sample) : [];
  const differing = Array.from({ length: Math.max(was.length, is.length) }, (_, at) => ({
    n: at + 1,
    was: was[at]?.exceptionId ?? null,
    is: is[at]?.exceptionId ?? null,
  })).filter((place) => place.was !== place.is);
  return {
    identical: differing.length === 0 && population.sha256 === sample.populationSha256,
    population: { was: sample.population, is: population.members.length },
    populationSha256: { was: sample.populationSha256, is: population.sha256 },
    differing: differing.slice(0, DIFFERENCES),
  };
}

function itemsOf({ members }: Population, { stratifyBy }: Frame, { method, size, seed }: Wish): DrawnItem[] {
  return draw(members, { method, size, seed }).map((place, at) => ({
    n: at + 1,
    exceptionId: members[place]!.id,
    stratum: stratifyBy && members[place]!.stratum,
  }));
}

function assertDrawable({ method, stratifyBy, filter }: DrawSampleDto): void {
  const faults = [];
  if (method === 'stratified' && !stratifyBy)
    faults.push({ field: 'stratifyBy', problem: 'is wanted for a stratified sample' });
  if (method !== 'stratified' && stratifyBy)
    faults.push({ field: 'stratifyBy', problem: 'is for a stratified sample' });
  for (const name of ['pulse', 'repeated', 'orderedAgain'] as const)
    if (given(filter[name]))
      faults.push({
        field: `filter.${name}`,
        problem: 'changes afterwards: what was drawn by it could not be drawn again',
      });
  if (faults.length > 0) throw new Invalid(faults);
}

function assertEnough({ members, currencies }: Population, { method, size }: DrawSampleDto): void {
  if (method === 'by_value' && currencies.length > 1) throw new OneCurrencyWanted(currencies);
  const enough = drawable(members, method);
  if (size > enough) throw new SampleLargerThanPopulation(size, enough);
}
