import { isBelow } from './paths';
import { Rules } from './rule';
import type { AppArmorProfile, SeccompProfile } from '../../generated/bindings/kubernetes/core/v1';
import { numberOf } from '../messages/words';

/** The longest path of a file. */
const LONGEST_PATH = 4095;

export const rules: Rules = {
  'profile-has-type': {
    on: ['core/v1.SeccompProfile', 'core/v1.AppArmorProfile'],
    must: 'one of Localhost, RuntimeDefault and Unconfined is needed',
    check({ type }: SeccompProfile | AppArmorProfile, report) {
      if (!type) report('Required', 'type');
    },
  },

  'seccomp-file-is-of-localhost': {
    on: 'core/v1.SeccompProfile',
    must: ({ type }) => type === 'Required' ? 'the file of a profile of type Localhost is needed' : 'a file is allowed for the type Localhost alone',
    check(profile: SeccompProfile, report) {
      const { type, localhostProfile } = profile;
      if (type === 'Localhost' && localhostProfile === undefined) report('Required', 'localhostProfile');
      if (type !== 'Localhost' && localhostProfile !== undefined) report('Invalid', 'localhostProfile', profile);
    },
  },

  'seccomp-file-stays-below': {
    on: 'core/v1.SeccompProfile',
    must: 'a path below the folder of profiles is needed, with neither "/" at the beginning nor ".."',
    check({ type, localhostProfile }: SeccompProfile, report) {
      if (type === 'Localhost' && localhostProfile !== undefined && !isBelow(localhostProfile)) report('Invalid', 'localhostProfile', localhostProfile);
    },
  },

  'app-armor-profile-is-of-localhost': {
    on: 'core/v1.AppArmorProfile',
    must: ({ type }) => type === 'Required' ? 'the name of a profile of type Localhost is needed' : 'a profile\'s name is allowed for the type Localhost alone',
    check({ type, localhostProfile: name }: AppArmorProfile, report) {
      if (type === 'Localhost' && (name === undefined || name === '')) report('Required', 'localhostProfile');
      if ((type === 'RuntimeDefault' || type === 'Unconfined') && name !== undefined) report('Invalid', 'localhostProfile', name);
    },
  },

  'app-armor-profile-has-no-spaces-around': {
    on: 'core/v1.AppArmorProfile',
    must: 'no white space is allowed around the name',
    check({ type, localhostProfile: name }: AppArmorProfile, report) {
      if (type === 'Localhost' && name !== undefined && name.trim() !== name) report('Invalid', 'localhostProfile', name);
    },
  },

  'app-armor-profile-is-short': {
    on: 'core/v1.AppArmorProfile',
    must: issue => `at most ${numberOf(issue, 'limit')} bytes are allowed`,
    check({ type, localhostProfile = '' }: AppArmorProfile, report) {
      if (type === 'Localhost' && Buffer.byteLength(localhostProfile) > LONGEST_PATH) report('TooLong', 'localhostProfile', undefined, { limit: LONGEST_PATH });
    },
  },
};
