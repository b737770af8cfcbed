import { Environment, type ASTNode, type ParseResult } from '@marcbachmann/cel-js';
import type { FactCatalogue, Facts } from '../facts/fact.rules.js';
import type { Expressions, Truth } from './expressions.js';

/** Comparing, joining and asking for members: enough to say a condition, too little to loop or to search for patterns. */
const ALLOWED: ReadonlySet<string> = new Set([
  ...['value', 'id', 'list', '!_', '-_', '&&', '||', '?:', 'in'],
  ...['==', '!=', '<', '<=', '>', '>=', '+', '-', '*', '/'],
]);
const LIMITS = { maxAstNodes: 200, maxDepth: 20, maxListElements: 100 };
const CEL_TYPES = { number: 'double', boolean: 'bool', choice: 'string' } as const;

/** The Common Expression Language by @marcbachmann/cel-js; calls, macros, fields and indexes are refused by a walk over the parsed tree. */
export const cel: Expressions<ParseResult> = {
  check(source, catalogue) {
    try {
      const parsed = environmentFor(catalogue).parse(source);
      const strangers = [...new Set(operatorsIn(parsed.ast).filter((op) => !ALLOWED.has(op)))];
      if (strangers.length > 0) return ['a condition compares facts; it calls nothing'];
      const { valid, type, error } = parsed.check();
      if (!valid) return [firstLine(error)];
      return type === 'bool' ? [] : [`a condition is a question of yes or no; this is a ${String(type)}`];
    } catch (error) {
      return [firstLine(error)];
    }
  },

  compile(source, catalogue) {
    const faults = cel.check(source, catalogue);
    if (faults.length > 0) throw new Error(`${source}: ${faults.join('; ')}`);
    return environmentFor(catalogue).parse(source);
  },

  evaluate(compiled, facts): Truth {
    try {
      return compiled(facts) === true ? 'true' : 'false';
    } catch (error) {
      // A fact that is not there is the only thing a checked condition can fail on, beside a division by zero, which says nothing either.
      if (isEvaluationError(error)) return 'unknown';
      throw error;
    }
  },
};

const environments = new WeakMap<FactCatalogue, Environment>();

function environmentFor(catalogue: FactCatalogue): Environment {
  let environment = environments.get(catalogue);
  if (!environment) {
    environment = new Environment({ limits: LIMITS });
    for (const { name, type } of catalogue.values()) environment.registerVariable(name, CEL_TYPES[type]);
    environments.set(catalogue, environment);
  }
  return environment;
}

function operatorsIn(node: ASTNode): string[] {
  const inside = (part: unknown): string[] =>
    Array.isArray(part) ? part.flatMap(inside) : isNode(part) ? operatorsIn(part) : [];
  return [node.op, ...inside(node.args)];
}

const isNode = (part: unknown): part is ASTNode => typeof part === 'object' && part !== null && 'op' in part;
const isEvaluationError = (error: unknown): boolean => error instanceof Error && error.name === 'EvaluationError';
const firstLine = (error: unknown): string =>
  error instanceof Error ? error.message.split('\n')[0]! : 'this cannot be read';

/** The facts as the engine takes them: unknown ones left out, so that they stay unknown. */
export function known(facts: Facts): Facts {
  const all = Object.entries(facts);
  const there = all.filter(([, value]) => value !== undefined && value !== null);
  return there.length === all.length ? facts : Object.fromEntries(there);
}
