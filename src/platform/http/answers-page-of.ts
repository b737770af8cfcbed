import { applyDecorators, type Type } from '@nestjs/common';
import { ApiExtraModels, ApiOkResponse, getSchemaPath } from '@nestjs/swagger';

/** Says in the API's description what a list answers: a page of these. A generic return type is gone by the time it could be read. */
export function AnswersPageOf(...views: [Type, ...Type[]]): MethodDecorator {
  const shapes = views.map((view) => ({ $ref: getSchemaPath(view) }));
  return applyDecorators(
    ApiExtraModels(...views),
    ApiOkResponse({
      description: 'A page, and the cursor of the next one; null on the last.',
      schema: {
        type: 'object',
        required: ['items', 'next'],
        properties: {
          items: { type: 'array', items: shapes.length === 1 ? shapes[0]! : { oneOf: shapes } },
          next: { type: 'string', nullable: true },
        },
      },
    }),
  );
}
