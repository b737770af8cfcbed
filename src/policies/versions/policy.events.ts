import type { NewEvent } from '../../platform/index.js';
import type { Policy, PolicyVersion } from './policy.entity.js';

const ofPolicy = (type: NewEvent['type'], { id }: Policy, data: Record<string, unknown> = {}): NewEvent => ({
  type,
  subjectId: id,
  data,
});
const ofVersion = (type: NewEvent['type'], { policyId, number }: PolicyVersion, data = {}): NewEvent => ({
  type,
  subjectId: policyId,
  data: { number, ...data },
});

export const policyCreated = (p: Policy): NewEvent => ofPolicy('policy.created', p, { remedies: p.remedies });
export const policyChanged = (p: Policy, fields: readonly string[]): NewEvent =>
  ofPolicy('policy.changed', p, { fields });
export const policyRetired = (p: Policy): NewEvent => ofPolicy('policy.retired', p);
export const policyRevived = (p: Policy): NewEvent => ofPolicy('policy.revived', p);

export const versionWritten = (v: PolicyVersion): NewEvent => ofVersion('policy.version_written', v);
export const versionDropped = (v: PolicyVersion): NewEvent => ofVersion('policy.version_dropped', v);
export const versionShadowed = (v: PolicyVersion): NewEvent => ofVersion('policy.shadow_begun', v);
export const shadowEnded = (v: PolicyVersion): NewEvent => ofVersion('policy.shadow_ended', v);
export const versionPublished = (v: PolicyVersion): NewEvent =>
  ofVersion('policy.published', v, { authorId: v.authorId, effectiveFrom: v.effectiveFrom!.toISOString() });
