import { CronWorkflow, Workflow, WorkflowSpec, WorkflowSpecTemplateDefaults } from 'cdk8s-sextant/argo-workflows';

const metadata = { name: 'train' };
const step: WorkflowSpecTemplateDefaults = { name: 'step', container: { image: 'registry.example/train:1', command: ['python'], args: ['train.py'] } };

export const good = [
  Workflow.manifest({
    metadata,
    spec: {
      entrypoint: 'main',
      arguments: { parameters: [{ name: 'epochs', value: '10' }] },
      templates: [
        { name: 'main', dag: { tasks: [{ name: 'prepare', template: 'step' }, { name: 'train', template: 'step', dependencies: ['prepare'] }] } },
        step,
        { name: 'script', script: { image: 'python:3', source: 'print(1)' }, retryStrategy: { limit: 2, retryPolicy: 'OnFailure' } },
      ],
      podGC: { strategy: 'OnPodCompletion' },
    },
  }),
  CronWorkflow.manifest({ metadata, spec: { schedules: ['0 2 * * *'], concurrencyPolicy: 'Replace', workflowSpec: { entrypoint: 'step', templates: [step] } } }),
];

const workflow = (spec: WorkflowSpec): object => Workflow.manifest({ metadata, spec });
const template = (only: WorkflowSpecTemplateDefaults): object => workflow({ entrypoint: 'main', templates: [only] });

export const bad = [
  // @ts-expect-error misspelt: `entrypoint`
  workflow({ entryPoint: 'main' }),
  // @ts-expect-error a list of templates
  workflow({ templates: step }),
  // @ts-expect-error a task has a name
  template({ name: 'main', dag: { tasks: [{ template: 'step' }] } }),
  // @ts-expect-error a script is an object
  template({ name: 'main', script: 'print(1)' }),
  // @ts-expect-error arguments of a program are a list
  template({ name: 'main', container: { image: 'train', args: 'train.py' } }),
  // @ts-expect-error how many at once is a number
  workflow({ parallelism: 'all' }),
  // @ts-expect-error no such policy
  CronWorkflow.manifest({ metadata, spec: { schedules: ['@daily'], concurrencyPolicy: 'Queue', workflowSpec: {} } }),
  // @ts-expect-error as it was before there could be several
  CronWorkflow.manifest({ metadata, spec: { schedules: ['@daily'], schedule: '@daily', workflowSpec: {} } }),
];
