import cases from './records.json';
import { Cluster, ClusterRecord, UserError } from '../../lib';

test.each(cases.map(c => ({ ...c, title: JSON.stringify(c.record) })))('$title', ({ record, says }) => {
  const make = (): Cluster => Cluster.from(record as unknown as ClusterRecord);
  if (says === undefined) return expect(make().name).toBe(record.name);
  expect(make).toThrow(UserError);
  expect(make).toThrow(says);
});
