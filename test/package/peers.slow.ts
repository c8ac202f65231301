import { existsSync } from 'fs';
import { join } from 'path';
import { appWith, install, manifest, manifestsIn, run } from './project';

/** A program whose objects lie in a construct of another copy of `constructs`; WRONG breaks it. */
const PROGRAM = `
const { ApiObject, App, Chart } = require('cdk8s');
const { Construct } = require('other-constructs');
const { ConfigMap } = require('cdk8s-sextant/kubernetes/core/v1');
const { WebService } = require('cdk8s-sextant/workload');
if (Construct === require('constructs').Construct) throw new Error('this is one copy');
const app = new App();
const around = new Construct(new Chart(app, 'chart'), 'theirs');
new ConfigMap(around, 'ours', { data: { a: 'b' } });
new WebService(around, 'web', { image: 'nginxinc/nginx-unprivileged:1.29', port: 8080, health: 'tcp' });
new ApiObject(around, 'plain', { apiVersion: 'v1', kind: 'ConfigMap', data: { a: process.env.WRONG ? 1 : 'b' } });
app.synth();
`;

const { peerDependencies } = manifest();
const oldest = Object.entries(peerDependencies).map(([name, range]) => `${name}@${range.replace(/^\^/, '')}`);
const newest = Object.keys(peerDependencies).map(name => `${name}@latest`);

// copies with the same private fields: those of constructs 10.3 and 10.8 cannot lie in one tree, whoever makes it
describe.each([
  ['the oldest peers that are allowed', oldest, 'constructs@10.4.0'],
  ['the newest peers', newest, 'constructs@latest'],
])('%s', (_, packages, other) => {
  const folder = appWith({ 'package.json': '{ "private": true }\n', 'main.js': PROGRAM, 'app.js': PROGRAM.replace(/const \{ ApiObject, App, Chart \} = .*/, "const { ApiObject, Chart } = require('cdk8s'); const { App } = require('cdk8s-sextant');") });
  beforeAll(() => install(folder, [...packages, `other-constructs@npm:${other}`]), 120_000);

  test.each(['main.js', 'app.js'])('two copies of constructs: all objects are validated and written (%s)', program => {
    expect(run(folder, process.execPath, [program], { WRONG: '1' })).toMatchObject({ code: 1, err: expect.stringMatching(/data\[a\]: Invalid value: 1[^]*at chart\/theirs\/plain/) as string });
    expect(existsSync(join(folder, 'dist')) ? manifestsIn(join(folder, 'dist')) : {}).toEqual({});
    expect(run(folder, process.execPath, [program], { CDK8S_OUTDIR: `dist-${program}` })).toMatchObject({ code: 0, err: '' });
    expect(manifestsIn(join(folder, `dist-${program}`))['chart.k8s.yaml'].match(/^kind: .*/gm)).toHaveLength(5);
  });
});
