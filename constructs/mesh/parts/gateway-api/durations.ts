const MILLISECONDS: Readonly<Record<string, number>> = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 };

/** A duration as the Gateway API writes it, without fractions: `0.5s` → `500ms`; what is no duration stays as it is, for the validator to say so. */
export function durationOf(text: string): string {
  const parts = [...text.matchAll(/(\d+(?:\.\d+)?)(ms|h|m|s)/g)];
  if (!text.includes('.') || parts.map(([part]) => part).join('') !== text) return text;
  const total = Math.round(parts.reduce((sum, [, amount, unit]) => sum + Number(amount) * MILLISECONDS[unit], 0));
  return total % 1000 === 0 ? `${total / 1000}s` : `${Math.floor(total / 1000) > 0 ? `${Math.floor(total / 1000)}s` : ''}${total % 1000}ms`;
}
