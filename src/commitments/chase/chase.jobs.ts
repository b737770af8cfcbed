/** The alarm of chases whose next step is due: it says whom to look at, never what to do. */
export const chaseDue = defineJob<{ commitmentIds: string[] }>('commitments.chase', { lane: 'alarms' });
import { defineJob } from '../../platform/index.js';
