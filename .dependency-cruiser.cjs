// Which file may know which. Every rule here is also seen to fail, by scripts/check-boundaries.mjs: a new rule needs a planted sin there.

/** From the ground upwards: a module may import those before it. */
const MODULES = [
  'statistics',
  'platform',
  'access',
  'calendars',
  'customers',
  'partners',
  'commitments',
  'policies',
  'cases',
  'journeys',
  'feedback',
  'flex',
  'channels',
];
/** Stand on all of the above; nobody imports them but what puts the house together. */
const LEAVES = ['audit', 'privacy', 'reports', 'imports', 'pages'];

/** What puts the house together or fills it: the files directly in src, the commands, and what is told at other times than now. */
const ROOTS = '^src/([^/]+\\.ts$|cli/|demo/|replays/|told/)';

/** Rules and refusals are pure: they may be reached without the rest of their module, which an index.ts would drag along. */
const PURE = '\\.(rules|errors)\\.ts$';

/** What every refusal extends: a class and nothing more. */
const REFUSAL = '^src/platform/refusals/refusal\\.ts$';

const oneOf = (names) => `^src/(${names.join('|')})/`;

/** What arithmetic may stand on: libraries that neither read the world nor change it. */
const PURE_LIBRARIES = ['temporal-polyfill', 'canonicalize', 'ipaddr.js', '@marcbachmann/cel-js']
  .map((name) => `node_modules/${name}/`)
  .join('|');

const uphill = MODULES.slice(0, -1).map((name, level) => ({
  name: `${name}-imports-uphill`,
  comment: `${name} may import only what stands before it in the list of modules. News that must travel upwards is an event.`,
  severity: 'error',
  from: { path: oneOf([name]) },
  to: { path: oneOf(MODULES.slice(level + 1)) },
}));

module.exports = {
  forbidden: [
    ...uphill,
    {
      name: 'unlisted-module',
      comment: 'A new folder in src takes its place in the list of modules, or is a leaf.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: [oneOf([...MODULES, ...LEAVES]), ROOTS] },
      to: {},
    },
    {
      name: 'leaf-is-imported',
      comment: 'Audit, reports, imports and pages read the others; nobody leans on them.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: ROOTS },
      to: { path: oneOf(LEAVES), pathNot: '^src/$1/' },
    },
    {
      name: 'root-is-imported',
      comment: 'What puts the house together is imported by nobody.',
      severity: 'error',
      from: { path: oneOf([...MODULES, ...LEAVES]) },
      to: { path: ROOTS },
    },
    {
      name: 'past-the-front-door',
      comment: 'Another module is imported through its index.ts, which says what others may rely on.',
      severity: 'error',
      from: { path: '^src/([^/]+)/', pathNot: ['\\.spec\\.ts$', PURE] },
      to: { path: '^src/([^/]+)/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'pure-past-the-front-door',
      comment: 'Rules and refusals reach into another module for its rules and refusals only.',
      severity: 'error',
      from: { path: `^src/([^/]+)/.*${PURE}` },
      to: {
        path: '^src/([^/]+)/',
        pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$', PURE, REFUSAL],
      },
    },
    {
      name: 'circle',
      comment:
        'Files that need each other are one file, or one of them knows too much. Types alone may point both ways.',
      severity: 'error',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'rule-imports-the-world',
      comment: 'A rule is arithmetic on plain facts: it imports other rules, named refusals, pure libraries and types.',
      severity: 'error',
      from: { path: '\\.rules\\.ts$' },
      to: {
        pathNot: [PURE, REFUSAL, PURE_LIBRARIES, '^(node:)?crypto$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'kit-outside-ui',
      comment: 'Of the kit only web/src/ui knows: whatever replaces it one day is replaced there.',
      severity: 'error',
      from: { path: '^web/src/', pathNot: '^web/src/ui/' },
      to: { path: ['node_modules/@mantine/', '^@mantine/'] },
    },
    {
      name: 'desk-imports-the-service',
      comment: 'The desk knows the service by its API alone.',
      severity: 'error',
      from: { path: '^web/src/' },
      to: { path: '^src/' },
    },
    {
      name: 'service-imports-the-desk',
      comment: 'The service hands the built desk out as files; it never runs it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^web/' },
    },
    {
      name: 'unknown-import',
      comment: 'What is imported exists and is named in package.json.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['unknown', 'undetermined', 'npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'service-needs-dev-package',
      comment: 'What runs in production is a dependency, not a tool.',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.spec\\.ts$' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
