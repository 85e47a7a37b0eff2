/**
 * The rules of docs/ARCHITECTURE.md as a machine keeps them. They speak of folders and never of a feature by name, so that a
 * new feature needs no new rule.
 * @type {import('dependency-cruiser').IConfiguration}
 */
export default {
  forbidden: [
    {
      name: 'kernel-knows-no-feature',
      comment: 'The kernel is machinery without one domain word. Move what the feature needs to know into the feature.',
      severity: 'error',
      from: { path: '^apps/api/src/kernel/' },
      to: { path: '^apps/api/src/(features|demo|migrations)/' },
    },
    {
      name: 'features-meet-at-the-index',
      comment: 'Import another feature by its index.ts alone, and export there what others may use.',
      severity: 'error',
      from: { path: '^apps/api/src/features/([^/]+)/', pathNot: '\\.spec\\.ts$' },
      to: { path: '^apps/api/src/features/([^/]+)/', pathNot: ['^apps/api/src/features/$1/', '^apps/api/src/features/[^/]+/index\\.ts$'] },
    },
    {
      name: 'no-circle-between-features',
      comment: 'Features stand in an order. Turn one direction into an event, or into a contributed field.',
      severity: 'error',
      from: { path: '^(apps/api/src/features/[^/]+)/' },
      to: { circular: true, via: { path: '^apps/api/src/features/', pathNot: '^$1/' } },
    },
    {
      name: 'no-circle',
      comment: 'Two files that import each other are one file, or three.',
      severity: 'error',
      from: { path: '^(apps/(web|e2e)|packages|apps/api/src/kernel)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'policies-are-data',
      comment: 'A policy imports only the kernel, the contract and the relations other features export: it is read as data, and tested as data.',
      severity: 'error',
      from: { path: '\\.policy\\.ts$' },
      to: { pathNot: '^(apps/api/src/kernel|packages/contract)/|/(index|relations)\\.ts$', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'web-shared-is-below',
      comment: 'Web: routes use features, features use shared, never the other way.',
      severity: 'error',
      from: { path: '^apps/web/src/shared/' },
      to: { path: '^apps/web/src/(features|routes)/' },
    },
    {
      name: 'web-features-are-below-routes',
      comment: 'Web: routes use features, features use shared, never the other way.',
      severity: 'error',
      from: { path: '^apps/web/src/features/' },
      to: { path: '^apps/web/src/routes/' },
    },
    {
      name: 'apps-meet-in-packages',
      comment: 'What two apps share lives in packages/.',
      severity: 'error',
      from: { path: '^apps/([^/]+)/' },
      to: { path: '^apps/', pathNot: '^apps/$1/' },
    },
    {
      name: 'packages-know-no-app',
      severity: 'error',
      from: { path: '^packages/', pathNot: '^packages/(bench|launcher)/' },
      to: { path: '^apps/' },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
    {
      name: 'no-undeclared',
      comment: 'Name it in the package.json of the package that imports it.',
      severity: 'error',
      from: { pathNot: '(\\.spec\\.(ts|tsx|mjs)|jest\\.config\\.js)$|/test/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '/(dist|\\.cohortium|test-results|generated)/|\\.gen\\.ts$' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'require', 'node', 'default', 'types'], extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts', '.json'] },
    skipAnalysisNotInRules: true,
  },
};
