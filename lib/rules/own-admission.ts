import type { SystemRules } from './system';
import { isMapping } from '../schema/values';

/** What is known of a system that can be installed without its own admission. */
export interface AdmissionSettings {
  /** Whether its own admission is there. @default false */
  readonly admission?: boolean;
}

/**
 * Rules of an admission that a cluster with the kinds of the system may not have. Such a cluster takes what they find, but the system makes nothing of it;
 * where the settings say that the admission is there, it is refused.
 */
export function ofAdmission(rules: SystemRules): SystemRules {
  return Object.fromEntries(Object.entries(rules).map(([id, rule]) => [id, { severity: 'doomed', isRefused, ...rule }]));
}

function isRefused(settings: unknown): boolean {
  return isMapping(settings) && settings.admission === true;
}
