import { judgeProof, PROOFS, type Brought, type Proof, type ProofVerdict } from './proof.rules.js';

const photo: Brought = { kind: 'photo', fileId: 'fil_1' };
const note: Brought = { kind: 'note' };
const scan: Brought = { kind: 'scan' };
const paper: Brought = { kind: 'note', fileId: 'fil_2' };

describe('what a report brings, against what was asked for', () => {
  it.each<[Proof, string, Brought[], ProofVerdict]>([
    ['required', 'nothing', [], 'missing'],
    ['required', 'words', [note, paper], 'missing'],
    ['required', 'a photo', [note, photo], 'fine'],
    ['required', 'a machine’s scan', [scan], 'fine'],
    ['warn', 'nothing', [], 'without'],
    ['warn', 'words', [note], 'without'],
    ['warn', 'a photo', [photo], 'fine'],
    ['enabled', 'nothing', [], 'fine'],
    ['enabled', 'a photo', [photo], 'fine'],
    ['off', 'nothing', [], 'fine'],
    ['off', 'words', [note], 'fine'],
    ['off', 'a machine’s scan', [scan], 'fine'],
    ['off', 'a photo', [photo], 'unwanted'],
    ['off', 'a file with words', [paper], 'unwanted'],
    ['off', 'a scan with its file', [{ kind: 'scan', fileId: 'fil_3' }], 'unwanted'],
  ])('%s and %s', (asked, _what, brought, verdict) => {
    expect(judgeProof(asked, brought)).toBe(verdict);
  });

  it('never stands against a photo but where no files are wanted', () => {
    expect(PROOFS.filter((asked) => judgeProof(asked, [photo]) !== 'fine')).toEqual(['off']);
  });
});
