import { readdirSync } from 'fs';
import { javascript, JsonFile, TextFile, typescript } from 'projen';

/** Folders under constructs/ are the intents; each is one public entry, `cdk8s-sextant/<intent>`. */
const intents = readdirSync('constructs', { withFileTypes: true }).filter(e => e.isDirectory()).map(e => e.name).sort();

const project = new typescript.TypeScriptProject({
  name: 'cdk8s-sextant',
  description: 'Typed Kubernetes and ecosystem bindings for cdk8s, validated as the API server would before a byte is written',
  license: 'Apache-2.0',
  copyrightOwner: 'The cdk8s-sextant authors',
  defaultReleaseBranch: 'main',
  packageManager: javascript.NodePackageManager.NPM,
  projenVersion: '^0.103.25',
  minNodeVersion: '20.0.0',
  keywords: ['cdk8s', 'kubernetes', 'yaml', 'validation', 'istio', 'knative', 'kubeedge'],

  projenrcTs: true,
  projenrcTsOptions: { projenCodeDir: '.projen/rc' },
  github: false,
  release: false,
  depsUpgrade: false,
  buildWorkflow: false,
  sampleCode: false,
  readme: { filename: 'README.md' },

  srcdir: 'lib',
  libdir: 'build',
  testdir: 'test',
  entrypoint: 'build/lib/index.js',
  entrypointTypes: 'build/lib/index.d.ts',
  artifactsDirectory: 'build/pack',
  npmignoreEnabled: false,
  bin: { sextant: 'build/lib/cli.js' },

  peerDeps: ['cdk8s@^2.68.0', 'constructs@^10.3.0'],
  peerDependencyOptions: { pinnedDevDependency: false },
  deps: ['ajv@^8.20.0', 're2js@^2.10.0', 'yaml@^2.9.0'],
  devDeps: [
    '@bufbuild/cel-spec@^0.6.1', 'cdk8s@^2.70.0', 'constructs@^10.8.0', 'cdk8s-cli@^2.207.0', 'cdk8s-plus-27@^2.9.0', 'json-schema-to-typescript@^16.0.0', '@types/jest@^29.5.0',
    'eslint-import-resolver-typescript@^4.4.5', 'eslint-plugin-import@^2.32.0', 'ts-node@^10.9.2',
  ],

  typescriptVersion: '~5.9',
  disableTsconfigDev: true,
  tsconfig: {
    include: ['lib/**/*.ts', 'constructs/**/*.ts', 'generated/**/*.ts', 'examples/**/*.ts', 'test/**/*.ts'],
    exclude: ['node_modules', 'build', 'dist', 'test/fixtures'],
    compilerOptions: {
      rootDir: '.',
      outDir: 'build',
      target: 'ES2022',
      lib: ['es2022'],
      module: 'CommonJS',
      skipLibCheck: true,
      isolatedModules: true,
      inlineSourceMap: false,
      inlineSources: false,
      // examples import the package by its own name; no `baseUrl`, it would turn `constructs` into our folder
      paths: {
        'cdk8s-sextant': ['./lib/index.ts'],
        'cdk8s-sextant/testing': ['./lib/testing.ts'],
        ...Object.fromEntries(intents.flatMap(i => [
          [`cdk8s-sextant/${i}`, [`./generated/constructs/${i}.ts`]],
          [`cdk8s-sextant/${i}/*`, [`./constructs/${i}/*`]],
        ])),
        'cdk8s-sextant/*': ['./generated/bindings/*'],
      },
    },
  },

  jest: true,
  jestOptions: {
    jestVersion: '^29',
    junitReporting: false,
    updateSnapshot: javascript.UpdateSnapshot.NEVER,
    passWithNoTests: false,
    coverageText: false,
    jestConfig: {
      collectCoverage: false,
      // A busy machine is no failure: no test is about time.
      testTimeout: 60_000,
      // jest leaves one core free, which is half of a small machine
      maxWorkers: '100%',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      modulePathIgnorePatterns: ['<rootDir>/build/', '<rootDir>/dist/'],
      moduleNameMapper: {
        '^cdk8s-sextant$': '<rootDir>/lib/index.ts',
        '^cdk8s-sextant/testing$': '<rootDir>/lib/testing.ts',
        ...Object.fromEntries(intents.flatMap(i => [
          [`^cdk8s-sextant/${i}$`, `<rootDir>/generated/constructs/${i}.ts`],
          [`^cdk8s-sextant/${i}/(.*)$`, `<rootDir>/constructs/${i}/$1`],
        ])),
        '^cdk8s-sextant/(.*)$': '<rootDir>/generated/bindings/$1.js',
      },
    },
  },
  eslint: true,
  eslintOptions: { dirs: ['lib', 'constructs', 'examples'], devdirs: ['test'], ignorePatterns: ['generated/', 'build/', 'dist/', 'node_modules/', 'test/fixtures/'] },
});

// ---------------------------------------------------------------------------------------------- the public surface
const built = (path: string) => ({ types: `./build/${path}.d.ts`, default: `./build/${path}.js` });
project.package.addField('exports', {
  '.': built('lib/index'),
  './testing': built('lib/testing'),
  './package.json': './package.json',
  ...Object.fromEntries(intents.flatMap(i => [
    [`./${i}`, built(`generated/constructs/${i}`)],
    [`./${i}/*`, built(`constructs/${i}/*`)],
  ])),
  './*': built('generated/bindings/*'),
});
project.package.addField('typesVersions', {
  '*': {
    'build/lib/index.d.ts': ['build/lib/index.d.ts'],
    'testing': ['build/lib/testing.d.ts'],
    ...Object.fromEntries(intents.flatMap(i => [
      [i, [`build/generated/constructs/${i}.d.ts`]],
      [`${i}/*`, [`build/constructs/${i}/*`]],
    ])),
    '*': ['build/generated/bindings/*', '*'],
  },
});
/** Modules of lib/ that only the generator loads: they stay out of the package. A test of the package fails where one is missing here. */
const generatorOnly = [
  'generate', 'sources', 'rules/*/together/system',
  ...['bindingModule', 'bindings', 'core', 'coreTypes', 'docs', 'emit', 'gates', 'lists', 'merge', 'mirror', 'names', 'presence', 'required', 'tidy', 'types', 'upstream', 'walk'].map(m => `schema/${m}`),
];
project.package.addField('files', ['build/lib', 'build/constructs', 'build/generated', '!build/**/*.tsbuildinfo', ...generatorOnly.map(m => `!build/lib/${m}.*`)]);
project.package.addField('peerDependenciesMeta', { 'cdk8s-plus-27': { optional: true } });

// ---------------------------------------------------------------------------------------------- build
new JsonFile(project, '.projen/tsconfig.build.json', {
  obj: {
    extends: '../tsconfig.json',
    compilerOptions: { rootDir: '..', outDir: '../build', noEmit: false },
    include: ['../lib/**/*.ts', '../constructs/**/*.ts', '../generated/**/*.ts', '../examples/**/*.ts'],
    exclude: ['../node_modules', '../build'],
  },
});
// what an earlier build left would be packed
project.compileTask.reset('rm -rf build/lib build/constructs build/generated build/examples');
project.compileTask.exec('tsc -p .projen/tsconfig.build.json');
project.compileTask.exec('rm -rf build/generated/bindings && cp -R generated/schemas generated/bindings build/generated/ && chmod +x build/lib/cli.js');
project.setScript('prepare', 'npx projen compile');

// ---------------------------------------------------------------------------------------------- tasks
const types = project.addTask('types', { description: 'type-check everything, tests and examples too', exec: 'tsc --noEmit -p tsconfig.json' });
project.addTask('generate', {
  description: 'write generated/ from the schema mirror (--mirror DIR, default ../shared)',
  exec: 'ts-node -T lib/generate.ts',
  receiveArgs: true,
});
project.addTask('synth', {
  description: 'synthesize the boutique for its clusters into dist/',
  exec: 'node build/lib/cli.js synth',
  receiveArgs: true,
});
project.addTask('matrix', {
  description: 'what an example with all kinds of needs is on each distribution that is known, or why it cannot be',
  exec: "node build/lib/cli.js targets --app 'node build/examples/anywhere.js'",
  env: { CLUSTERS: 'all' },
  receiveArgs: true,
});
project.addTask('agreement', {
  description: 'hold the validator against the verdicts of real API servers (needs ../shared/corpus)',
  exec: 'ts-node -T test/agreement/agreement.ts',
  receiveArgs: true,
});
project.addTask('bench', {
  description: 'ratios against plain cdk8s and ajv, measured in one run',
  exec: 'ts-node -T test/bench/bench.ts',
  receiveArgs: true,
});
project.testTask.reset();
project.testTask.exec('jest --ci', { receiveArgs: true });
project.addTask('test:package', {
  description: 'install the packed package into apps as users have them (needs the package registry; some minutes)',
  exec: "jest --ci --testMatch '<rootDir>/test/package/*.slow.ts' --globalSetup ./test/package/setup.ts --globalTeardown ./test/package/teardown.ts --maxWorkers=2",
  receiveArgs: true,
});
const check = project.addTask('check', { description: 'the one gate: lint, types, generated files unchanged, tests' });
check.spawn(project.eslint!.eslintTask);
check.spawn(types);
check.spawn(project.testTask);

// ---------------------------------------------------------------------------------------------- lint: the size law and no `any` in the engine
project.eslint!.addRules({
  'max-lines': ['error', { max: 400, skipBlankLines: false, skipComments: false }],
  '@stylistic/max-len': ['error', { code: 160, ignoreUrls: true, ignoreStrings: true, ignoreTemplateLiterals: true, ignoreRegExpLiterals: true }],
  '@typescript-eslint/no-explicit-any': ['error'],
  'no-bitwise': ['off'],
  'import/no-extraneous-dependencies': ['off'],
  'import/no-unresolved': ['off'],
});

project.gitignore.addPatterns('/build/', '/dist/', '/requirements/', '/.cache/', '*.tsbuildinfo');
project.gitattributes.addAttributes('/generated/**', 'linguist-generated', '-diff');
new TextFile(project, 'cdk8s.yaml', {
  lines: ['language: typescript', 'app: node build/examples/boutique.js', 'output: dist', ''],
});

project.synth();
