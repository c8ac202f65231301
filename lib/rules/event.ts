import { demand } from './check';
import { Report, Rules } from './rule';
import type { EventProps } from '../../generated/bindings/kubernetes/core/v1';
import type { EventProps as NewEventProps } from '../../generated/bindings/kubernetes/events/v1';
import { lawOf } from '../messages/naming';
import { numberOf } from '../messages/words';

type OldEvent = Partial<EventProps>;
type NewEvent = Partial<NewEventProps>;

const OLD = 'core/v1.Event';
const NEW = 'events/v1.Event';
const LIMITS = [['reportingInstance', 128], ['action', 128], ['reason', 128], ['message', 1024]] as const;

/** What both versions say, by the names that the server's paths have. */
interface Said {
  readonly at: (field: string) => string;
  readonly controller?: string;
  readonly fields: Readonly<Record<'reportingInstance' | 'action' | 'reason' | 'message', string | undefined>>;
  readonly namespace: string;
  readonly about?: string;
  readonly isNew: boolean;
}

function said(event: OldEvent & NewEvent, { group }: Report): Said {
  const { reportingInstance, action, reason, metadata } = event;
  const isOld = group === '';
  return {
    at: field => field === 'controller' ? isOld ? 'reportingComponent' : 'reportingController' : field,
    controller: isOld ? event.reportingComponent : event.reportingController,
    fields: { reportingInstance, action, reason, message: isOld ? event.message : event.note },
    // Where nothing is said, the server takes the namespace that the object is sent to.
    namespace: metadata?.namespace || 'default',
    about: (isOld ? event.involvedObject : event.regarding)?.namespace,
    isNew: event.eventTime !== undefined,
  };
}

export const rules: Rules = {
  'event-is-beside-its-object': {
    on: [OLD, NEW],
    must: 'the namespace of the object that the event is about is needed',
    check(event: OldEvent & NewEvent, report) {
      const { namespace, about, isNew } = said(event, report);
      const fits = about ? isNew || about === namespace : namespace === 'default' || (isNew && namespace === 'kube-system');
      if (!fits) report('Invalid', 'involvedObject.namespace', about ?? '');
    },
  },

  'event-is-complete': {
    on: [OLD, NEW],
    must: 'a value is needed where eventTime is given',
    check(event: OldEvent & NewEvent, report) {
      const { controller, fields, at, isNew } = said(event, report);
      if (!isNew) return;
      if (!controller) report('Required', at('controller'));
      for (const field of ['reportingInstance', 'action', 'reason'] as const) if (!fields[field]) report('Required', field);
    },
  },

  'event-controller-is-valid': {
    on: [OLD, NEW],
    must: lawOf,
    check(event: OldEvent & NewEvent, report) {
      const { controller, at, isNew } = said(event, report);
      if (isNew && controller) demand(report, 'qualified-name', at('controller'), controller);
    },
  },

  'event-texts-fit': {
    on: [OLD, NEW],
    must: issue => `at most ${numberOf(issue, 'limit') ?? 128} characters are allowed`,
    check(event: OldEvent & NewEvent, report) {
      const { fields, isNew } = said(event, report);
      if (!isNew) return;
      for (const [field, limit] of LIMITS) if (Buffer.byteLength(fields[field] ?? '') > limit) report('Invalid', field, undefined, { limit });
    },
  },

  'event-type-is-known': {
    on: NEW,
    must: 'Normal or Warning is needed',
    check({ type }: NewEvent, report) {
      if (type !== 'Normal' && type !== 'Warning') report('Invalid', 'type', type ?? '');
    },
  },

  'event-series-has-two': {
    on: NEW,
    must: 'a series has 2 events or more',
    check({ series }: NewEvent, report) {
      if (series?.count !== undefined && series.count < 2) report('Invalid', 'series.count', series.count);
    },
  },

  'event-leaves-old-fields': {
    on: NEW,
    must: 'only servers fill in the fields of the first version of events',
    check(event: NewEvent, report) {
      if (event.deprecatedFirstTimestamp !== undefined) report('Invalid', 'firstTimestamp', event.deprecatedFirstTimestamp);
      if (event.deprecatedLastTimestamp !== undefined) report('Invalid', 'lastTimestamp', event.deprecatedLastTimestamp);
      if (event.deprecatedCount) report('Invalid', 'count', event.deprecatedCount);
      if (event.deprecatedSource?.component || event.deprecatedSource?.host) report('Invalid', 'source');
    },
  },
};
