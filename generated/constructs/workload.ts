// Machine-written by `npx projen generate` from file names: do not edit.
