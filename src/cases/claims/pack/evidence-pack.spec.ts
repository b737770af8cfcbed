import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { answer, askForPickup, sceneOf, type Scene } from '../../../../test/case-scene.js';
import { OpenDesk, type Caller } from '../../../../test/open-desk.js';
import { photo } from '../../../../test/partner-story.js';
import { heic, photograph } from '../../../../test/pictures.js';
import { upload } from '../../../../test/walls/walls-case.js';
import { unzipped } from '../../../../test/zip-reader.js';

describe('the evidence pack of a claim', () => {
  let desk: OpenDesk;
  let scene: Scene;
  let rival: Caller;
  let claim: any;
  let task: any;
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    scene = await sceneOf(desk);
    await tellTheStory();
  });
  afterAll(() => desk.close());

  /** Words that begin with zqin belong into the pack, words that begin with zqout never leave by it. */
  async function tellTheStory(): Promise<void> {
    const { agent, dispatcher, manager, courier } = scene;
    const path = `/api/v1/cases/${scene.case.id}`;
    const other = await manager.make('/api/v1/partners', { name: 'zqoutrivalname', kind: 'repairer' });
    rival = await desk.person({ role: 'partner', partnerId: other.id, name: 'zqoutrivalperson' });
    await agent.make(`${path}/participants`, { partnerId: other.id, role: 'repairer', purpose: 'zqoutpurpose' });
    task = await askForPickup(scene, 7200, 9000, { instructions: 'zqininstructions' });
    await answer(dispatcher, task.commitment, 'acceptance');
    const form = new FormData();
    form.append('file', photo(undefined, 100), '../../zqinphoto=HYPERLINK("x").png');
    const { ids } = await dispatcher.make(`${path}/files`, form);
    await answer(dispatcher, task.commitment, 'report', {
      note: 'zqinreportnote <script>alert(1)</script>',
      evidence: [{ kind: 'photo', fileId: ids[0], note: 'zqinphotonote' }],
    });
    await agent.make(`${path}/tasks`, {
      ...{ partnerId: other.id, kind: 'repair', title: 'zqoutrivaltask', instructions: 'zqoutrivalwords' },
      dueAt: new Date(Date.now() + 7_200_000).toISOString(),
    });
    for (const [audience, body] of [
      ['internal', 'zqoutinternal'],
      ['customer', 'zqoutcustomer'],
      [{ partners: [other.id] }, 'zqouttorival'],
      [{ partners: [courier.id] }, 'zqintopartner\n=1+1'],
      [{ partners: [courier.id], customer: true }, 'zqintoboth'],
    ])
      await agent.make(`${path}/entries`, { audience, body });
    await dispatcher.make(`${path}/entries`, { body: 'zqinfrompartner' });
    await rival.make(`${path}/entries`, { body: 'zqoutfromrival' });
    await upload(agent, path, 'internal', 'zqoutinternalfile');
    await upload(agent, path, 'customer', 'zqoutcustomerfile');
    await upload(rival, path, undefined, 'zqoutrivalfile');
    await agent.make(`${path}/commitments`, {
      kind: 'solution',
      what: 'zqoutourpromise',
      dueAt: new Date(Date.now() + 9e7).toISOString(),
    });
    const prepared = await agent.make(`${path}/claims`, {
      ...{ partnerId: courier.id, kind: 'damage', reason: 'zqinreason', amount: { amount: 2450, currency: 'EUR' } },
    });
    claim = (await agent.put(`/api/v1/claims/${prepared.id}/filing`, { reference: 'zqinreference' })).body;
  }

  const download = async (who: Caller = scene.agent): Promise<{ status: number; headers: Headers; bytes: Buffer }> => {
    const response = await fetch(`${desk.url}/api/v1/claims/${claim.id}/pack`, {
      headers: { authorization: `Bearer ${who.key}` },
    });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };

  it('is one zip to save, with a page, a manifest and the files, under names of our own making', async () => {
    const { status, headers, bytes } = await download();
    expect([status, headers.get('content-type')]).toEqual([200, 'application/zip']);
    expect(headers.get('content-disposition')).toContain(`filename="claim-${claim.id}.zip"`);
    expect([...unzipped(bytes).keys()]).toEqual(['index.html', 'files/001.png', 'manifest.json']);
  });

  it('names the SHA-256 of each file, and each file has it', async () => {
    const files = unzipped((await download()).bytes);
    const manifest = JSON.parse(files.get('manifest.json')!.toString());
    expect(manifest).toMatchObject({
      format: 'kept-claim-pack-1',
      claim: {
        id: claim.id,
        partner: 'Swift Courier',
        claimed: { amount: 2450, currency: 'EUR' },
        reference: 'zqinreference',
      },
    });
    expect(manifest.files.map(({ path }: any) => path)).toEqual(['index.html', 'files/001.png']);
    for (const { path, sha256, bytes } of manifest.files) {
      const content = files.get(path)!;
      expect([path, createHash('sha256').update(content).digest('hex'), content.length]).toEqual([path, sha256, bytes]);
    }
    expect(files.get('files/001.png')!.subarray(1, 4).toString()).toBe('PNG');
  });

  it('holds all that was shared with the partner, and nothing of anybody else’s', async () => {
    const text = [...unzipped((await download()).bytes).values()].map((file) => file.toString()).join('\n');
    const wanted = [
      'instructions',
      'photo',
      'reportnote',
      'photonote',
      'topartner',
      'toboth',
      'frompartner',
      'reason',
      'reference',
    ];
    expect(wanted.filter((word) => !text.includes(`zqin${word}`))).toEqual([]);
    expect(text.match(/zqout\w+/g)).toBeNull();
    const { customer } = scene;
    const { body: person } = await scene.agent.get(`/api/v1/customers/${customer.id}`);
    for (const secret of [
      person.name,
      person.email,
      person.phone,
      'Rua do Sol',
      customer.id,
      scene.case.id,
      'Ada Agent',
      'Dirk',
    ])
      expect([secret, text.includes(secret)]).toEqual([secret, false]);
  });

  it('has a page that runs nothing and fetches nothing', async () => {
    const page = unzipped((await download()).bytes)
      .get('index.html')!
      .toString();
    expect(page).toContain('zqinreportnote &lt;script&gt;');
    expect(page).not.toMatch(/<script|https?:\/\/|javascript:| on\w+=/i);
    expect(page).toContain("default-src 'none'");
    expect(page).toMatch(/<\/html>\s*$/);
  });

  it('tells the promise with every version of its terms, its times and its proof', async () => {
    const page = unzipped((await download()).bytes)
      .get('index.html')!
      .toString();
    const { body: sheet } = await scene.agent.get(`/api/v1/commitments/${task.commitment.id}`);
    expect(page).toContain(`${sheet.what}: kept`);
    for (const { dueAt } of sheet.terms) expect(page).toContain(dueAt);
    expect(page).toContain(sheet.completedAt);
    expect(page).toContain('files/001.png');
  });

  it('holds a long conversation whole, in order', async () => {
    const readers = `array['partner:${scene.courier.id}']`;
    await desk.owner.query(
      `insert into entries (id, case_id, kind, author_kind, author_id, readers, body, channel, at)
       select 'ent_ffffffff-ffff-7fff-8fff-' || lpad(n::text, 12, '0'), $1, 'message', 'staff', 'x', ${readers}, 'zqline' || n, 'portal', now()
       from generate_series(1, 1000) n`,
      [scene.case.id],
    );
    const page = unzipped((await download()).bytes)
      .get('index.html')!
      .toString();
    const lines = [...page.matchAll(/zqline(\d+)/g)].map(([, n]) => Number(n));
    expect(lines).toEqual(Array.from({ length: 1000 }, (_, n) => n + 1));
  });

  it('is for our staff alone, and of a claim that is there', async () => {
    expect((await download(scene.dispatcher)).status).toBe(403);
    expect((await download(rival)).status).toBe(403);
    expect((await scene.agent.get('/api/v1/claims/clm_01979c2e-0000-7000-8000-00000000dead/pack')).status).toBe(404);
  });

  it('goes outside, so it holds clean copies of pictures, and names those that cannot be cleaned', async () => {
    const form = new FormData();
    form.append('file', new Blob([photograph()]), 'zqincamera.jpg');
    form.append('file', new Blob([heic()]), 'zqintelephone.heic');
    await scene.dispatcher.make(`/api/v1/cases/${scene.case.id}/files`, form);
    const files = unzipped((await download()).bytes);
    expect([...files.keys()]).toEqual(['index.html', 'files/001.png', 'files/002.jpg', 'manifest.json']);
    expect(files.get('files/002.jpg')!.toString('latin1')).not.toMatch(/zqcamera|zqxmp|2026:04:04/);
    const manifest = JSON.parse(files.get('manifest.json')!.toString());
    expect(manifest.withheld).toMatchObject([
      { name: 'zqintelephone.heic', type: 'image/heic', because: 'not-cleanable' },
    ]);
    const page = files.get('index.html')!.toString();
    expect(page).toMatch(/not in this pack[^]*zqintelephone\.heic/);
    expect(page).toContain(`${files.get('files/002.jpg')!.length} bytes`);
  });

  it('is refused, or breaks off, rather than pass for whole when a file is missing on the disk', async () => {
    await rm(join(desk.folder, 'files'), { recursive: true });
    // The picture that cannot be cleaned is looked at before anything is sent.
    expect((await download()).status).toBe(503);
    await desk.owner.query(
      `with held as (select id from files where type = 'image/heic'), facts as (delete from file_facts where file_id in (select id from held))
       delete from files where id in (select id from held)`,
    );
    await expect(download()).rejects.toThrow('terminated');
  });
});
