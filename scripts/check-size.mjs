#!/usr/bin/env node
// What a browser must fetch before the desk's first screen stands: the page's own files and those of the case list, as they travel
// compressed by gzip. More than agreed is a failure.
import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { at, ROOT } from './checkout.mjs';

/** The list of cases is no file of its own as long as it comes with the page. */
const CASE_LIST = 'src/cases/desk-screen.tsx';
const LIMITS = { '.js': 250 * 1024, '.css': 25 * 1024 };

const manifest = JSON.parse(fs.readFileSync(at('web/dist/manifest.json'), 'utf8'));
const files = new Set();
collect('index.html');
if (manifest[CASE_LIST]) collect(CASE_LIST);

let tooLarge = false;
for (const [kind, limit] of Object.entries(LIMITS)) {
  const bytes = [...files].filter((file) => path.extname(file) === kind).reduce((sum, file) => sum + sizeOf(file), 0);
  if (bytes === 0) throw new Error(`The first screen has no ${kind} at all: the list of its files is wrong.`);
  if (bytes > limit) tooLarge = true;
  console.log(`${kind.slice(1)}: ${kilobytes(bytes)} of ${kilobytes(limit)}${bytes > limit ? ': TOO LARGE' : ''}`);
}
process.exitCode = tooLarge ? 1 : 0;

/** With everything it imports at once; what it imports later is somebody else's first screen. */
function collect(name) {
  const chunk = manifest[name];
  if (!chunk) throw new Error(`${name} is not in the build.`);
  if (files.has(chunk.file)) return;
  files.add(chunk.file);
  for (const sheet of chunk.css ?? []) files.add(sheet);
  for (const other of chunk.imports ?? []) collect(other);
}

function sizeOf(file) {
  return gzipSync(fs.readFileSync(path.join(ROOT, 'web/dist', file)), { level: 9 }).length;
}

function kilobytes(bytes) {
  return `${(bytes / 1024).toFixed(1)} KB`;
}
