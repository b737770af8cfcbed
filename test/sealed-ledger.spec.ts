import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { LedgerSealer, LedgerWitness } from '../src/audit/index.js';
import { rootThrough } from '../src/audit/seal/merkle-proof.rules.js';
import { readNote, readPublicKey } from '../src/audit/seal/signed-note.rules.js';
import { leafHash, type StoredEvent } from '../src/platform/index.js';
import { openCase, sceneOf, type Scene } from './case-scene.js';
import { eventually } from './eventually.js';
import { OpenDesk, type Caller } from './open-desk.js';

interface Checked {
  faults: string[];
  events: number;
  checkpoints: number;
}
type CheckLedger = (lines: AsyncIterable<string>, kept?: { checkpoints?: string; key?: string }) => Promise<Checked>;

let desk: OpenDesk;
let scene: Scene;
let manager: Caller;
let checkLedger: CheckLedger;
let key: string;

beforeAll(async () => {
  desk = await OpenDesk.open();
  scene = await sceneOf(desk);
  manager = scene.manager;
  ({ checkLedger } = (await import(path.resolve('docs/verifier/check-ledger.mjs'))) as { checkLedger: CheckLedger });
  key = (await manager.get('/api/v1/audit/key')).body.publicKey;
});
afterAll(() => desk.close());

const count = async (what: string): Promise<number> =>
  (await desk.owner.query(`select count(*)::int as n from ${what}`)).rows[0].n;
const sealed = (): Promise<void> =>
  eventually(async () => {
    await desk.app.get(LedgerSealer).seal();
    const [events, leaves] = [await count('events'), await count('sealed_events')];
    if (events !== leaves) throw new Error(`${leaves} of ${events} events are sealed`);
  });
const exported = async (): Promise<string[]> =>
  ((await manager.get('/api/v1/audit/export')).body as string).split('\n').filter((line) => line !== '');
const check = (lines: readonly string[], kept?: { checkpoints?: string; key?: string }): Promise<Checked> =>
  checkLedger(Readable.from(lines) as AsyncIterable<string>, kept);
const newestNote = async (): Promise<string> =>
  (await manager.get('/api/v1/audit/checkpoints?limit=1')).body.items[0].note;

describe('a sealed ledger', () => {
  beforeAll(async () => {
    for (let n = 0; n < 5; n++) await openCase(scene.agent, scene.customer.id);
    await sealed();
  });

  it('proves of each event that it stands in a signed checkpoint', async () => {
    const { rows } = await desk.owner.query('select event_id as id from sealed_events order by seq');
    for (const { id } of [rows[0], rows[Math.floor(rows.length / 2)], rows.at(-1)]) {
      const { body: proof } = await manager.get(`/api/v1/audit/proofs/${id}`);
      const steps = proof.path.map((step: string) => Buffer.from(step, 'hex'));
      const root = rootThrough(Buffer.from(proof.leaf, 'hex'), proof.seq, proof.size, steps)!;
      expect(root.toString('hex')).toBe(proof.root);
      expect(readNote(proof.checkpoint, readPublicKey(key).key)).toMatchObject({ size: proof.size, root });
    }
  });

  it('is whole and true to who takes it along', async () => {
    const lines = await exported();
    expect(await check(lines, { key, checkpoints: await newestNote() })).toEqual({
      faults: [],
      events: lines.length - 1,
      checkpoints: 1,
    });
  });

  it('writes its checkpoints down beside the database', async () => {
    await desk.app.get(LedgerWitness).writeDown();
    const notes = readFileSync(path.join(desk.folder, 'checkpoints.txt'), 'utf8').split('\n\n');
    expect(readNote(`${notes.slice(-3, -1).join('\n\n')}\n`, readPublicKey(key).key)).toBeDefined();
  });

  it.each<[string, (lines: string[]) => string[]]>([
    ['an event with other words', (lines) => lines.with(3, lines[3]!.replace(/"type":"\w/, '"type":"x'))],
    ['an event that is gone', (lines) => lines.toSpliced(3, 1)],
    ['two events that changed places', (lines) => lines.with(3, lines[4]!).with(4, lines[3]!)],
    ['its end cut off', (lines) => lines.slice(0, -1)],
    ['an event more than there were', (lines) => [...lines, lines.at(-1)!]],
    ['nothing in it', () => []],
    ['half a line', (lines) => [...lines.slice(0, -1), lines.at(-1)!.slice(0, 20)]],
  ])('is not believed with %s', async (_, tampered) =>
    expect((await check(tampered(await exported()), { key })).faults).not.toEqual([]),
  );

  it('names the first place that is wrong', async () => {
    const lines = await exported();
    const { faults } = await check(lines.with(3, lines[3]!.replace(/"actorId":"/, '"actorId":"x')));
    expect(faults[0]).toMatch(/^place 2: evt_\S+ is not what was sealed$/);
  });

  it('is read by managers only, event by event', async () => {
    for (const place of ['events', 'checkpoints', 'key', 'export']) {
      expect((await scene.agent.get(`/api/v1/audit/${place}`)).status).toBe(403);
      expect((await scene.dispatcher.get(`/api/v1/audit/${place}`)).status).toBe(403);
    }
    const { body } = await manager.get('/api/v1/audit/events?type=case.*&limit=2');
    expect(body.items.map(({ type }: { type: string }) => type.split('.')[0])).toEqual(['case', 'case']);
    const next = await manager.get(`/api/v1/audit/events?type=case.*&limit=2&cursor=${body.next}`);
    expect(next.body.items[0].id < body.items[1].id).toBe(true);
    const mine = await manager.get(`/api/v1/audit/events?actor=${scene.agent.personId}&limit=200`);
    const actors = new Set(mine.body.items.map(({ actorId }: { actorId: string }) => actorId));
    expect(actors).toEqual(new Set([scene.agent.personId]));
  });

  it('lets the desk itself change nothing', async () => {
    for (const table of ['events', 'sealed_events', 'tree_nodes', 'checkpoints'])
      for (const act of [`delete from ${table}`, `truncate ${table}`])
        await expect(asTheDesk(act)).rejects.toThrow('permission denied');
    await expect(asTheDesk(`update events set type = 'x.y'`)).rejects.toThrow('permission denied');
    await expect(asTheDesk(`update checkpoints set size = 1`)).rejects.toThrow('permission denied');
  });
});

describe('sealing', () => {
  it('waits for a transaction that may still bring what came before', async () => {
    await sealed();
    const late = {
      id: 'evt_00000000-0000-7000-8000-000000000001',
      at: new Date(),
      type: 'test.late',
      actorKind: 'system',
      actorId: 'test',
    };
    const event = {
      ...late,
      caseId: null,
      subjectId: null,
      readers: [],
      data: {},
      requestId: null,
    } as unknown as StoredEvent;
    await desk.owner.query('begin');
    await desk.owner.query(
      `insert into events (id, at, type, actor_kind, actor_id, leaf) values ($1, $2, $3, $4, $5, $6)`,
      [late.id, late.at, late.type, late.actorKind, late.actorId, leafHash(event)],
    );
    const before = (await manager.get('/api/v1/audit/checkpoints?limit=1')).body.items[0].size;
    const { id } = await openCase(scene.agent, scene.customer.id);
    await desk.app.get(LedgerSealer).seal();
    const { body: news } = await manager.get(`/api/v1/audit/events?case=${id}`);
    expect(news.items[0].seq).toBeNull();
    expect((await manager.get(`/api/v1/audit/proofs/${news.items[0].id}`)).body.state).toBe('pending');
    await desk.owner.query('commit');
    await sealed();
    const placeOf = async (event: string): Promise<number> =>
      Number((await desk.owner.query('select seq from sealed_events where event_id = $1', [event])).rows[0].seq);
    expect(await placeOf(late.id)).toBeGreaterThanOrEqual(before);
    expect(await placeOf(late.id)).toBeLessThan(await placeOf(news.items[0].id));
  });

  it('by several at once gives each event one place', async () => {
    for (let n = 0; n < 3; n++) await openCase(scene.agent, scene.customer.id);
    const sealer = desk.app.get(LedgerSealer);
    await Promise.all(Array.from({ length: 8 }, () => sealer.seal()));
    await sealed();
    expect((await check(await exported(), { key })).faults).toEqual([]);
  });
});

describe('whoever owns the database', () => {
  it('cannot change an event unnoticed, nor remove one', async () => {
    const [line] = (await exported()).slice(5);
    const { event } = JSON.parse(line!) as { event: { id: string } };
    await desk.owner.query(`update events set data = '{"amount": 1}' where id = $1`, [event.id]);
    expect((await check(await exported(), { key })).faults).toEqual([`place 4: ${event.id} is not what was sealed`]);
    await desk.owner.query('delete from outbox where event_id = $1', [event.id]);
    await desk.owner.query('delete from events where id = $1', [event.id]);
    expect((await check(await exported(), { key })).faults).toEqual(['place 4: the event is gone']);
  });

  it('cannot write all of it anew without contradicting a checkpoint that somebody holds', async () => {
    const held = await newestNote();
    await desk.owner.query('truncate sealed_events, tree_nodes, checkpoints');
    await sealed();
    const lines = await exported();
    expect((await check(lines, { key })).faults).toEqual([]);
    expect((await check(lines, { key, checkpoints: held })).faults).not.toEqual([]);
  });
});

async function asTheDesk(sql: string): Promise<void> {
  await desk.owner.query('begin');
  try {
    await desk.owner.query('set local role kept_ours');
    await desk.owner.query(sql);
  } finally {
    await desk.owner.query('rollback');
  }
}
