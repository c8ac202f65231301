import { eachOf, faultsOf } from './crd';
import type { Fault } from './crd-schema';
import { lookOnce } from './findings';
import type { Rule, Rules } from './rule';
import type { CustomResourceDefinitionSpec } from '../../generated/bindings/kubernetes/apiextensions/v1';
import { compileFault } from '../messages/expressions';
import type { ExpressionFault } from '../schema/cel/definition';
import type { Mapping } from '../schema/values';

/** The compiler is read when the first definition with an expression comes. */
function judge(): typeof import('../schema/cel/definition') {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  return require('../schema/cel/definition') as typeof import('../schema/cel/definition');
}

/** Faults that keep the server from looking at the expressions of the schemas that they are in, not at those of others. */
function isLocal({ law, type, path, value }: Fault): boolean {
  if (law === 'list' || law === 'validation' || law === 'default') return true;
  return path.endsWith('.uniqueItems') || (law === 'type' && type === 'NotSupported') || (law === 'embedded' && value === false);
}

const expressionFaultsOf = lookOnce((spec: CustomResourceDefinitionSpec, report): readonly ExpressionFault[] => {
  const { minor } = report;
  const others = faultsOf(spec, report).filter(({ law }) => law !== 'root');
  const found: ExpressionFault[] = [];
  eachOf(spec, 'schema', 'validation', ({ schema: version }, at) => {
    const schema = version?.openAPIV3Schema as Mapping | undefined;
    const path = `${at}.openAPIV3Schema`;
    const below = others.filter(fault => fault.path === path || fault.path.startsWith(`${path}.`));
    if (!schema || !below.every(isLocal)) return;
    const isBroken = (place: string): boolean => below.some(fault => fault.path === place || fault.path.startsWith(`${place}.`));
    found.push(...judge().faultsOfExpressions({ schema, path, minor, isBroken }));
  });
  return found;
}, 'version');

function ofLaw(law: ExpressionFault['law'], must: Rule['must'], fix?: Rule['fix']): Rule<CustomResourceDefinitionSpec> {
  return {
    on: 'apiextensions/v1.CustomResourceDefinitionSpec',
    must,
    fix,
    check(spec, report) {
      for (const fault of expressionFaultsOf(spec, report)) if (fault.law === law) report(fault.type, `^${fault.path}`, fault.value, fault.params);
    },
  };
}

export const rules: Rules = {
  'schema-expression-compiles': ofLaw('compile', issue => issue.params?.what === 'untyped'
    ? 'expressions see no value here: the schema needs a type, and so do those of all items or values in it' : compileFault(issue)),
  'schema-expression-has-old-value': ofLaw('old', ({ path }) => path.endsWith('.optionalOldSelf')
    ? 'only a rule that uses oldSelf takes this' : 'of an item of a list, an older value is only known where the type of the list is map: oldSelf cannot be used'),
  'schema-expression-is-cheap': ofLaw('cost', ({ params }) => {
    const times = Math.min(Number(params?.factor), 100);
    const most = `${times < 100 ? `${times.toFixed(1)} times` : 'more than 100 times'} the limit`;
    if (params?.isTotal) return `together, the rules may cost ${most} of a schema`;
    return params?.isPart ? `the rules of the schema may cost ${most} together, and this one has a large part in it` : `the rule may cost ${most}`;
  }, 'set maxItems, maxProperties and maxLength where lists, maps and texts are declared, or make the rule simpler'),
};
