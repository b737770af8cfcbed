import fc from 'fast-check';
import { networksIn, reachOfAddress } from './addresses.rules.js';

const reach = (address: string, allowed = ''): string => reachOfAddress(address, networksIn(allowed)!);

describe('an address', () => {
  it.each(['93.184.216.34', '1.1.1.1', '2606:4700:4700::1111', '2a00:1450:4001:80b::200e'])(
    'of the internet is open: %s',
    (address) => expect(reach(address)).toBe('open'),
  );

  it.each([
    ['loopback', '127.0.0.1'],
    ['all of loopback', '127.8.8.8'],
    ['this machine', '0.0.0.0'],
    ['private', '10.0.0.1'],
    ['private', '172.16.3.4'],
    ['private', '192.168.1.1'],
    ['the cloud’s own', '169.254.169.254'],
    ['carrier-grade', '100.64.0.1'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['documentation', '192.0.2.1'],
    ['benchmarks', '198.18.0.1'],
    ['loopback', '::1'],
    ['unspecified', '::'],
    ['loopback, mapped', '::ffff:127.0.0.1'],
    ['private, mapped in hexadecimal', '::ffff:a00:1'],
    ['loopback, in the old compatible form', '::127.0.0.1'],
    ['link-local', 'fe80::1'],
    ['unique local', 'fd00::1'],
    ['multicast', 'ff02::1'],
    ['6to4 around a private one', '2002:7f00:1::'],
    ['NAT64 around a private one', '64:ff9b::7f00:1'],
    ['Teredo', '2001::1'],
    ['documentation', '2001:db8::1'],
    ['no address', 'localhost'],
    ['nothing', ''],
  ])('that is %s is closed: %s', (_what, address) => expect(reach(address)).toBe('closed'));

  it('of a network the operator allows is allowed, and its neighbour is not', () => {
    const allowed = '10.1.0.0/16, 192.168.7.20, fd00:1::/32';
    for (const address of ['10.1.2.3', '::ffff:10.1.2.3', '192.168.7.20', 'fd00:1::5'])
      expect([address, reach(address, allowed)]).toEqual([address, 'allowed']);
    for (const address of ['10.2.0.1', '192.168.7.21', 'fd00:2::5', '127.0.0.1'])
      expect([address, reach(address, allowed)]).toEqual([address, 'closed']);
  });

  it('is never open when its mapped twin is closed, whatever it is', () => {
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(reach(`::ffff:${address}`)).toBe(reach(address));
        expect(reach(`::${address}`)).toBe('closed');
      }),
    );
  });
});

describe('a list of networks', () => {
  it('is read with blanks, may be empty, and is refused whole when a part is none', () => {
    expect(networksIn('')).toEqual([]);
    expect(networksIn(' 10.0.0.0/8 ,127.0.0.1, ')).toHaveLength(2);
    for (const text of ['10.0.0.0/33', 'localhost', '10.0.0.0/8 127.0.0.1', 'x'])
      expect([text, networksIn(text)]).toEqual([text, undefined]);
  });
});
