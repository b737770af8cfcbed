import { Invalid, validated } from '../../platform/index.js';
import type { Remedy as RemedyKind } from '../../policies/index.js';
import { DETAILS_OF, type PartnersPartDto } from './remedy-details.dto.js';
import type { RemedyDetails } from './remedy.entity.js';

/** Details as this remedy knows them. @throws Invalid naming each field below "details" */
export async function readDetails(kind: RemedyKind, given: object | null | undefined): Promise<RemedyDetails> {
  try {
    const read = await validated<object>(DETAILS_OF[kind], given ?? {});
    return JSON.parse(JSON.stringify(read)) as RemedyDetails;
  } catch (error) {
    if (!(error instanceof Invalid)) throw error;
    throw new Invalid(error.fields.map(({ field, problem }) => ({ field: `details.${field}`, problem })));
  }
}

/** The partner who has a part in carrying it out, and when; undefined when none has. */
export const partnersPart = (details: RemedyDetails): PartnersPartDto | undefined =>
  (details['pickup'] ?? details['by'] ?? undefined) as PartnersPartDto | undefined;
