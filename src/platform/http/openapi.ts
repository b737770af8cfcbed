import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']> & { 'x-public'?: boolean; 'x-act'?: string };
const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The API as its code says it is, OpenAPI 3.1: made once, when somebody first asks. */
export function openApiOf(app: NestFastifyApplication): OpenAPIObject {
  const frame = new DocumentBuilder()
    .setTitle('Kept')
    .setDescription('The service desk in which every promise has a name, a window and a chaser.')
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addBearerAuth({ type: 'http', scheme: 'bearer', description: 'An API key: `kept_…`' }, 'key')
    .addCookieAuth(
      'kept_session',
      { type: 'apiKey', in: 'cookie', description: 'Signed in: PUT /api/v1/session' },
      'session',
    )
    .addSecurityRequirements('key')
    .addSecurityRequirements('session')
    .build();
  const document = SwaggerModule.createDocument(app, frame, {
    autoTagControllers: false,
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}.${method}`,
  });
  document.paths = Object.fromEntries(Object.entries(document.paths).filter(([path]) => path.startsWith('/api/')));
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: PROBLEM as never },
  };
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const method of METHODS) if (methods[method]) complete(methods[method], path, method);
  }
  return withoutNullable(document) as OpenAPIObject;
}

/** What holds for every operation of its kind, and so stands nowhere in the code of each. */
function complete(operation: Operation, path: string, method: string): void {
  if (!operation.tags?.length) operation.tags = [path.split('/')[3] ?? 'api'];
  if (operation['x-public']) operation.security = [];
  if (method === 'post') operation.parameters = [...(operation.parameters ?? []), IDEMPOTENCY_KEY as never];
  const refused = operation['x-public'] ? ['422'] : ['401', '403', ...(method === 'get' ? [] : ['409', '422'])];
  for (const status of refused) operation.responses[status] ??= problem(REFUSED[status]!);
  operation.responses['default'] ??= problem('Refused or failed.');
}

const REFUSED: Record<string, string> = {
  '401': 'Nobody we know.',
  '403': 'Known, but may not do this.',
  '409': 'A rule refuses: `type` names it.',
  '422': 'A field does not hold: `errors` names it.',
};
const problem = (description: string): { description: string; content: Record<string, never> } => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } as never,
});

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description: 'At most one effect under this key: a repetition answers the first answer.',
  schema: { type: 'string', minLength: 1, maxLength: 255 },
};

const PROBLEM = {
  type: 'object',
  description: 'Problem details, RFC 9457. Further members are facts about the refusal.',
  required: ['type', 'title', 'status', 'detail'],
  properties: {
    type: { type: 'string', description: 'What programs tell problems apart by.', examples: ['/problems/not-found'] },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
    requestId: { type: 'string' },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { field: { type: 'string' }, problem: { type: 'string' } } },
    },
  },
};

/** `nullable` was OpenAPI 3.0's; since 3.1 null is a type like others. */
function withoutNullable(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withoutNullable);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as Record<string, unknown>;
  const plain = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, withoutNullable(value)]));
  if (nullable !== true)
    return typeof nullable === 'object' ? { ...plain, nullable: withoutNullable(nullable) } : plain;
  if (typeof plain['type'] !== 'string') return { anyOf: [plain, { type: 'null' }] };
  return {
    ...plain,
    type: [plain['type'], 'null'],
    ...(Array.isArray(plain['enum']) ? { enum: [...plain['enum'], null] } : {}),
  };
}
