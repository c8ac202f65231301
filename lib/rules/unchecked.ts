import { KindEntry } from '../schema/node';

/** What a StatefulSet makes its pods and their claims of, but for the two fields that the server has rules of its own for. */
const STATEFUL = /^spec\.(?:template\.spec(?!\.(?:restartPolicy|activeDeadlineSeconds)$)|volumeClaimTemplates\[\d+\]\.spec)(?![^.[])/;

/** From this minor on the server looks there. */
const CHECKED_SINCE = 34;

/** Whether the server leaves a place to whoever makes pods of it: what is wrong there is accepted, and no pod ever comes of it. */
export function isUnchecked({ group, kind }: Pick<KindEntry, 'group' | 'kind'>, minor: number, place: string): boolean {
  return minor < CHECKED_SINCE && kind === 'StatefulSet' && group === 'apps' && STATEFUL.test(place);
}
