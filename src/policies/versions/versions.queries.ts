import { Injectable } from '@nestjs/common';
import {
  Invalid,
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
import { CATALOGUE } from '../facts/catalogue.rules.js';
import { coverageOf, type Coverage, type Overlap } from '../table/coverage.rules.js';
import { compile } from '../table/decide.rules.js';
import { differences } from './differences.rules.js';
import { Policy, PolicyVersion } from './policy.entity.js';
import { whatStops, type Stop } from './publishable.rules.js';
import { readTable } from '../table/read-table.rules.js';
import { runTest, standingTests, type TestResult } from './standing-tests.rules.js';
import type { CheckDto } from './version.dto.js';
import { stateOf } from './version-state.rules.js';
import {
  expectsView,
  rowView,
  testView,
  versionItem,
  type CheckView,
  type CoverageView,
  type DifferencesView,
  type TestResultView,
  type VersionItem,
  type VersionSheet,
} from './version.views.js';
import { situationInWords } from './words.rules.js';

const NEWEST = 'policy-versions';
/** As many meetings of rows are shown. */
const MOST_OVERLAPS = 100;

type Table = Pick<PolicyVersion, 'number' | 'rows' | 'tests' | 'dropsTests'>;

/** What a look at a version's table finds. */
export interface Examined {
  readonly coverage: Coverage;
  readonly results: readonly TestResult[];
  readonly stops: readonly Stop[];
}

/** Reads versions, and says of each what its table leaves open and what stops it. */
@Injectable()
export class VersionsQueries {
  constructor(private readonly uow: UnitOfWork) {}

  /** The newest first. @throws NotFound */
  list(actor: Actor, policyId: string, { limit, cursor }: ListQuery): Promise<Page<VersionItem>> {
    const [before] = readCursor(NEWEST, ['number'], cursor) ?? [null];
    return this.uow.read(actor, async (work) => {
      const policy = await policyOf(work, policyId);
      const all = await this.all(work, policyId);
      const older = all.filter(({ number }) => before === null || number < before).reverse();
      return pageOf(
        older.slice(0, limit + 1),
        limit,
        (last) => writeCursor(NEWEST, [last.number]),
        (version) => versionItem(version, stateOf(version, all, { now: work.now, retired: policy.retiredAt !== null })),
      );
    });
  }

  /** @throws NotFound */
  one(actor: Actor, policyId: string, number: number): Promise<VersionSheet> {
    return this.uow.read(actor, (work) => this.sheet(work, policyId, number));
  }

  /** Within a larger work. @throws NotFound */
  async sheet(work: Work, policyId: string, number: number): Promise<VersionSheet> {
    const policy = await policyOf(work, policyId);
    const all = await this.all(work, policyId);
    const version = found(all, number);
    return {
      ...versionItem(version, stateOf(version, all, { now: work.now, retired: policy.retiredAt !== null })),
      rows: version.rows.map(rowView),
      tests: version.tests.map(testView),
      dropsTests: version.dropsTests,
      ...checkView(this.examined(version, publishedBefore(all, number))),
      version: policy.version,
    };
  }

  /** A look at a table that is still being written; nothing of it is kept. @throws Invalid for every fault in it, NotFound */
  check(actor: Actor, policyId: string, asked: CheckDto): Promise<CheckView> {
    return this.uow.read(actor, async (work) => {
      const policy = await policyOf(work, policyId);
      const { rows, tests, faults } = readTable(asked, policy.currency);
      if (faults.length > 0) throw new Invalid(faults);
      const all = await this.all(work, policyId);
      const number = (all.at(-1)?.number ?? 0) + 1;
      const table = { number, rows, tests, dropsTests: asked.dropsTests ?? [] };
      return checkView(this.examined(table, publishedBefore(all, number)));
    });
  }

  /** @throws NotFound */
  differences(actor: Actor, policyId: string, number: number, asked: number | undefined): Promise<DifferencesView> {
    return this.uow.read(actor, async (work) => {
      await policyOf(work, policyId);
      const all = await this.all(work, policyId);
      const to = found(all, number);
      const from = asked ?? to.basedOn ?? (number > 1 ? number - 1 : null);
      const before = from === null ? { rows: [], tests: [] } : found(all, from);
      const items = differences(before, to, CATALOGUE).map(({ says, ...one }) => ({ ...one, says: [...says] }));
      return { policyId, from, to: number, items };
    });
  }

  /** The published versions of a policy, in the order of their numbers. */
  async published(work: Work, policyId: string): Promise<PolicyVersion[]> {
    return (await this.all(work, policyId)).filter(({ publishedAt }) => publishedAt !== null);
  }

  /** What a look at its table finds; `published` are the versions published before it. */
  examined(version: Table, published: readonly PolicyVersion[]): Examined {
    const compiled = compile(version.rows, CATALOGUE);
    const coverage = coverageOf(version.rows, CATALOGUE);
    const results = standingTests([...published, version]).map((test) => runTest(compiled, test));
    return { coverage, results, stops: whatStops(compiled, coverage, results, CATALOGUE) };
  }

  private all(work: Work, policyId: string): Promise<PolicyVersion[]> {
    return work.find(PolicyVersion, 'where policy_id = $1 order by number', [policyId]);
  }
}

async function policyOf(work: Work, id: string): Promise<Policy> {
  const policy = await work.findOne(Policy, id);
  if (!policy) throw new NotFound();
  return policy;
}

function found(all: readonly PolicyVersion[], number: number): PolicyVersion {
  const version = all.find((one) => one.number === number);
  if (!version) throw new NotFound();
  return version;
}

const publishedBefore = (all: readonly PolicyVersion[], number: number): PolicyVersion[] =>
  all.filter((one) => one.publishedAt !== null && one.number < number);

const KINDS: readonly Overlap['kind'][] = ['conflict', 'settled by strength', 'says the same'];

const checkView = ({ coverage, results, stops }: Examined): CheckView => ({
  coverage: coverageView(coverage),
  testResults: results.map(resultView),
  stops: stops.map(({ rows, example, ...stop }) => ({
    ...stop,
    ...(rows ? { rows: [...rows] } : {}),
    example: { ...example },
  })),
});

const coverageView = ({ gaps, overlaps, complete }: Coverage): CoverageView => ({
  gaps: { count: gaps.count, examples: gaps.examples.map(situation) },
  overlaps: {
    count: overlaps.length,
    examples: [...overlaps]
      .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
      .slice(0, MOST_OVERLAPS)
      .map(({ rows, kind, maybe, example }) => ({ rows: [...rows], kind, maybe, example: situation(example) })),
  },
  complete,
});

const situation = (facts: Coverage['gaps']['examples'][number]) => ({
  facts: { ...facts },
  says: situationInWords(facts, CATALOGUE),
});

const resultView = ({ name, from, passes, facts, expects, got }: TestResult): TestResultView => ({
  ...{ name, from, passes, facts: { ...facts }, expects: expectsView(expects) },
  got: { outcome: got.outcome, row: got.row, provisional: got.provisional },
});
