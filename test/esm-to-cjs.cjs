// Jest on Node 20 cannot require() an ES module, yet CommonJS packages require the ESM-only Nest. So every ES module that Jest loads, ours
// and those in node_modules, becomes CommonJS here; CommonJS passes untouched but for import(), which becomes require(). An ES module with a top-level await cannot be
// turned.
const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const swc = require('@swc/core');

const VERSION = `2 ${swc.version}`;

module.exports = {
  canInstrument: false,

  getCacheKey(source, file) {
    const hash = createHash('sha256');
    for (const part of [VERSION, isEsModule(file), file, source]) hash.update(`${part}\0`);
    return hash.digest('hex');
  },

  process(source, file) {
    if (!isEsModule(file)) return { code: IMPORT_CALL.test(source) ? requiringInstead(source) : source };
    const own = !file.includes(`${path.sep}node_modules${path.sep}`);
    return swc.transformSync(source, {
      filename: file,
      swcrc: false,
      configFile: false,
      // Ours were TypeScript: keep the way back to the lines we wrote.
      sourceMaps: own ? 'inline' : false,
      inputSourceMap: own,
      jsc: { target: 'es2022', parser: { syntax: 'ecmascript', importAttributes: true } },
      module: { type: 'commonjs' },
    });
  },
};

const IMPORT_CALL = /(?<![\w.$'"`])import\s*\(/;

/** A default export stands beside the named ones, as Node gives it; on the first line, so that lines keep their numbers. */
const REQUIRED = '(async (name) => ((m) => (m && m.__esModule ? m : { ...m, default: m }))(require(name)))(';

function requiringInstead(source) {
  return source.replace(new RegExp(IMPORT_CALL, 'g'), REQUIRED);
}

function isEsModule(file) {
  return file.endsWith('.mjs') || (file.endsWith('.js') && typeOf(path.dirname(file)) === 'module');
}

const types = new Map();

/** As Node decides it: the nearest package.json above speaks. */
function typeOf(folder) {
  if (!types.has(folder)) types.set(folder, ownType(folder) ?? typeOf(path.dirname(folder)));
  return types.get(folder);
}

function ownType(folder) {
  const file = path.join(folder, 'package.json');
  if (fs.existsSync(file)) return JSON.parse(fs.readFileSync(file, 'utf8')).type ?? 'commonjs';
  return folder === path.dirname(folder) ? 'commonjs' : undefined;
}
