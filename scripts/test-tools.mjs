// What the tests need beside npm packages: redis-server and a Chromium. Without them the tests that use them are skipped.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const TOOLS = {
  redis: {
    names: ['redis-server'],
    package: 'redis-server',
    skips: 'the tests of the Redis queue store',
    hint: 'apt-get install redis-server · brew install redis',
  },
  chromium: {
    chosen: 'KEPT_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    elsewhere: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ],
    package: 'chromium',
    skips: 'the tests in a real browser',
    hint: 'apt-get install chromium · brew install --cask chromium · or set KEPT_CHROMIUM to a Chrome',
  },
};

/** Paths of `{ redis, chromium }`, undefined where there is none; on Debian as root the missing are installed first. `missing` tells. */
export function findTools(log) {
  const lacking = Object.values(TOOLS).filter((tool) => !find(tool));
  if (lacking.length > 0 && canInstall()) install(lacking, log);
  const missing = Object.values(TOOLS).filter((tool) => !find(tool));
  return { redis: find(TOOLS.redis), chromium: find(TOOLS.chromium), missing };
}

function find({ chosen, names, elsewhere = [] }) {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const candidates = [
    process.env[chosen],
    ...names.flatMap((name) => folders.map((folder) => path.join(folder, name))),
    ...elsewhere,
  ];
  return candidates.find((file) => file && fs.existsSync(file));
}

function canInstall() {
  return process.platform === 'linux' && process.getuid() === 0 && fs.existsSync('/etc/debian_version');
}

function install(tools, log) {
  const packages = tools.map((tool) => tool.package);
  log(`Installing ${packages.join(' and ')} with apt-get …`);
  const apt = (...words) =>
    spawnSync('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=120', '-o', 'Acquire::Retries=2', ...words], {
      stdio: ['ignore', 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...packages);
}
