import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { problemsPage, refusalsIn } from './problems.js';

const refusals = refusalsIn(resolve('src'));
const page = resolve('docs/problems.md');

describe('problems', () => {
  it('are all found where they are made', () => {
    expect(refusals.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['not-found', 'stale', 'failure', 'unavailable', 'wrong-credentials', 'too-large']),
    );
    expect(refusals.length).toBeGreaterThan(40);
  });

  it('each have a name of their own', () => {
    const twice = refusals.map(({ slug }) => slug).filter((slug, i, all) => all.indexOf(slug) !== i);
    expect(twice).toEqual([]);
  });

  it('each have a name fit for an address, a status that refuses, and a sentence', () => {
    expect(refusals.filter(({ slug }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug))).toEqual([]);
    expect(refusals.filter(({ status }) => status < 400 || status > 599)).toEqual([]);
    expect(refusals.filter(({ says }) => says.length < 10)).toEqual([]);
  });

  it('are listed in docs/problems.md, all of them and no others', () => {
    if (process.env['KEPT_WRITE_DOCS']) writeFileSync(page, problemsPage(refusals));
    expect(readFileSync(page, 'utf8')).toBe(problemsPage(refusals));
  });
});
