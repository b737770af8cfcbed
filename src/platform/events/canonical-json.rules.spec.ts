import canonicalize from 'canonicalize';
import * as fc from 'fast-check';
import { canonicalJson } from './canonical-json.rules.js';

describe('canonical JSON', () => {
  it('sorts keys by their code units, whatever order they came in', () => {
    expect(canonicalJson({ b: [3, 1], a: { 10: null, 9: true }, '€': 'ü', ﬀ: 1 })).toBe(
      '{"a":{"10":null,"9":true},"b":[3,1],"€":"ü","ﬀ":1}',
    );
  });

  it('leaves out what has no value and writes instants as RFC 3339', () => {
    expect(canonicalJson({ at: new Date('2026-04-04T07:00:00.120Z'), none: undefined, list: [undefined] })).toBe(
      '{"at":"2026-04-04T07:00:00.120Z","list":[null]}',
    );
  });

  it('writes what another implementation of RFC 8785 writes', () => {
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'grapheme' }), (value) =>
        expect(canonicalJson(value)).toBe(canonicalize(value)),
      ),
    );
  });
});
