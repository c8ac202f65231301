/** Steps that the API server lets all rules together take with one object. */
export const MOST_STEPS_OF_OBJECT = 10_000_000;

/** What is left to rules; each takes its steps from it. Whoever asks rules of an object fills it before. */
export const meter = { left: MOST_STEPS_OF_OBJECT };

/** Called by emitted code when its loops are done. */
export function spend(steps: number): void {
  meter.left -= steps;
}
