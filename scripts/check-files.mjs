#!/usr/bin/env node
// What no tracked file may hold: somebody's machine, somebody's secret, half a merge.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { ROOT } from './checkout.mjs';

/** Folders every system has; a checkout's parent that is none of these is this machine's own. */
const EVERYWHERE =
  'app bin boot data dev etc home lib media mnt opt private proc root run sbin srv sys tmp usr var'.split(' ');

const FORBIDDEN = [
  { what: 'a path of one person’s machine', pattern: /(?<![\w.])\/(?:home|Users|root)\/[\w.-]+/ },
  { what: 'a path of one person’s machine', pattern: /[A-Z]:\\Users\\/ },
  ...ownPlaces().map((place) => ({
    what: 'the path of this very checkout',
    pattern: new RegExp(`(?<![\\w.])${RegExp.escape?.(place) ?? place.replace(/[^\w/]/g, '\\$&')}/`),
  })),
  { what: 'half a merge', pattern: /^(<{7} |>{7} |={7}$)/m },
  { what: 'a private key', pattern: /-----BEGIN [A-Z ]*PRIVATE KEY-----\n[A-Za-z0-9+/]/ },
  { what: 'an API key', pattern: /\bkept_[A-Za-z0-9_-]{32,}/ },
];

const complaints = trackedFiles().flatMap(complaintsAbout);
for (const complaint of complaints) console.error(complaint);
console.log(complaints.length === 0 ? 'No tracked file holds what it must not.' : `${complaints.length} complaints.`);
process.exitCode = complaints.length === 0 ? 0 : 1;

function ownPlaces() {
  const [, first] = ROOT.split('/');
  return process.platform === 'win32' || EVERYWHERE.includes(first) ? [ROOT] : [`/${first}`];
}

function trackedFiles() {
  return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8' })
    .split('\0')
    .filter((file) => file && fs.existsSync(path.join(ROOT, file)));
}

function complaintsAbout(file) {
  const text = fs.readFileSync(path.join(ROOT, file), 'utf8');
  if (text.includes('\0')) return [];
  const found = FORBIDDEN.filter(({ pattern }) => pattern.test(text)).map(
    ({ what, pattern }) => `${what}: ${pattern.exec(text)[0]}`,
  );
  const outside = file.endsWith('.spec.ts') ? undefined : pathOutside(file, text);
  return [...found, ...(outside ? [`a path that leaves the checkout: ${outside}`] : [])].map(
    (complaint) => `${file} names ${complaint}`,
  );
}

function pathOutside(file, text) {
  const folder = path.dirname(path.join(ROOT, file));
  const paths = text.match(/(?:\.\.\/)+[\w@-][\w@./-]*/g) ?? [];
  return paths.find((candidate) => !path.resolve(folder, candidate).startsWith(ROOT + path.sep));
}
