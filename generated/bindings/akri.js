// Machine-written by `npx projen generate` from akri v0.13.8 (github:project-akri/akri@edc2803f5591a00bd2ff9f6fc4a1011dd1b84a86, digest 684ec94db1acb722208705409c16d025): do not edit.
"use strict";
const { define } = require('../../lib/binding');
exports.Configuration = define('Configuration', 'akri.sh/v0', 'Configuration', 'akri');
exports.Instance = define('Instance', 'akri.sh/v0', 'Instance', 'akri');
