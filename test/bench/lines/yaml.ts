import { join } from 'path';
import { CORPUS, realObjects, writeJson } from '../corpus';
import { Line, Side } from '../line';

const write = (whose: 'ours' | 'yaml', name: string): Side => ({
  name, ours: whose === 'ours', peers: whose === 'ours' ? [] : [whose], run: ({ programs }) => ({ args: [join(programs, 'write.js'), whose, 'objects.json'], figures: 'printed' }),
});

export const lines: readonly Line[] = [{
  name: 'yaml/write',
  measures: 'YAML documents written a second, warm: all real objects',
  by: 'documents/s',
  needs: [CORPUS],
  prepare: ({ folder }) => writeJson(join(folder, 'objects.json'), realObjects()),
  sides: [write('ours', 'stringify()'), write('yaml', 'yaml, as cdk8s calls it')],
}];
