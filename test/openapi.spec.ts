import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OpenDesk } from './open-desk.js';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

describe('the API’s own description', () => {
  let desk: OpenDesk;
  let document: any;
  let operations: { name: string; method: string; operation: any }[];
  beforeAll(async () => {
    desk = await OpenDesk.open({ KEPT_ROLE: 'http' });
    document = await (await fetch(`${desk.url}/api/openapi.json`)).json();
    operations = Object.entries<any>(document.paths).flatMap(([path, methods]) =>
      METHODS.filter((method) => methods[method]).map((method) => ({
        name: `${method} ${path}`,
        method,
        operation: methods[method],
      })),
    );
  });
  afterAll(() => desk.close());

  it('is OpenAPI 3.1 and describes the API alone, not the pages', () => {
    expect(document.openapi).toBe('3.1.0');
    expect(operations.length).toBeGreaterThan(40);
    expect(Object.keys(document.paths).filter((path) => !path.startsWith('/api/v1/'))).toEqual([]);
  });

  it('names what each operation does and what guards it, once', () => {
    expect(operations.filter(({ operation }) => !operation['x-act'] && !operation['x-public'])).toEqual([]);
    expect(operations.filter(({ operation }) => operation['x-public'] && operation.security.length > 0)).toEqual([]);
    const ids = operations.map(({ operation }) => operation.operationId as string);
    expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
    expect(Object.keys(document.components.securitySchemes).sort()).toEqual(['key', 'session']);
  });

  it('offers an Idempotency-Key with every POST', () => {
    const without = operations.filter(
      ({ method, operation }) =>
        method === 'post' && !operation.parameters.some(({ name }: any) => name === 'Idempotency-Key'),
    );
    expect(without.map(({ name }) => name)).toEqual([]);
  });

  it('says how refusals look', () => {
    for (const { operation } of operations) {
      expect(operation.responses.default.content['application/problem+json'].schema).toEqual({
        $ref: '#/components/schemas/Problem',
      });
    }
  });

  it('points at nothing that is not there', () => {
    const text = JSON.stringify(document);
    const names = [...text.matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name]) => name!);
    expect(names.filter((name) => !document.components.schemas[name])).toEqual([]);
  });

  it('writes null as 3.1 does', () => {
    const text = JSON.stringify(document);
    expect(text).not.toContain('"nullable"');
    expect(document.components.schemas.PersonView.properties.email.type).toEqual(['string', 'null']);
  });

  it('knows the shape of bodies and answers', () => {
    const open = document.paths['/api/v1/cases'].post;
    expect(open.requestBody.content['application/json'].schema).toEqual({ $ref: '#/components/schemas/OpenCaseDto' });
    expect(document.components.schemas.OpenCaseDto.required).toContain('subject');
    const mute = operations.filter(({ operation }) =>
      Object.entries<any>(operation.responses).some(([status, { content }]) => /^20[01]$/.test(status) && !content),
    );
    // Files are what they are.
    expect(mute.map(({ name }) => name).sort()).toEqual([
      ...['get /api/v1/audit/export', 'get /api/v1/claims/{id}/pack', 'get /api/v1/exceptions.csv'],
      ...['get /api/v1/exceptions.ndjson', 'get /api/v1/exceptions/exports/{id}/content', 'get /api/v1/files/{id}'],
    ]);
  });

  it('describes one shape by one name', () => {
    const homes = new Map<string, string[]>();
    const root = join(import.meta.dirname, '../src');
    for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.js'),
    )) {
      const source = readFileSync(join(root, file), 'utf8');
      for (const [, name] of source.matchAll(/^(?:export )?class (\w+)/gm))
        if (document.components.schemas[name!]) homes.set(name!, [...(homes.get(name!) ?? []), file]);
    }
    expect(homes.size).toBeGreaterThan(200);
    expect([...homes.values()].filter((files) => files.length > 1)).toEqual([]);
  });

  it('is there for people too: one page, no script, under the strict policy', async () => {
    const answer = await fetch(`${desk.url}/api/docs`);
    const page = await answer.text();
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('content-security-policy')).toContain("style-src 'self'");
    expect(page).not.toMatch(/<script|<style| style="| on\w+="/);
    for (const { name } of operations) {
      const [method, path] = name.split(' ');
      expect(page).toContain(`${method!.toUpperCase()} ${path}`);
    }
  });
});
