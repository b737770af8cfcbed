import { createServer, type IncomingMessage, type RequestListener, type Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { networksIn } from './addresses.rules.js';
import { OutboundRefused, OutboundTimedOut } from './outbound.errors.js';
import { LIMITS, Outbound, systemResolver, type Address, type OutboundLimits, type Resolver } from './outbound.js';

const LOCAL = networksIn('127.0.0.1')!;
const at = (...addresses: string[]): Address[] =>
  addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

describe('the way out', () => {
  const servers: Server[] = [];
  const sockets = new Set<Socket>();
  afterEach(() => {
    for (const socket of sockets) socket.destroy();
    servers.splice(0).forEach((server) => server.close());
  });

  const receiver = async (answer: RequestListener): Promise<{ port: number; asked: IncomingMessage[] }> => {
    const asked: IncomingMessage[] = [];
    const server = createServer((request, response) => {
      asked.push(request);
      answer(request, response);
    });
    server.on('connection', (socket) => sockets.add(socket));
    servers.push(server);
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    return { port: (server.address() as AddressInfo).port, asked };
  };
  const way = (resolve: Resolver = systemResolver, limits: Partial<OutboundLimits> = {}, allow = LOCAL): Outbound =>
    new Outbound({ outboundAllow: allow }, resolve, { ...LIMITS, ...limits });
  const get = (outbound: Outbound, url: string) => outbound.call({ method: 'GET', url });

  it('posts what it is given, to the address it looked at, under the name it was given', async () => {
    let body = '';
    const { port, asked } = await receiver((request, response) => {
      request.on('data', (part) => (body += part));
      request.on('end', () => response.writeHead(202, { 'x-seen': 'yes' }).end('taken'));
    });
    const resolved: string[] = [];
    const outbound = way((host) => {
      resolved.push(host);
      return Promise.resolve(at('127.0.0.1'));
    });
    const url = `http://hooks.shop.example:${port}/in?x=1`;
    const answer = await outbound.call({ method: 'POST', url, headers: { 'webhook-id': 'dlv_1' }, body: '{"ä":1}' });
    expect(answer).toMatchObject({ status: 202, body: 'taken', headers: { 'x-seen': 'yes' } });
    expect(body).toBe('{"ä":1}');
    expect(resolved).toEqual(['hooks.shop.example']);
    expect(asked[0]).toMatchObject({
      url: '/in?x=1',
      headers: { host: `hooks.shop.example:${port}`, 'webhook-id': 'dlv_1' },
    });
  });

  it.each([
    'http://127.0.0.1:PORT/',
    'http://127.1:PORT/',
    'http://2130706433:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://0x7f.0.0.1:PORT/',
    'http://0.0.0.0:PORT/',
    'http://[::1]:PORT/',
    'http://[::ffff:127.0.0.1]:PORT/',
    'http://[::ffff:7f00:1]:PORT/',
    'http://[::127.0.0.1]:PORT/',
    'http://localhost:PORT/',
    'http://１２７.０.０.１:PORT/',
  ])('never reaches this machine, however it is written: %s', async (form) => {
    const { port, asked } = await receiver((_request, response) => response.end('inside'));
    // Neither plainly nor over TLS, and neither at its own port nor at one of the web.
    for (const url of [form, form.replace('http:', 'https:'), form.replace('http:', 'https:').replace(':PORT', '')])
      await expect(get(way(systemResolver, {}, []), url.replace('PORT', String(port)))).rejects.toThrow(
        OutboundRefused,
      );
    expect(asked).toEqual([]);
  });

  it.each([
    ['to this machine', ['127.0.0.1']],
    ['to the cloud’s own addresses, like 169.254.169.254.nip.io', ['169.254.169.254']],
    ['to a private network', ['10.0.0.5']],
    ['to a private one among open ones', ['93.184.216.34', '10.0.0.5']],
    ['to a mapped private one', ['::ffff:10.0.0.5']],
    ['to what is no address', ['somewhere']],
    ['nowhere', []],
  ])('does not follow a name that leads %s', async (_where, addresses) => {
    const outbound = way(() => Promise.resolve(at(...addresses)), {}, []);
    await expect(get(outbound, 'https://partner.example/')).rejects.toThrow(OutboundRefused);
  });

  it('asks a name once: an answer that changes afterwards changes nothing', async () => {
    const { port, asked } = await receiver((_request, response) => response.end('ok'));
    const answers = [at('127.0.0.1'), at('10.0.0.5')];
    const outbound = way(() => Promise.resolve(answers.shift()!));
    expect((await get(outbound, `http://rebind.example:${port}/`)).body).toBe('ok');
    expect([asked.length, answers.length]).toEqual([1, 1]);
    await expect(get(outbound, `http://rebind.example:${port}/`)).rejects.toThrow(OutboundRefused);
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['another protocol', 'ftp://example.org/'],
    ['a file', 'file:///etc/hostname'],
    ['no TLS', 'http://example.org/'],
    ['another port', 'https://example.org:5432/'],
    ['a name in it', 'https://user:secret@example.org/'],
    ['a fragment', 'https://example.org/#x'],
    ['no address', 'example.org'],
    ['nothing', ''],
    ['no end', `https://example.org/${'x'.repeat(3_000)}`],
  ])('refuses an address with %s, and looks nothing up for it', async (_what, url) => {
    const looked: string[] = [];
    const outbound = way((host) => (looked.push(host), Promise.resolve(at('93.184.216.34'))), {}, []);
    await expect(get(outbound, url)).rejects.toThrow(OutboundRefused);
    expect(looked).toEqual([]);
    expect(outbound.faultIn(url)).toBeDefined();
  });

  it('does not go where a redirect sends it', async () => {
    const inside = await receiver((_request, response) => response.end('inside'));
    const { port } = await receiver((_request, response) =>
      response.writeHead(302, { location: `http://127.0.0.1:${inside.port}/` }).end(),
    );
    expect(await get(way(), `http://127.0.0.1:${port}/`)).toMatchObject({ status: 302 });
    expect(inside.asked).toEqual([]);
  });

  it('reads so much of an answer and cuts the rest off', async () => {
    let written = 0;
    const { port } = await receiver((_request, response) => {
      const more = (): void => {
        while (!response.destroyed && written < 1_000_000_000) {
          written += 100_000;
          if (!response.write(Buffer.alloc(100_000, 'x'))) return void response.once('drain', more);
        }
      };
      response.on('error', () => undefined);
      more();
    });
    const { status, body } = await get(way(), `http://127.0.0.1:${port}/`);
    expect([status, body.length]).toEqual([200, 64_000]);
    expect(written).toBeLessThan(100_000_000);
  });

  it.each<[string, RequestListener]>([
    ['that never answers', () => undefined],
    ['that never ends its answer', (_request, response) => void response.writeHead(200).write('x')],
    [
      'that drips',
      (_request, response) => {
        const timer = setInterval(() => response.write('x'), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('lets go of a receiver %s', async (_how, answer) => {
    const { port } = await receiver(answer);
    await expect(get(way(systemResolver, { ms: 300 }), `http://127.0.0.1:${port}/`)).rejects.toThrow(OutboundTimedOut);
  });

  it('lets go of a name that nobody answers for', async () => {
    const outbound = way(() => new Promise(() => undefined), { ms: 100 });
    await expect(get(outbound, 'https://slow.example/')).rejects.toThrow(OutboundTimedOut);
  });

  it('says what stood in the way when nobody listens there, or the line breaks', async () => {
    const { port } = await receiver((request) => void request.socket.destroy());
    await expect(get(way(), `http://127.0.0.1:${port}/`)).rejects.toMatchObject({ code: 'ECONNRESET' });
    await expect(get(way(), 'http://127.0.0.1:1/')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
