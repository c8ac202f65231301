'use strict';
// Preloaded into a node process: says at its end which modules it loaded and which schema files it read.
const fs = require('fs');

const read = new Set();
for (const name of ['readFileSync', 'openSync', 'readFile', 'open', 'createReadStream']) {
  const original = fs[name];
  fs[name] = (path, ...rest) => {
    read.add(String(path));
    return original.call(fs, path, ...rest);
  };
}
process.on('exit', () => {
  const modules = Object.keys(require.cache).filter(file => file !== __filename);
  fs.writeFileSync(process.env.SEXTANT_LOADED, JSON.stringify({ modules, read: [...read] }));
});
