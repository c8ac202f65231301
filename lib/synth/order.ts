import { ApiObject, Chart } from 'cdk8s';
import { IConstruct } from 'constructs';
import { UserError } from '../error';

/** A chart and the objects that belong to it and to no chart within it, each after what it depends on. */
export interface OrderedChart {
  readonly chart: Chart;
  readonly objects: readonly ApiObject[];
  /** Charts that it depends on, by nesting or by what is in them. */
  readonly dependsOn: ReadonlySet<Chart>;
}

/**
 * The charts of an app, each after those that it depends on, and their objects, in the order in which cdk8s writes them.
 * The time is linear in constructs and dependencies: cdk8s expands a dependency between two constructs to all pairs of their objects and walks every
 * path; here the objects of a target are one vertex, and each vertex is visited once.
 * @throws UserError if the dependencies form a cycle
 */
export function orderedCharts(root: IConstruct): OrderedChart[] {
  const graph = new Graph(root.node.findAll());
  const charts = graph.sorted(root).filter((c): c is Chart => Chart.isChart(c));
  return charts.map(chart => ({
    chart,
    objects: graph.sorted(chart).filter((c): c is ApiObject => ApiObject.isApiObject(c) && graph.chartOf(c) === chart),
    dependsOn: graph.chartDependencies.get(chart) ?? new Set(),
  }));
}

/** A construct, or the objects of a construct that others depend on. */
type Vertex = IConstruct | readonly ApiObject[];

class Graph {
  public readonly chartDependencies = new Map<Chart, Set<Chart>>();
  private readonly edges = new Map<Vertex, Set<Vertex>>();
  private readonly charts = new Map<IConstruct, Chart>();
  private readonly objects = new Map<IConstruct, readonly ApiObject[]>();

  constructor(private readonly constructs: readonly IConstruct[]) {
    for (const construct of constructs) {
      for (const dependency of construct.node.dependencies) this.add(construct, dependency);
    }
    for (const chart of constructs) {
      if (Chart.isChart(chart)) chart.node.children.filter(c => Chart.isChart(c)).forEach(child => this.addChart(chart, child as Chart));
    }
    for (const [source, target] of this.pairs()) {
      if (this.chartOf(source) !== this.chartOf(target)) this.addChart(this.chartOf(source), this.chartOf(target));
    }
    for (const [source, target] of this.pairs()) this.expand(source, target);
  }

  /** The chart of a construct; fails as cdk8s does where there is none. */
  public chartOf(construct: IConstruct): Chart {
    let chart = this.charts.get(construct);
    if (!chart) this.charts.set(construct, chart = Chart.of(construct));
    return chart;
  }

  /** A subtree in construct order, but each construct after those of the subtree that it depends on. */
  public sorted(root: IConstruct): IConstruct[] {
    // by path, as cdk8s keeps them: JavaScript puts integer keys first
    const byPath = Object.create(null) as Record<string, IConstruct>;
    for (const construct of root.node.findAll()) byPath[construct.node.path] = construct;
    const subtree = Object.values(byPath);
    const inside = new Set<Vertex>(subtree);
    const edgesOf = (vertex: Vertex): Vertex[] =>
      (isGroup(vertex) ? [...vertex] : [...this.edges.get(vertex) ?? []]).filter(v => isGroup(v) || inside.has(v));

    const targets = new Set<Vertex>();
    for (const construct of subtree) {
      for (const target of edgesOf(construct)) if (!targets.has(target)) [target, ...isGroup(target) ? target : []].forEach(t => targets.add(t));
    }
    return visit([...subtree.filter(c => !targets.has(c)), ...subtree], edgesOf);
  }

  private add(source: Vertex, target: Vertex): void {
    const targets = this.edges.get(source);
    if (targets) targets.add(target);
    else this.edges.set(source, new Set([target]));
  }

  private addChart(source: Chart, target: Chart): void {
    this.add(source, target);
    const targets = this.chartDependencies.get(source) ?? new Set();
    this.chartDependencies.set(source, targets.add(target));
  }

  /** All dependencies so far, in construct order. */
  private pairs(): [IConstruct, IConstruct][] {
    const targetsOf = (source: IConstruct): Iterable<Vertex> => this.edges.get(source) ?? [];
    return this.constructs.flatMap(source => [...targetsOf(source)].map((target): [IConstruct, IConstruct] => [source, target as IConstruct]));
  }

  /** What a construct depends on, each of its objects depends on, for each object there. */
  private expand(source: IConstruct, target: IConstruct): void {
    const targets = this.objectsOf(target);
    const oneByOne = targets.length < 2 || isWithin(source, target) || isWithin(target, source);
    for (const object of this.objectsOf(source)) {
      if (!oneByOne) this.add(object, targets);
      else for (const other of targets) if (other !== object) this.add(object, other);
    }
  }

  private objectsOf(construct: IConstruct): readonly ApiObject[] {
    let objects = this.objects.get(construct);
    if (!objects) {
      objects = construct.node.findAll().filter((c): c is ApiObject => ApiObject.isApiObject(c) && this.chartOf(c) === this.chartOf(construct));
      this.objects.set(construct, objects);
    }
    return objects;
  }
}

/** Depth first, without recursion: a chain of dependencies may be longer than the call stack. */
function visit(starts: readonly IConstruct[], edgesOf: (vertex: Vertex) => Vertex[]): IConstruct[] {
  const result: IConstruct[] = [];
  const done = new Map<Vertex, boolean>();
  for (const start of starts) {
    const path: { vertex: Vertex; edges: Vertex[] }[] = [];
    const enter = (vertex: Vertex): void => {
      const known = done.get(vertex);
      if (known === false) throw cycle([...path.map(p => p.vertex), vertex]);
      if (known) return;
      done.set(vertex, false);
      path.push({ vertex, edges: edgesOf(vertex).reverse() });
    };
    enter(start);
    while (path.length > 0) {
      const { vertex, edges } = path[path.length - 1];
      const next = edges.pop();
      if (next) {
        enter(next);
        continue;
      }
      done.set(vertex, true);
      if (!isGroup(vertex)) result.push(vertex);
      path.pop();
    }
  }
  return result;
}

function cycle(path: readonly Vertex[]): UserError {
  const loop = path.slice(path.indexOf(path[path.length - 1])).filter((v): v is IConstruct => !isGroup(v));
  const paths = loop.map(c => c.node.path);
  // a loop that starts within a group names its first construct again
  if (paths[0] !== paths[paths.length - 1]) paths.push(paths[0]);
  return new UserError(`dependency cycle: ${paths.join(' => ')}: remove one of these dependencies`, 1);
}

function isGroup(vertex: Vertex): vertex is readonly ApiObject[] {
  return Array.isArray(vertex);
}

function isWithin(construct: IConstruct, scope: IConstruct): boolean {
  return construct === scope || construct.node.path.startsWith(`${scope.node.path}/`) || scope.node.path === '';
}
