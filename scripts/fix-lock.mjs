// Completes package-lock.json after an install behind a registry that lacks some platforms' binary packages.
// npm leaves what it cannot see out of the lock, and `npm ci` then refuses it everywhere ("Missing: … from lock file").
// Run it after every change of dependencies: node scripts/fix-lock.mjs
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const SYSTEMS = {
  ...{
    darwin: 'darwin',
    win32: 'win32',
    windows: 'win32',
    linux: 'linux',
    android: 'android',
    freebsd: 'freebsd',
    netbsd: 'netbsd',
  },
  ...{ openbsd: 'openbsd', openharmony: 'openharmony', sunos: 'sunos', aix: 'aix' },
};
const PROCESSORS = ['arm64', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64', 'mips64el', 'wasm32', 'arm'];

/** Adds every optional package the lock names but does not hold; returns their names. Only those whose name tells the platform. */
export function completeLock(lock) {
  const added = [];
  for (const [place, entry] of Object.entries({ ...lock.packages })) {
    for (const [name, range] of Object.entries(entry.optionalDependencies ?? {})) {
      const platform = platformOf(name);
      if (!platform || isHeld(lock.packages, place, name)) continue;
      const { cpu, libc, os } = platform;
      const version = range.replace(/^[^0-9]*/, '');
      // In npm's own order, so that npm leaves them as they are.
      lock.packages[`node_modules/${name}`] = {
        version,
        cpu,
        ...(entry.dev ? { dev: true } : {}),
        libc,
        optional: true,
        os,
      };
      added.push(name);
    }
  }
  lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  return added;
}

/** `core-linux-arm64-musl` → linux, arm64, musl. Undefined when the name tells neither system nor processor. */
function platformOf(name) {
  const base = name.split('/').pop();
  const words = base.split(/[-_]/);
  const system = Object.keys(SYSTEMS).find((word) => words.includes(word));
  const processor = PROCESSORS.find((word) => words.includes(word)) ?? (/armv[67]|eabi/.test(base) ? 'arm' : undefined);
  if (!system && !processor) return undefined;
  const libc = system === 'linux' && /musl|gnu|glibc/.exec(base)?.[0];
  return {
    cpu: processor && [processor],
    libc: libc ? [libc === 'musl' ? 'musl' : 'glibc'] : undefined,
    os: system && [SYSTEMS[system]],
  };
}

/** Node looks for a package beside its user and then in every folder above. */
function isHeld(packages, place, name) {
  for (let folder = place; ; folder = folder.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, '')) {
    if (packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = path.resolve(import.meta.dirname, '..', 'package-lock.json');
  const lock = JSON.parse(fs.readFileSync(file, 'utf8'));
  const added = completeLock(lock);
  if (added.length > 0) fs.writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
  console.log(added.length > 0 ? `Added to package-lock.json: ${added.join(', ')}` : 'package-lock.json is complete.');
}
