import { KindEntry } from '../schema/node';

/** What a StatefulSet makes its pods and their claims of, but for the one field that the server has a rule of its own for. */
const STATEFUL = /^spec\.(?:template\.spec(?!\.restartPolicy$)|volumeClaimTemplates\[\d+\]\.spec)(?![^.[])/;

/** From this minor on the server looks there. */
const CHECKED_SINCE = 34;

/** Whether the server leaves a place to whoever makes pods of it: what is wrong there is accepted, and no pod ever comes of it. */
export function isUnchecked({ group, kind }: Pick<KindEntry, 'group' | 'kind'>, minor: number, place: string): boolean {
  return minor < CHECKED_SINCE && kind === 'StatefulSet' && group === 'apps' && STATEFUL.test(place);
}

/** Fields that the server drops unless a gate is on, the last minor at which the gate is off, and the first that drops them. */
const DROPPED: readonly (readonly [RegExp, number, number?])[] = [
  [/(?:^|\.)spec\.resourceClaims\b/, 33],
  [/ontainers\[\d+\]\.resources\.claims\b/, 33],
  [/ontainers\[\d+\]\.resizePolicy\b/, 32],
  [/ontainers\[\d+\]\.restartPolicyRules\b/, 34],
  [/ontainers\[\d+\]\.securityContext\.procMount$/, 32],
  [/ontainers\[\d+\]\.env\[\d+\]\.valueFrom\.fileKeyRef\b/, 34],
  [/ontainers\[\d+\]\.lifecycle\.\w+\.sleep\b/, 29],
  [/ontainers\[\d+\]\.lifecycle\.stopSignal$/, Infinity],
  [/(?:^|\.)spec\.securityContext\.supplementalGroupsPolicy$/, 32],
  [/(?:^|\.)spec\.schedulingGroup\b/, Infinity],
  [/(?:^|\.)spec\.volumes\[\d+\]\.image\b/, 34],
  [/^spec\.devices\[\d+\]\.(?:taints|consumesCounters)\b/, 35],
  [/^spec\.sharedCounters\b/, 35],
  [/\.devices\.requests\[\d+\]\.[\w[\].]*tolerations\[\d+\]/, 35, 35],
];

/** Fields of which the schema demands more than the server does, or something else at another place: the rules of their topics judge them. */
const JUDGED_BY_RULES: readonly RegExp[] = [
  /(?:^|\.)spec\.securityContext\.sysctls\[\d+\]\.value$/,
  /(?:^|\.)spec\.(?:schedulingGates\[\d+\]\.name|readinessGates\[\d+\]\.conditionType)$/,
  /(?:^|\.)spec\.topologySpreadConstraints\[\d+\]\.(?:maxSkew|whenUnsatisfiable)$/,
  /DuringExecution\[\d+\]\.(?:weight|preference|podAffinityTerm)$/,
  /ontainers\[\d+\]\.(?:lifecycle\.\w+|\w+Probe)\.\w+\.(?:port|seconds|httpHeaders\[\d+\]\.(?:name|value))$/,
  /ontainers\[\d+\]\.resizePolicy\[\d+\]\.(?:resourceName|restartPolicy)$/,
  /ontainers\[\d+\]\.restartPolicyRules\[\d+\]\.(?:action|exitCodes\.operator)$/,
  /ontainers\[\d+\]\.resources\.claims\[\d+\]\.name$/,
  /ontainers\[\d+\]\.volumeMounts\[\d+\]\.mountPropagation$/,
  /^spec\.(?:scopes\[\d+\]|scopeSelector\.matchExpressions\[\d+\]\.scopeName)$/,
];

export function isJudgedByRules(place: string): boolean {
  return JUDGED_BY_RULES.some(field => field.test(place));
}

/** Whether the server never sees a place, because it drops a field above it. */
export function isDropped(minor: number, place: string): boolean {
  return DROPPED.some(([field, until, since = 0]) => since <= minor && minor <= until && field.test(place));
}
