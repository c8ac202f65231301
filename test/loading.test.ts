import { existsSync } from 'fs';
import { join } from 'path';
import { BUILD, loadedBy, readData } from './loading';

const built = existsSync(join(BUILD, 'lib/cli.js'));
const SYSTEM = /^generated\/bindings\/(?:kubernetes\/.*|[^/]+)\.js$/;

// a module that is new on one of these ways is to be seen: `npx projen compile && npx ts-node -T test/loading.ts` writes the lists anew
describe.each(Object.entries(readData()))('%s', (_, loading) => {
  const title = (text: string): string => (built ? text : `${text} (needs build/: npx projen compile)`);
  const it = built || process.env.SEXTANT_SHARED === 'required' ? test : test.skip;

  it(title('loads what its list says and nothing else'), () => {
    expect(loadedBy(loading)).toEqual(loading.loads);
  });

  test('its list has nothing that is not wanted there', () => {
    expect(loading.loads.packages.filter(name => loading.never.includes(name))).toEqual([]);
  });
});

/** Bindings in the list of a program. */
function bindings(name: string): string[] {
  return readData()[name].loads.modules.filter(module => SYSTEM.test(module));
}

test('importing one system loads the bindings of one system and no schema', () => {
  const name = "import 'cdk8s-sextant/istio'";
  expect([bindings(name), readData()[name].loads.schemas]).toEqual([['generated/bindings/istio.js'], []]);
});

test('importing the constructs of meshes loads no mesh', () => {
  const name = "import 'cdk8s-sextant/mesh'";
  expect([bindings(name), readData()[name].loads.modules.filter(module => /^constructs\/mesh\/(?:providers|parts\/[^/]+)\//.test(module))]).toEqual([[], []]);
});

test('an app of one system reads the schema of one system, and the core’s, where metadata is', () => {
  const { loads } = readData()['an app with an Istio binding'];
  expect(loads.schemas).toEqual(['index.json', 'istio.json', 'kubernetes.json']);
});

test('the package itself loads no bindings', () => {
  expect(bindings("import 'cdk8s-sextant'")).toEqual([]);
});
