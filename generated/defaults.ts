// Machine-written by `npx projen generate` from file names: do not edit.
import { defaults as admission } from '../lib/defaults/admission';
import { defaults as apiService } from '../lib/defaults/api-service';
import { defaults as autoscaling } from '../lib/defaults/autoscaling';
import { defaults as config } from '../lib/defaults/config';
import { defaults as container } from '../lib/defaults/container';
import { defaults as crd } from '../lib/defaults/crd';
import { defaults as dra } from '../lib/defaults/dra';
import { defaults as flowcontrol } from '../lib/defaults/flowcontrol';
import { defaults as job } from '../lib/defaults/job';
import { defaults as networking } from '../lib/defaults/networking';
import { defaults as pod } from '../lib/defaults/pod';
import { defaults as podCertificate } from '../lib/defaults/pod-certificate';
import { defaults as rbac } from '../lib/defaults/rbac';
import { defaults as service } from '../lib/defaults/service';
import { defaults as storage } from '../lib/defaults/storage';
import { defaults as volume } from '../lib/defaults/volume';
import { defaults as workload } from '../lib/defaults/workload';

/** The defaults of the API server's own kinds, by topic. */
export const topics = { admission, apiService, autoscaling, config, container, crd, dra, flowcontrol, job, networking, pod, podCertificate, rbac, service, storage, volume, workload };
