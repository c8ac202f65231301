import { Chart } from 'cdk8s';
import type { IConstruct } from 'constructs';

/** The namespace that a construct's objects are in, as far as its chart says. */
export function namespaceOf(construct: IConstruct): string | undefined {
  return Chart.of(construct).namespace;
}
