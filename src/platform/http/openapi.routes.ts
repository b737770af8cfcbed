import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { OpenAPIObject } from '@nestjs/swagger';
import { apiDocsPage } from './api-docs-page.js';
import { openApiOf } from './openapi.js';

/** The contract for programs, and the same for people. Both are open: they hold nothing but the shape of the API. */
export function apiDocumentRoutes(app: NestFastifyApplication): void {
  const server = app.getHttpAdapter().getInstance();
  let made: { document: OpenAPIObject; json: string; page: string } | undefined;
  const once = () => {
    if (!made) {
      const document = openApiOf(app);
      made = { document, json: JSON.stringify(document), page: apiDocsPage(document) };
    }
    return made;
  };
  server.get('/api/openapi.json', (_request, reply) => reply.type('application/json; charset=utf-8').send(once().json));
  server.get('/api/docs', (_request, reply) => reply.type('text/html; charset=utf-8').send(once().page));
}
