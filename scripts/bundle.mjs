// Joins the three thousand files a process of the service would load one by one into a few: `node scripts/bundle.mjs <build folder>`.
import fs from 'node:fs';
import { build } from 'vite';
import { at } from './checkout.mjs';

const folder = process.argv[2];

/** What brings a part for each platform, and what two others look for by name when they run. */
const LEFT_OUTSIDE = ['@node-rs/argon2', 'pg'];

/** It asks Node for the validators' packages: those would be second copies beside ours, with registers of their own. */
const ONE_COPY_OF_VALIDATORS = {
  name: 'one copy of validators',
  transform(code, id) {
    if (!id.endsWith('/@nestjs/mapped-types/dist/type-helpers.utils.js')) return undefined;
    const joined = code.replace(/^import \{ createRequire \}.*$/m, '').replace(/^const require = .*$/m, '');
    if (/createRequire/.test(joined) || joined === code)
      throw new Error(`${id} is not what it was: see ${import.meta.url}.`);
    return { code: joined, map: null };
  },
};

/** Two flavours of a package are two copies, each with registers of its own: what one is told the other does not know. */
const ONE_FLAVOUR = {
  name: 'one flavour',
  generateBundle(_options, bundle) {
    const flavours = new Map();
    for (const id of Object.values(bundle).flatMap(({ modules = {} }) => Object.keys(modules))) {
      const [, name, flavour] =
        /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\/(?:.*\/)?(cjs|commonjs|esm?\d*)\//.exec(id) ?? [];
      if (name) flavours.set(name, (flavours.get(name) ?? new Set()).add(flavour));
    }
    for (const [name, found] of flavours)
      if (found.size > 1) throw new Error(`${name} is there as ${[...found].join(' and as ')}.`);
  },
};

/** Stack traces name the lines of our sources; those of packages are found in the bundle, and need no map that every process reads. */
const MAPS_OF_OURS = {
  name: 'maps of ours',
  load(id) {
    if (!id.endsWith('.js')) return undefined;
    const code = fs.readFileSync(id, 'utf8');
    if (id.includes('/node_modules/')) return { code, map: { mappings: '' } };
    const map = JSON.parse(fs.readFileSync(`${id}.map`, 'utf8'));
    return { code, map };
  },
};

await build({
  configFile: false,
  root: at('.'),
  logLevel: 'warn',
  plugins: [MAPS_OF_OURS, ONE_COPY_OF_VALIDATORS, ONE_FLAVOUR],
  // As Node finds packages.
  environments: { ssr: { resolve: { mainFields: ['main'] } } },
  ssr: { noExternal: true, external: LEFT_OUTSIDE },
  build: {
    ssr: true,
    outDir: at(`${folder}/run`),
    emptyOutDir: true,
    target: 'node20',
    sourcemap: true,
    minify: false,
    rolldownOptions: {
      input: { main: at(`${folder}/src/main.js`), cli: at(`${folder}/src/cli.js`) },
      output: {
        keepNames: true,
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        sourcemapExcludeSources: true,
      },
    },
  },
});
