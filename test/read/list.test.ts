import lists from './lists.json';
import { expand } from '../../lib/read/list';

test.each(lists)('$name', ({ object, items }) => {
  expect([...expand(object, (_, kind) => kind === 'AllowList')]).toEqual(items);
});
