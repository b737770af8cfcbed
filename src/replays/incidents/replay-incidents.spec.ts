import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { freshDatabase, type FreshDatabase } from '../../../test/database.js';
import { readConfig } from '../../platform/index.js';
import { differing } from '../comparison.rules.js';
import { replayIncidents, type IncidentsReplay } from './replay-incidents.js';

const HEADER = 'case_id,event_index,time:timestamp,org:group,organization involved';

describe('a log of incidents, charged to its organisations', () => {
  let database: FreshDatabase;
  let folder: string;
  beforeAll(async () => {
    database = await freshDatabase();
    folder = mkdtempSync(path.join(os.tmpdir(), 'kept log '));
  });
  afterAll(async () => {
    await database.drop();
    rmSync(folder, { recursive: true });
  });

  const replay = (lines: readonly string[], into = 'log'): Promise<IncidentsReplay> => {
    const place = path.join(folder, into);
    mkdirSync(place, { recursive: true });
    writeFileSync(path.join(place, 'events.csv.gz'), gzipSync(lines.join('\n')));
    return replayIncidents(readConfig({ DATABASE_URL: database.url, KEPT_DATA: folder }), place);
  };

  it('comes to the millisecond to what the rows add up to, with cases that go back and forth', async () => {
    const lines = [HEADER];
    let at = Date.UTC(2011, 2, 26, 23, 0);
    for (let n = 0; n < 40; n++) {
      for (let i = 0; i < 1 + (n % 7); i++) {
        at += ((n * 7919 + i * 104_729) % 9_000_000) + (i % 3 === 2 ? 0 : 1);
        const time = new Date(at).toISOString().replace('Z', '+00:00');
        lines.push(`case ${n},${i},${time},group,Org ${'ABC'[(n * i) % 3]}`);
      }
    }
    const replayed = await replay(lines);
    expect(differing(replayed.comparisons)).toEqual([]);
    expect(replayed).toMatchObject({ cases: 40, events: lines.length - 1, skipped: 0 });
    expect(replayed.pingPong).toBeGreaterThan(5);
    expect(replayed.organisations.map(({ name, difference }) => [name, difference]).sort()).toEqual([
      ['Org A', 0],
      ['Org B', 0],
      ['Org C', 0],
    ]);
  });

  it('tells a case of two organisations exactly', async () => {
    const replayed = await replay([
      HEADER,
      'x,0,2011-03-27T01:30:00+01:00,g,North',
      'x,1,2011-03-27T03:30:00+02:00,g,South',
      'x,2,2011-03-27T03:30:00.250+02:00,g,North',
      'x,3,2011-03-27T05:30:00+02:00,g,North',
      'y,0,2011-03-27T05:30:00+02:00,g,South',
      'y,no,2011-03-27T05:30:00+02:00,g,South',
    ]);
    expect(replayed).toMatchObject({ cases: 2, handOvers: 2, pingPong: 1, skipped: 1 });
    expect(replayed.organisations).toMatchObject([
      { name: 'North', heldMs: 10_799_750, difference: 0, hours: 3 },
      { name: 'South', heldMs: 250, difference: 0, hours: 0 },
    ]);
  });

  it.each([
    ['nothing at all', undefined, 'events.csv.gz is missing'],
    ['no log', Buffer.from('not packed'), 'cannot be read'],
    ['another log', gzipSync('case_id,when\nx,y\n'), 'lacks event_index, time:timestamp, organization involved'],
    ['no event', gzipSync(HEADER), 'holds no event'],
  ])('says in one line what is wrong with a folder that holds %s', async (name, content, why) => {
    const place = path.join(folder, name);
    mkdirSync(place);
    if (content) writeFileSync(path.join(place, 'events.csv.gz'), content);
    const config = readConfig({ DATABASE_URL: database.url, KEPT_DATA: folder });
    await expect(replayIncidents(config, place)).rejects.toThrow(why);
  });
});
