import { rmSync } from 'fs';

/** What was packed is removed, unless it is to be looked at. */
export default function teardown(): void {
  const folder = process.env.SEXTANT_PACKED;
  if (folder !== undefined && process.env.SEXTANT_KEEP === undefined) rmSync(folder, { recursive: true, force: true });
}
