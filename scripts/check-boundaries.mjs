#!/usr/bin/env node
// Who may import whom (.dependency-cruiser.cjs), checked twice: the house keeps every rule, and every rule can fail.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { ROOT } from './checkout.mjs';

const CONFIG = path.join(ROOT, '.dependency-cruiser.cjs');
const NOBODY = 'export {};\n';

/** For each rule a small house that breaks it, and nothing else need be wrong with it. The first file is the sinner. */
const SINS = {
  'unlisted-module': { 'src/planted/file.ts': "import 'node:fs';\n" },
  'leaf-is-imported': { 'src/cases/planted.ts': "import '../reports/index.js';\n", 'src/reports/index.ts': NOBODY },
  'root-is-imported': { 'src/pages/planted.ts': "import '../app.module.js';\n", 'src/app.module.ts': NOBODY },
  'past-the-front-door': {
    'src/cases/planted.ts': "import '../partners/inside.js';\n",
    'src/partners/inside.ts': NOBODY,
  },
  'pure-past-the-front-door': {
    'src/cases/planted.rules.ts': "import type { Inside } from '../partners/inside.js';\nexport type { Inside };\n",
    'src/partners/inside.ts': 'export type Inside = 1;\n',
  },
  circle: {
    'src/cases/planted.ts': "import './planted.other.js';\n",
    'src/cases/planted.other.ts': "import './planted.js';\n",
  },
  'rule-imports-the-world': [
    { 'src/cases/planted.rules.ts': "import { DataSource } from 'typeorm';\nDataSource;\n" },
    { 'src/cases/planted.rules.ts': "import { Injectable } from '@nestjs/common';\nInjectable;\n" },
    { 'src/cases/planted.rules.ts': "import './planted.service.js';\n", 'src/cases/planted.service.ts': NOBODY },
    { 'src/cases/planted.rules.ts': "import 'node:fs';\n" },
  ],
  'kit-outside-ui': { 'web/src/cases/planted.tsx': "import { Button } from '@mantine/core';\nButton;\n" },
  'desk-imports-the-service': {
    'web/src/cases/planted.ts': `import '${'../'.repeat(3)}src/pages/planted.told.js';\n`,
    'src/pages/planted.told.ts': NOBODY,
  },
  'service-imports-the-desk': {
    'src/pages/planted.ts': `import '${['..', '..', 'web/src/planted.shown.js'].join('/')}';\n`,
    'web/src/planted.shown.ts': NOBODY,
  },
  'unknown-import': { 'src/cases/planted.ts': "import './not-there.js';\n" },
  'service-needs-dev-package': { 'src/cases/planted.ts': "import 'jest';\n" },
};

/** What must stay allowed: a wall that stops everybody proves as little as one that stops nobody. */
const VIRTUES = {
  'src/cases/planted.rules.ts':
    "import type { Actor } from '../access/index.js';\nimport { Temporal } from 'temporal-polyfill';\nimport { createHash } from 'node:crypto';\n" +
    "import { other } from '../calendars/other.rules.js';\nexport type { Actor };\nother(Temporal, createHash);\n",
  'src/calendars/other.rules.ts': 'export const other = (...words: unknown[]) => words;\n',
  'src/access/index.ts': 'export type Actor = 1;\n',
  'src/cases/planted.ts': "import '../partners/index.js';\nimport './planted.rules.js';\n",
  'src/partners/index.ts': NOBODY,
  'src/app.module.ts': "import './pages/index.js';\nimport './cases/planted.js';\n",
  'src/pages/index.ts': "import '../partners/index.js';\n",
  'web/src/ui/planted.tsx': "import { Button } from '@mantine/core';\nButton;\n",
};

const { forbidden } = createRequire(import.meta.url)(CONFIG);
const complaints = [...houseIsInOrder(), ...rulesCanFail()];
for (const complaint of complaints) console.error(complaint);
console.log(
  complaints.length === 0
    ? `${forbidden.length} boundaries hold, and each was seen to fail.`
    : `${complaints.length} of ${forbidden.length} boundaries are broken or blind.`,
);
process.exitCode = complaints.length === 0 ? 0 : 1;

function houseIsInOrder() {
  const found = violationsIn(ROOT);
  return forbidden
    .map(({ name, comment }) => ({ name, comment, at: found.filter(({ rule }) => rule.name === name) }))
    .filter(({ at }) => at.length > 0)
    .map(({ name, comment, at }) =>
      [`${name}: ${comment}`, ...at.map(({ from, to }) => `    ${from} → ${to}`)].join('\n'),
    );
}

function rulesCanFail() {
  const sins = forbidden.flatMap(({ name }) => sinsAgainst(name).map((files) => ({ rule: name, files })));
  const numbered = sins.map(({ rule, files }, number) => ({ rule, files: renamed(files, `planted-${number}`) }));
  const found = inPlantedHouse(Object.assign({}, ...numbered.map(({ files }) => files)));
  const unnoticed = numbered.filter(
    ({ rule, files }) => !found.some((violation) => violation.rule.name === rule && violation.from in files),
  );
  return [
    ...forbidden
      .filter(({ name }) => sinsAgainst(name).length === 0)
      .map(
        ({ name }) => `${name}: no planted sin shows that this rule can fail (SINS in scripts/check-boundaries.mjs).`,
      ),
    ...unnoticed.map(({ rule, files }) => `${rule} did not notice ${JSON.stringify(files, null, 2)}`),
    ...inPlantedHouse(VIRTUES).map(
      ({ rule, from, to }) => `${rule.name} forbids what must be allowed: ${from} → ${to}`,
    ),
  ];
}

function sinsAgainst(rule) {
  if (!rule.endsWith('-imports-uphill')) return [SINS[rule] ?? []].flat();
  const names = forbidden
    .filter(({ name }) => name.endsWith('-imports-uphill'))
    .map(({ name }) => name.replace('-imports-uphill', ''));
  const name = rule.replace('-imports-uphill', '');
  // The module just above is the nearest miss.
  const above = names[names.indexOf(name) + 1] ?? 'channels';
  return [{ [`src/${name}/planted.ts`]: `import '../${above}/index.js';\n`, [`src/${above}/index.ts`]: NOBODY }];
}

/** All sins stand in one house, each under names of its own. */
function renamed(files, name) {
  return Object.fromEntries(
    Object.entries(files).map((words) => words.map((word) => word.replaceAll('planted', name))),
  );
}

/** Below the checkout, so that packages are found, and ignored by git. */
function inPlantedHouse(files) {
  const scratch = path.join(ROOT, '.kept-test');
  fs.mkdirSync(scratch, { recursive: true });
  const house = fs.mkdtempSync(path.join(scratch, 'planted-'));
  try {
    for (const name of ['package.json', 'tsconfig.json'])
      fs.copyFileSync(path.join(ROOT, name), path.join(house, name));
    for (const [name, text] of Object.entries(files)) {
      fs.mkdirSync(path.dirname(path.join(house, name)), { recursive: true });
      fs.writeFileSync(path.join(house, name), text);
    }
    return violationsIn(house);
  } finally {
    fs.rmSync(house, { recursive: true });
  }
}

function violationsIn(house) {
  const cruiser = path.join(ROOT, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const words = ['src', 'web/src', '--config', CONFIG, '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, [cruiser, ...words], {
    cwd: house,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout).summary.violations;
}
