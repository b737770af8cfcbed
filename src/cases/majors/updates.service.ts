import { Injectable } from '@nestjs/common';
import { CommitmentsQueries } from '../../commitments/index.js';
import { Invalid, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { lockCase } from '../case-changes.js';
import { Case, type CaseId } from '../case.entity.js';
import { updateAnnounced } from '../case.events.js';
import type { UpdateDto, UpdatePreviewDto } from './major.dto.js';
import { NotMajor, UpdateForNobody, UpdateIncomplete } from './major.errors.js';
import type { UpdateLanguageView, UpdatePreviewItem, UpdatePreviewView, UpdateView } from './major.views.js';
import { speaksOf, translationFor, unknownIn, type Translation } from './update-text.rules.js';
import { UpdatesQueries } from './updates.queries.js';
import { keepUpdate, readersOf, writtenFor, type ReaderRow, type UpdateText } from './updates.store.js';

const PREVIEWED = 50;
const TOLD = 20;

/** One answer for the customers of many cases: each is written to for themselves, in their own case. */
@Injectable()
export class UpdatesService {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly promises: CommitmentsQueries,
    private readonly queries: UpdatesQueries,
  ) {}

  /** What each customer would read; nothing is written. @throws NotMajor, Invalid */
  preview(actor: Actor, majorId: CaseId, asked: UpdatePreviewDto): Promise<UpdatePreviewView> {
    return this.uow.read(actor, async (work) => {
      const text = await this.textOf(work, majorId, asked);
      const all = (await readersOf(work, majorId)).map((reader) => previewOf(text, reader));
      const rest = asked.cursor ? all.filter(({ caseId }) => caseId > asked.cursor!) : all;
      const limit = asked.limit ?? PREVIEWED;
      const items = rest.slice(0, limit);
      const incomplete = all.filter(({ missing }) => missing.length > 0).length;
      const languages = languagesOf(all, text.translations);
      return {
        total: all.length,
        incomplete,
        languages,
        items,
        next: rest.length > limit ? items.at(-1)!.caseId : null,
      };
    });
  }

  /** Announces it; jobs write to the customers, a hundred each. @throws NotMajor, UpdateForNobody, UpdateIncomplete, CaseMerged */
  announce(actor: Actor, majorId: CaseId, asked: UpdateDto): Promise<UpdateView> {
    return this.uow.run(actor, async (work) => {
      await lockCase(work, majorId);
      const text = await this.textOf(work, majorId, asked);
      const readers = await readersOf(work, majorId);
      if (readers.length === 0) throw new UpdateForNobody();
      refuseHoles(readers.map((reader) => previewOf(text, reader)));
      const update = { ...text, id: work.newId('upd'), caseId: majorId, commitmentId: asked.commitmentId ?? null };
      await keepUpdate(
        work,
        update,
        readers.map(({ caseId }) => caseId),
      );
      work.record(updateAnnounced(majorId, update.id, readers.length));
      return this.queries.view(work, majorId, update.id);
    });
  }

  private async textOf(work: Work, majorId: CaseId, asked: UpdateDto): Promise<UpdateText> {
    const { body, commitmentId, translations = [] } = asked;
    const found = await work.findOne(Case, majorId);
    if (found?.kind !== 'major') throw new NotMajor();
    refuseUnknown(asked);
    if (!commitmentId) {
      if ([body, ...translations.map((text) => text.body)].some((text) => speaksOf(text, 'window')))
        throw new Invalid([{ field: 'commitmentId', problem: 'names the promise whose time the text speaks of' }]);
      return { body, translations, startsAt: null, dueAt: null };
    }
    const promise = (await this.promises.ofCase(work, majorId)).find(({ id }) => id === commitmentId);
    if (!promise) throw new Invalid([{ field: 'commitmentId', problem: 'is not a promise of this case' }]);
    return { body, translations, startsAt: promise.startsAt, dueAt: promise.dueAt };
  }
}

const previewOf = (text: UpdateText, reader: ReaderRow): UpdatePreviewItem => ({
  caseId: reader.caseId,
  customer: reader.name,
  language: reader.language,
  zone: reader.zone,
  writtenIn: translationFor(text.translations, reader.language)?.language ?? null,
  ...writtenFor(text, reader),
});

function refuseUnknown({ body, translations = [] }: UpdateDto): void {
  const texts = [
    ['body', body] as const,
    ...translations.map((text, at) => [`translations.${at}.body`, text.body] as const),
  ];
  const problems = texts.flatMap(([field, text]) => {
    const unknown = unknownIn(text);
    return unknown.length > 0 ? [{ field, problem: `speaks of what nobody knows: ${unknown.join(', ')}` }] : [];
  });
  if (problems.length > 0) throw new Invalid(problems);
}

function languagesOf(all: readonly UpdatePreviewItem[], translations: readonly Translation[]): UpdateLanguageView[] {
  const counts = new Map<string, number>();
  for (const { language } of all) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([language, customers]) => ({
      language,
      customers,
      writtenIn: translationFor(translations, language)?.language ?? null,
    }))
    .toSorted((a, b) => b.customers - a.customers || (a.language < b.language ? -1 : 1));
}

function refuseHoles(items: readonly UpdatePreviewItem[]): void {
  const holes = items.filter(({ missing }) => missing.length > 0);
  if (holes.length > 0)
    throw new UpdateIncomplete(
      holes.length,
      holes.slice(0, TOLD).map(({ caseId, missing }) => ({ caseId, missing })),
    );
}
