import { Defaults, fill, filled } from './default';
import type { CSIDriverSpec, StorageClassProps } from '../../generated/bindings/kubernetes/storage/v1';

export const defaults: Defaults = {
  'storage/v1.StorageClass'(storage: Partial<StorageClassProps>) {
    fill(storage, 'reclaimPolicy', 'Delete');
    fill(storage, 'volumeBindingMode', 'Immediate');
  },

  'storage/v1.CSIDriver'(driver: { spec?: CSIDriverSpec }, { minor }) {
    driver.spec = filled(driver.spec, {
      attachRequired: true, podInfoOnMount: false, storageCapacity: false, fsGroupPolicy: 'ReadWriteOnceWithFSType', requiresRepublish: false, seLinuxMount: false,
    });
    if (minor >= 37) driver.spec = filled(driver.spec, { preventPodSchedulingIfMissing: false });
    if (!driver.spec.volumeLifecycleModes?.length) driver.spec = { ...driver.spec, volumeLifecycleModes: ['Persistent'] };
  },
};
