/** Runs what the compiler made of the specs (dist-test): tests see exactly the code that ships. */
export default {
  testEnvironment: 'node',
  roots: ['<rootDir>/dist-test'],
  testMatch: ['**/*.spec.js'],
  transform: { '\\.m?js$': '<rootDir>/test/esm-to-cjs.cjs' },
  // Also the packages: some are CommonJS and require the ESM-only Nest.
  transformIgnorePatterns: [],
  // It offers itself to importers only, and here everybody requires.
  moduleNameMapper: { '^canonicalize$': '<rootDir>/node_modules/canonicalize/lib/canonicalize.js' },
  globalSetup: '<rootDir>/test/global-setup.mjs',
  globalTeardown: '<rootDir>/test/global-teardown.mjs',
  cacheDirectory: '<rootDir>/.kept-test/jest-cache',
  testTimeout: 30_000,
  maxWorkers: 2,
  // Every file loads the whole desk anew, and Jest keeps some of each: a worker of four gigabytes does little but tidy up, and connections time out.
  workerIdleMemoryLimit: '1GB',
  watchman: false,
};
