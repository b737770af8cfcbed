import { createHash } from 'node:crypto';
import http from 'node:http';
import { parse } from 'csv-parse/sync';
import { eventually } from '../../../../test/eventually.js';
import { bend, policyIn } from '../../../../test/exception-builder.js';
import { seedExceptions } from '../../../../bench/exceptions-seed.js';
import { sceneOf, type Scene } from '../../../../test/case-scene.js';
import { OpenDesk } from '../../../../test/open-desk.js';

const PATH = '/api/v1/exceptions';
const EVIL = '=HYPERLINK("http://evil.example","look")';

describe('an export of exceptions', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await sceneOf(await OpenDesk.open({ KEPT_ROLE: 'http' }));
    const { desk, agent, manager, customer } = scene;
    const policyId = await policyIn(desk.owner, 'Returns', agent.personId, manager.personId);
    const who = { customerId: customer.id, caseId: scene.case.id, requestedBy: agent.personId, policyId };
    await bend(desk.owner, { ...who, why: EVIL, amount: 1_000, grantedAt: new Date('2026-03-01T10:00:00Z') });
    await bend(desk.owner, {
      ...who,
      why: 'Größe, "XL"\nfalsch',
      amount: 2_000,
      team: 'north',
      approvedBy: [manager.personId],
    });
  });
  afterAll(() => scene.desk.close());

  const bytesOf = async (path: string): Promise<{ headers: Headers; bytes: Buffer }> => {
    const response = await fetch(scene.desk.url + path, { headers: { authorization: `Bearer ${scene.manager.key}` } });
    expect([path, response.status]).toEqual([path, 200]);
    return { headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const manifestOf = async (id: string): Promise<any> => (await scene.manager.get(`${PATH}/exports/${id}`)).body;
  const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

  it('holds exactly what the filter shows, as lines of JSON, without sensitive facts or the customer’s name', async () => {
    const { headers, bytes } = await bytesOf(`${PATH}.ndjson?team=north`);
    const lines = bytes
      .toString()
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const { body } = await scene.manager.get(`${PATH}?team=north`);
    expect(lines.map(({ id }) => id)).toEqual(body.items.map(({ id }: any) => id));
    expect(lines[0]).toMatchObject({
      customer: { id: scene.customer.id },
      facts: { days_since_delivery: 43 },
      why: 'Größe, "XL"\nfalsch',
    });
    expect(bytes.toString()).not.toMatch(/4711|exceptions_before|Clara/);
    expect(headers.get('content-type')).toBe('application/x-ndjson');
    expect(headers.get('content-disposition')).toMatch(/^attachment; filename="exceptions-exp_/);
  });

  it('as CSV is read as a table, calculates nothing, and keeps numbers numbers', async () => {
    const { headers, bytes } = await bytesOf(`${PATH}.csv`);
    const rows = parse(bytes, { columns: true }) as Record<string, string>[];
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({
      ...{
        why: `'${EVIL}`,
        amount: '1000',
        currency: 'EUR',
        policy: 'Returns',
        customer_id: scene.customer.id,
        approvers: '',
      },
      ...{ granted_at: '2026-03-01T10:00:00Z', fact_days_since_delivery: '43', row: 'R3', requester: 'Ada Agent' },
    });
    expect(rows[0]).toMatchObject({ why: 'Größe, "XL"\nfalsch', approvers: 'Mara Manager', team: 'north' });
    expect(bytes.toString()).not.toMatch(/4711|exceptions_before|Clara/);
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(bytes.subarray(0, 3).toString('hex')).not.toBe('efbbbf');
  });

  it.each(['csv?bom=true', 'csv?team=north', 'ndjson', 'csv?team=west', 'ndjson?team=west'])(
    'leaves a manifest with the hash and count of what was sent: %s',
    async (what) => {
      const { headers, bytes } = await bytesOf(`${PATH}.${what}`);
      const manifest = await manifestOf(headers.get('export-id')!);
      const isCsv = what.startsWith('csv');
      const text = bytes.toString();
      const rows = isCsv ? (parse(text, { bom: true }) as unknown[]).length - 1 : text.split('\n').length - 1;
      expect(manifest).toMatchObject({
        ...{
          state: 'complete',
          sha256: sha256(bytes),
          count: rows,
          bytes: bytes.length,
          format: isCsv ? 'csv' : 'ndjson',
        },
        ...{ by: { id: scene.manager.personId, name: 'Mara Manager' }, bom: what.includes('bom') },
        filter: Object.fromEntries(new URLSearchParams(what.replace('bom=true', '').split('?')[1] ?? '')),
      });
      expect(text.startsWith('\ufeff')).toBe(what.includes('bom'));
      const { rows: events } = await scene.desk.owner.query(
        `select type, actor_id, data from events where subject_id = $1`,
        [manifest.id],
      );
      expect(events).toEqual([
        {
          ...{ type: 'exceptions.exported', actor_id: scene.manager.personId },
          data: { format: manifest.format, complete: true, count: rows, sha256: manifest.sha256 },
        },
      ]);
    },
  );

  it('can be made first and taken once', async () => {
    const made = await scene.manager.make(`${PATH}/exports`, {
      format: 'csv',
      filter: { min: 1_500, repeated: false },
      bom: true,
    });
    expect(made).toMatchObject({ state: 'open', count: null, sha256: null, filter: { min: 1_500, repeated: false } });
    const { headers, bytes } = await bytesOf(made.content);
    expect(headers.get('export-id')).toBe(made.id);
    expect(await manifestOf(made.id)).toMatchObject({ state: 'complete', count: 1, sha256: sha256(bytes) });
    const again = await scene.manager.get(made.content);
    expect([again.status, again.body.type]).toEqual([409, '/problems/export-taken']);
  });

  it.each([
    [{ format: 'xls', filter: {} }, 'format'],
    [{ format: 'csv' }, 'filter'],
    [{ format: 'csv', filter: { remedy: 'hug' } }, 'filter.remedy'],
    [{ format: 'csv', filter: { min: 5, max: 4 } }, 'max'],
    [{ format: 'csv', filter: { nonsense: 1 } }, 'filter.nonsense'],
  ])('refuses %j by name, and nothing is left', async (body, field) => {
    const count = async (): Promise<unknown> =>
      (await scene.desk.owner.query('select count(*) from exception_exports')).rows;
    const before = await count();
    const answer = await scene.manager.post(`${PATH}/exports`, body);
    expect([answer.status, answer.body.errors[0].field]).toEqual([422, field]);
    expect(await count()).toEqual(before);
  });

  it('says that it was broken off when whoever took it goes before the end, and may then be taken again', async () => {
    await seedExceptions((sql, values) => scene.desk.owner.query(sql, values), 0, 20_000);
    const made = await scene.manager.make(`${PATH}/exports`, { format: 'ndjson', filter: {} });
    await new Promise<void>((resolve, reject) => {
      const request = http.get(
        scene.desk.url + made.content,
        { headers: { authorization: `Bearer ${scene.manager.key}` } },
        (answer) => {
          answer.once('data', () => {
            answer.destroy();
            resolve();
          });
        },
      );
      request.once('error', reject);
    });
    await eventually(async () =>
      expect(await manifestOf(made.id)).toMatchObject({ state: 'aborted', count: null, sha256: null }),
    );
    const { bytes } = await bytesOf(made.content);
    expect(await manifestOf(made.id)).toMatchObject({ state: 'complete', count: 20_002, sha256: sha256(bytes) });
    const { rows } = await scene.desk.owner.query('select data from events where subject_id = $1 order by id', [
      made.id,
    ]);
    expect(rows.map(({ data }) => data.complete)).toEqual([false, true]);
  });

  it('sends no more than two at a time', async () => {
    const open: http.IncomingMessage[] = [];
    const begin = (): Promise<number> =>
      new Promise((resolve, reject) => {
        const request = http.get(
          `${scene.desk.url}${PATH}.ndjson`,
          { headers: { authorization: `Bearer ${scene.manager.key}` } },
          (answer) => {
            answer.pause();
            open.push(answer);
            resolve(answer.statusCode!);
          },
        );
        request.once('error', reject);
      });
    expect([await begin(), await begin()]).toEqual([200, 200]);
    const third = await scene.manager.get(`${PATH}.ndjson`);
    expect([third.status, third.body.type, third.headers.get('retry-after')]).toEqual([
      503,
      '/problems/exports-busy',
      '10',
    ]);
    for (const answer of open) answer.destroy();
    await eventually(async () => expect((await scene.manager.get(`${PATH}.csv?team=north`)).status).toBe(200));
  });
});
