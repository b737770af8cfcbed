import type { StoredEvent } from '../events/event.js';
import type { Job } from './job.js';

const HANDLES = Symbol('handles');
const LISTENS = Symbol('listens');
const REPEATS = Symbol('repeats');

/** A decorator for methods that can be called with these arguments. */
type Marks<Arguments extends unknown[]> = <Method extends (...args: Arguments) => Promise<unknown>>(
  target: object,
  name: string,
  method: TypedPropertyDescriptor<Method>,
) => void;

/**
 * The method does this job. It is called at least once for each job added, so running twice must be harmless. An error makes it run
 * again later, `ATTEMPTS` times in all.
 */
export function Handles<Data extends object>(job: Job<Data>): Marks<[Data]> {
  return (_target, _name, method) => mark(HANDLES, job, method);
}

/**
 * The method is told of every committed event of these types, as the ledger keeps it: at least once, in no certain order, with the
 * same patience as a job. A type is written out, by its beginning (`commitment.*`), or `*` for all.
 */
export function On(...types: [EventPattern, ...EventPattern[]]): Marks<[StoredEvent]> {
  return (_target, _name, method) => mark(LISTENS, types, method);
}
export type EventPattern = `${string}.${string}` | '*';

/** A duty of every worker process. It begins again `ms` milliseconds after it ended; `name` stands in the log. */
export interface Repetition {
  readonly ms: number;
  readonly name: string;
}
/** The method is called again and again while the process works. It never overlaps itself; an error is logged and survived. */
export function Every(repetition: Repetition): Marks<[]> {
  return (_target, _name, method) => mark(REPEATS, repetition, method);
}

function mark(key: symbol, value: unknown, method: { value?: object }): void {
  Reflect.defineMetadata(key, value, method.value!);
}

export const handledBy = (method: object): Job | undefined => Reflect.getMetadata(HANDLES, method);
export const listenedBy = (method: object): EventPattern[] | undefined => Reflect.getMetadata(LISTENS, method);
export const repeatedBy = (method: object): Repetition | undefined => Reflect.getMetadata(REPEATS, method);
