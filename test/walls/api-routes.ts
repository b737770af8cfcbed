import type { Act } from '../../src/access/index.js';
import type { OpenDesk } from '../open-desk.js';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
}
/** A route as the running desk's own OpenAPI document tells of it. */
export interface ApiRoute {
  /** `POST /api/v1/cases/{id}/entries` */
  readonly name: string;
  readonly method: string;
  readonly path: string;
  readonly act: Act | 'public';
  readonly query: readonly string[];
  readonly pathNames: readonly string[];
  /** The schema of its JSON body, references resolved one level deep; undefined where it takes none. */
  readonly body: BodySchema | undefined;
}
export interface BodySchema {
  readonly properties: Record<string, Record<string, unknown>>;
  readonly required: readonly string[];
}

export async function routesOf(desk: OpenDesk): Promise<ApiRoute[]> {
  const document = (await (await fetch(`${desk.url}/api/openapi.json`)).json()) as any;
  return Object.entries<any>(document.paths).flatMap(([path, methods]) =>
    Object.entries<any>(methods).map(([method, operation]) => {
      const parameters: Parameter[] = operation.parameters ?? [];
      const names = (place: Parameter['in']): string[] =>
        parameters.filter((parameter) => parameter.in === place).map(({ name }) => name);
      return {
        name: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        act: operation['x-public'] ? 'public' : operation['x-act'],
        query: names('query'),
        pathNames: names('path'),
        body: bodyOf(document, operation),
      };
    }),
  );
}

function bodyOf(document: any, operation: any): BodySchema | undefined {
  const schema = operation.requestBody?.content['application/json']?.schema;
  if (!schema) return undefined;
  const named = schema.$ref ? document.components.schemas[schema.$ref.split('/').at(-1)] : schema;
  return { properties: named.properties ?? {}, required: named.required ?? [] };
}

/** What an id in a path names: `/cases/{id}/tasks` a case, `/cases/{id}/participants/{participationId}` also a participation. */
export function namedBy({ path }: ApiRoute, parameter: string): string {
  if (parameter !== 'id') return parameter.replace(/Id$/, '');
  const [, resource] = /\/([a-z-]+)\/\{id\}/.exec(path) ?? [];
  if (!resource) throw new Error(`What does {id} name in ${path}?`);
  return resource === 'people' ? 'person' : resource.replace(/ies$/, 'y').replace(/s$/, '');
}
