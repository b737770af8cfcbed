import type { FastifyRequest } from 'fastify';
import { CrossSiteRequest } from './http.errors.js';
import { assertSameOrigin } from './same-origin.js';

const DESK = 'https://desk.example';
const check = (method: string, headers: Record<string, string>, host = 'desk.example'): void =>
  assertSameOrigin({ method, headers, host } as unknown as FastifyRequest, DESK);

describe('an unsafe request', () => {
  it.each([
    ['our own page sent, says the browser', { 'sec-fetch-site': 'same-origin', origin: DESK }],
    ['the person typed or bookmarked', { 'sec-fetch-site': 'none' }],
    ['an older browser sent from our page', { origin: DESK }],
    ['no browser sent', {}],
  ])('passes when %s', (_, headers) => {
    expect(() => check('POST', headers)).not.toThrow();
  });

  it('passes under another name of ours, when page and request agree on it', () => {
    expect(() => check('POST', { origin: 'http://10.0.0.7:3000' }, '10.0.0.7:3000')).not.toThrow();
  });

  it.each([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site', origin: 'https://other.desk.example' }],
    ['another site, in an older browser', { origin: 'https://evil.example' }],
    ['a sandboxed frame', { origin: 'null' }],
    ['somebody whose Origin lies while the browser does not', { 'sec-fetch-site': 'cross-site', origin: DESK }],
    ['another port', { origin: 'https://desk.example:8443' }],
    ['what is no origin', { origin: 'desk.example' }],
  ])('is refused from %s', (_, headers) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'])
      expect(() => check(method, headers)).toThrow(CrossSiteRequest);
  });

  it('is no matter when it only reads', () => {
    expect(() => check('GET', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' })).not.toThrow();
  });
});
