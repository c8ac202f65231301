import { Pipeline, PipelineRun, Task, TaskSpec, TaskSpecSteps } from 'cdk8s-sextant/tekton-pipelines';

const metadata = { name: 'build' };
const step: TaskSpecSteps = { name: 'build', image: 'registry.example/kaniko:1', args: ['--destination=$(params.image)'] };

export const good = [
  Task.manifest({
    metadata,
    spec: {
      params: [{ name: 'image', type: 'string' }, { name: 'tags', type: 'array', default: ['latest'] }],
      workspaces: [{ name: 'source' }],
      steps: [step, { name: 'log', image: 'busybox', script: 'echo done', onError: 'continue' }],
      results: [{ name: 'digest' }],
    },
  }),
  Pipeline.manifest({
    metadata,
    spec: {
      tasks: [{ name: 'fetch', taskRef: { name: 'git-clone' } }, { name: 'build', taskRef: { name: 'build' }, runAfter: ['fetch'], params: [{ name: 'image', value: 'web' }] }],
    },
  }),
  PipelineRun.manifest({ metadata, spec: { pipelineRef: { name: 'build' }, timeouts: { pipeline: '1h' }, taskRunTemplate: { serviceAccountName: 'ci' } } }),
];

const task = (spec: TaskSpec): object => Task.manifest({ metadata, spec });

export const bad = [
  // @ts-expect-error a parameter has a name
  task({ steps: [step], params: [{ type: 'string' }] }),
  // @ts-expect-error the choices are text
  task({ steps: [step], params: [{ name: 'debug', enum: [true, false] }] }),
  // @ts-expect-error a list of steps
  task({ steps: step }),
  // @ts-expect-error as v1beta1 had it
  task({ steps: [{ ...step, resources: { limits: { cpu: 1 } } }] }),
  // @ts-expect-error a script is one text
  task({ steps: [{ name: 'log', script: ['echo', 'done'] }] }),
  // @ts-expect-error a workspace is an object
  task({ steps: [step], workspaces: ['source'] }),
  // @ts-expect-error a value for the parameter
  PipelineRun.manifest({ metadata, spec: { params: [{ name: 'image' }] } }),
  // @ts-expect-error as v1beta1 had it
  PipelineRun.manifest({ metadata, spec: { pipelineRef: { name: 'build' }, serviceAccountName: 'ci' } }),
];
