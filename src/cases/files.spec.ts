import { createHash } from 'node:crypto';
import { connect } from 'node:net';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventually } from '../../test/eventually.js';
import { OpenDesk, type Answer, type Caller } from '../../test/open-desk.js';
import { CUSTOMER_READER, FilesService, NotFound, UnitOfWork, type Actor } from '../platform/index.js';

const PNG_HEADER = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const png = (width: number, height: number): Buffer => {
  const size = Buffer.alloc(8);
  size.writeUInt32BE(width);
  size.writeUInt32BE(height, 4);
  return Buffer.concat([PNG_HEADER, size]);
};

describe('files of a case', () => {
  let desk: OpenDesk;
  let manager: Caller;
  let partner: Caller;
  let stranger: Caller;
  let partnerId: string;
  let customerId: string;
  let caseId: string;
  let caseOfPartner: string;

  beforeAll(async () => {
    desk = await OpenDesk.open();
    manager = await desk.person({ role: 'manager' });
    const [own, other] = [
      await manager.make('/api/v1/partners', { name: 'Swift', kind: 'courier' }),
      await manager.make('/api/v1/partners', { name: 'Slow', kind: 'courier' }),
    ];
    partnerId = own.id;
    [partner, stranger] = [
      await desk.person({ role: 'partner', partnerId }),
      await desk.person({ role: 'partner', partnerId: other.id }),
    ];
    customerId = (await manager.make('/api/v1/customers', { name: 'Anna' })).id;
    caseId = (
      await manager.make('/api/v1/cases', {
        kind: 'complaint',
        subject: 'Broken',
        body: 'It broke.',
        customerId,
        channel: 'phone',
      })
    ).id;
    for (const id of [partnerId, other.id])
      await manager.make(`/api/v1/cases/${caseId}/participants`, { partnerId: id, role: 'courier', purpose: 'pickup' });
    caseOfPartner = (
      await desk.owner.query('select case_alias as alias from participations where partner_id = $1', [partnerId])
    ).rows[0].alias;
  });
  afterAll(() => desk.close());

  const send = (
    who: Caller,
    content: Buffer | string,
    { name = 'photo.png', audience, into = caseId }: { name?: string; audience?: string; into?: string } = {},
  ): Promise<Answer> => {
    const form = new FormData();
    if (audience) form.append('audience', audience);
    form.append('file', new Blob([content], { type: 'image/png' }), name);
    return who.post(`/api/v1/cases/${into}/files`, form);
  };
  const kept = async (content: Buffer | string, more: { name?: string; audience?: string } = {}): Promise<string> => {
    const { status, body } = await send(manager, content, more);
    if (status !== 201) throw new Error(JSON.stringify(body));
    return body.ids[0];
  };
  const statusFor = async (who: Caller, id: string): Promise<number> => (await who.get(`/api/v1/files/${id}`)).status;
  const placeOf = (content: Buffer | string): string => {
    const name = createHash('sha256').update(content).digest('hex');
    return join(desk.folder, 'files', name.slice(0, 2), name.slice(2, 4), name);
  };
  const rows = async (): Promise<number> =>
    Number((await desk.owner.query('select count(*) from files')).rows[0].count);

  it('come back byte for byte, to be saved and never to be opened as a page of ours', async () => {
    const content = 'Grüße aus dem Lager\n';
    const answer = await manager.get(`/api/v1/files/${await kept(content, { name: '../../Schäden (neu).txt' })}`);
    expect(answer.body).toBe(content);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-disposition': `attachment; filename="Sch_den (neu).txt"; filename*=UTF-8''Sch%C3%A4den%20%28neu%29.txt`,
      'content-security-policy': "sandbox; default-src 'none'",
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it('are kept under their hash, once, however often they are added', async () => {
    const before = await rows();
    const [first, second] = [await kept('the same'), await kept('the same', { name: 'copy.txt' })];
    expect(first).not.toBe(second);
    expect(await rows()).toBe(before + 2);
    expect(statSync(placeOf('the same')).size).toBe(8);
    expect(readdirSync(join(desk.folder, 'files', 'incoming'))).toEqual([]);
  });

  it('have the type of their content, whatever they are called', async () => {
    const { headers } = await manager.get(`/api/v1/files/${await kept(png(4000, 3000), { name: 'invoice.exe' })}`);
    expect(headers.get('content-type')).toBe('image/png');
  });

  it.each([
    ['nothing at all', '', 422, 'file-empty'],
    ['an SVG called a photograph', '<svg onload="alert(1)"/>', 422, 'file-type-not-kept'],
    ['a page', '<!doctype html><script>alert(1)</script>', 422, 'file-type-not-kept'],
    ['a program', Buffer.from('7f454c46020101', 'hex'), 422, 'file-type-not-kept'],
    ['a picture that would fill the memory', png(60_000, 60_000), 422, 'image-too-large'],
    ['a picture cut off', PNG_HEADER, 422, 'image-unreadable'],
    ['a byte more than ten megabytes', Buffer.alloc(10_000_001, 'a'), 413, 'file-too-large'],
  ])('are not %s, and leave nothing behind', async (_what, content, status, slug) => {
    const before = await rows();
    const answer = await send(manager, content);
    expect([answer.status, answer.body.type]).toEqual([status, `/problems/${slug}`]);
    expect(await rows()).toBe(before);
    expect(readdirSync(join(desk.folder, 'files', 'incoming'))).toEqual([]);
  });

  it('may have ten megabytes', async () => {
    expect((await send(manager, Buffer.alloc(10_000_000, 'a'))).status).toBe(201);
  });

  it('are at most ten in one form', async () => {
    const form = new FormData();
    for (let i = 0; i < 11; i++) form.append('file', new Blob(['x']), `${i}.txt`);
    const answer = await manager.post(`/api/v1/cases/${caseId}/files`, form);
    expect([answer.status, answer.body.type]).toEqual([413, '/problems/too-many-parts']);
    expect(readdirSync(join(desk.folder, 'files', 'incoming'))).toEqual([]);
  });

  it.each([
    [
      'in the middle of a file',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nhalf a fi',
    ],
    ['in the middle of its headers', '--b\r\nContent-Disposition: form-da'],
  ])('of a form that ends %s are refused, and nothing stays behind', async (_where, body) => {
    const answer = await manager.post(`/api/v1/cases/${caseId}/files`, new Blob([body]), {
      'content-type': 'multipart/form-data; boundary=b',
    });
    expect([answer.status, answer.body.type]).toEqual([400, '/problems/malformed']);
    expect(readdirSync(join(desk.folder, 'files', 'incoming'))).toEqual([]);
  });

  it('are not a form without any', async () => {
    const form = new FormData();
    form.append('audience', 'customer');
    const answer = await manager.post(`/api/v1/cases/${caseId}/files`, form);
    expect([answer.status, answer.body.type]).toEqual([422, '/problems/upload-missing']);
  });

  it('of a sender who went away leave nothing behind', async () => {
    const before = await rows();
    const { hostname, port } = new URL(desk.url);
    const socket = connect(Number(port), hostname);
    socket.write(
      `POST /api/v1/cases/${caseId}/files HTTP/1.1\r\nHost: ${hostname}\r\nAuthorization: Bearer ${manager.key}\r\n` +
        'Content-Type: multipart/form-data; boundary=b\r\nContent-Length: 1000000\r\n\r\n' +
        `--b\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\n${'a'.repeat(100_000)}`,
    );
    const doorstep = join(desk.folder, 'files', 'incoming');
    await eventually(() => expect(readdirSync(doorstep)).toHaveLength(1));
    socket.destroy();
    await eventually(() => expect(readdirSync(doorstep)).toEqual([]));
    expect(await rows()).toBe(before);
  });

  it('leave no row when their content cannot be kept', async () => {
    const [before, content] = [await rows(), 'nowhere to go'];
    const shelf = join(placeOf(content), '../..');
    rmSync(shelf, { recursive: true, force: true });
    // A file where the folder should be: nothing can be put there.
    writeFileSync(shelf, '');
    expect((await send(manager, content)).status).toBe(500);
    expect(await rows()).toBe(before);
    rmSync(shelf);
    mkdirSync(shelf);
  });

  it('say so when their content is gone from this disk', async () => {
    const id = await kept('soon gone');
    rmSync(placeOf('soon gone'));
    const answer = await manager.get(`/api/v1/files/${id}`);
    expect([answer.status, answer.body.type]).toEqual([503, '/problems/file-content-missing']);
  });

  it('are announced by what they are, not by their name', async () => {
    const id = await kept('announced', { name: 'Anna Secret.txt', audience: 'customer' });
    const { rows: events } = await desk.owner.query(
      'select type, case_id, readers, data from events where subject_id = $1',
      [id],
    );
    const sha256 = createHash('sha256').update('announced').digest('hex');
    expect(events).toEqual([
      {
        type: 'file.added',
        case_id: caseId,
        readers: [CUSTOMER_READER],
        data: { type: 'text/plain', bytes: 9, sha256 },
      },
    ]);
  });

  describe('are read', () => {
    const customer = (): Actor => ({
      audience: 'customer',
      role: 'customer',
      id: 'lnk_1',
      kind: 'link',
      channel: 'link',
      caseId,
      customerId,
    });
    const customerReads = (id: string, actor = customer()) =>
      desk.app.get(UnitOfWork).read(actor, (work) => desk.app.get(FilesService).file(work, id));

    it('by staff only, when they are internal', async () => {
      const id = await kept('internal');
      expect([await statusFor(manager, id), await statusFor(partner, id)]).toEqual([200, 404]);
      await expect(customerReads(id)).rejects.toThrow(NotFound);
    });

    it('by the partner they are for, and by no other', async () => {
      const id = await kept('for one', { audience: JSON.stringify({ partners: [partnerId] }) });
      expect([await statusFor(partner, id), await statusFor(stranger, id)]).toEqual([200, 404]);
      await expect(customerReads(id)).rejects.toThrow(NotFound);
    });

    it('by staff and the partner that added them', async () => {
      const { status, body } = await send(partner, 'from the depot', { into: caseOfPartner });
      expect(status).toBe(201);
      const [id] = body.ids;
      expect([await statusFor(manager, id), await statusFor(partner, id), await statusFor(stranger, id)]).toEqual([
        200, 200, 404,
      ]);
    });

    it('by the customer, in their own case only', async () => {
      const id = await kept('for the customer', { audience: 'customer' });
      expect(await customerReads(id)).toMatchObject({ id });
      await expect(
        customerReads(id, { ...customer(), caseId: 'cs_01a20675-ec2e-725a-8494-1557fc936d67' }),
      ).rejects.toThrow(NotFound);
      expect(await statusFor(partner, id)).toBe(404);
    });
  });
});
