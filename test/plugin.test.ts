import { spawnSync } from 'child_process';
import { join } from 'path';
import { folderWith } from './folder';
import { ValidationPlugin, Violation } from 'cdk8s-sextant';

const GOOD = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: good}\n';
const BAD = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: bad}\nspec:\n  replica: 1\n  selector: {matchLabels: {a: b}}\n  template: {metadata: {labels: {a: b}}, spec: {containers: [{name: a, image: b}]}}\n';

async function validate(files: Record<string, string>, props: ConstructorParameters<typeof ValidationPlugin>[0] = {}) {
  const folder = folderWith(files);
  const violations: Violation[] = [];
  let submitted: unknown[] = [];
  await new ValidationPlugin(props).validate({
    manifests: Object.keys(files).map(file => join(folder, file)),
    report: { addViolation: v => { violations.push(v); }, submit: (...args) => { submitted = args; } },
  });
  return { folder, violations, submitted };
}

test('passes what the server would take', async () => {
  expect(await validate({ 'a.yaml': GOOD, 'b.yaml': `${GOOD}---\n${GOOD}` }, { kubernetes: '1.33' })).toMatchObject({ violations: [], submitted: ['success', { objects: '3', kubernetes: '1.33' }] });
});

test('reports what it would refuse, where, and the fix', async () => {
  const { folder, violations, submitted } = await validate({ 'a.yaml': `${GOOD}---\n${BAD}` });
  expect(submitted[0]).toBe('failure');
  expect(violations).toEqual([{
    ruleName: 'field-is-known',
    recommendation: expect.stringContaining('Unknown field') as string,
    fix: expect.stringContaining('replicas') as string,
    violatingResources: [{ resourceName: 'bad', locations: ['spec.replica, line 9'], manifestPath: join(folder, 'a.yaml') }],
  }]);
});

test('reports what does not fit the other objects', async () => {
  const SERVICE = 'apiVersion: v1\nkind: Service\nmetadata: {name: web}\nspec: {ports: [{name: http, port: 80}]}\n';
  const ROUTE = 'apiVersion: networking.istio.io/v1\nkind: VirtualService\nmetadata: {name: web}\nspec:\n  hosts: [web]\n  http: [{route: [{destination: {host: wbe}}]}]\n';
  const { violations, submitted } = await validate({ 'a.yaml': `${SERVICE}---\n${ROUTE}` });
  expect(submitted[0]).toBe('failure');
  expect(violations).toMatchObject([{ ruleName: 'destination-host-exists', fix: 'did you mean "web"?', violatingResources: [{ resourceName: 'web', locations: [expect.stringMatching(/host, line 11$/)] }] }]);
});

test('cdk8s-cli loads it by path and fails for it', () => {
  const plugin = join(__dirname, '../lib/plugin');
  const folder = folderWith({
    'main.js': `require('fs').writeFileSync(process.env.CDK8S_OUTDIR + '/a.yaml', ${JSON.stringify(BAD)})`,
    // cdk8s-cli requires a module of JavaScript
    'plugin.js': `require(${JSON.stringify(join(__dirname, '../node_modules/ts-node'))}).register({ transpileOnly: true, compilerOptions: { module: 'commonjs', target: 'es2022' } }); module.exports = require(${JSON.stringify(plugin)});`,
    'cdk8s.yaml': 'app: mkdir -p $CDK8S_OUTDIR && node main.js\nvalidations:\n  - {package: ./plugin.js, class: ValidationPlugin, version: 0.0.0}\n',
  });
  const cli = join(__dirname, '../node_modules/cdk8s-cli/bin/cdk8s');
  const { status, stdout } = spawnSync(process.execPath, [cli, 'synth', '--check-upgrade=false'], { cwd: folder, encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: expect.stringMatching(/field-is-known[^]*spec\.replica, line 5/) as string });
}, 60_000);
