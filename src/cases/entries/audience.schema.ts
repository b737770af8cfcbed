import type { ApiPropertyOptions } from '@nestjs/swagger';

/** An `EntryAudience` as the API describes it. */
export const AUDIENCE_SCHEMA = {
  oneOf: [
    { type: 'string', enum: ['internal', 'customer'] },
    {
      type: 'object',
      properties: { partners: { type: 'array', items: { type: 'string' } }, customer: { type: 'boolean' } },
      required: ['partners'],
      additionalProperties: false,
    },
  ],
} satisfies ApiPropertyOptions;
