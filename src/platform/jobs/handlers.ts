import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type { StoredEvent } from '../events/event.js';
import { handledBy, listenedBy, repeatedBy, type EventPattern, type Repetition } from './handles.js';
import { JobsMiswired } from './job.errors.js';
import { definedJobs } from './job.js';

type Method = (...args: unknown[]) => Promise<unknown>;
export interface Listener {
  /** `Class.method`: the name of its jobs. */
  readonly name: string;
  readonly types: readonly EventPattern[];
  readonly hear: (event: StoredEvent) => Promise<unknown>;
}
export interface Duty extends Repetition {
  readonly do: () => Promise<unknown>;
}

/** Everything the providers of this process said they would do. */
@Injectable()
export class Handlers implements OnModuleInit {
  private readonly handlers = new Map<string, { where: string; handle: Method }>();
  private readonly listeners = new Map<string, Listener>();
  readonly duties: Duty[] = [];
  private readonly problems: string[] = [];

  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws JobsMiswired naming every job without a handler or with two */
  onModuleInit(): void {
    for (const provider of this.providers()) {
      for (const name of this.scanner.getAllMethodNames(Object.getPrototypeOf(provider))) this.enlist(provider, name);
    }
    const names = definedJobs().map((job) => job.name);
    for (const name of new Set(names))
      if (!this.handlers.has(name)) this.problems.push(`nobody handles the job "${name}"`);
    for (const name of twice(names)) this.problems.push(`two jobs are named "${name}"`);
    if (this.problems.length > 0) throw new JobsMiswired(this.problems);
  }

  handlerOf(job: string): ((data: unknown) => Promise<unknown>) | undefined {
    return this.handlers.get(job)?.handle;
  }

  listener(name: string): Listener | undefined {
    return this.listeners.get(name);
  }

  listenersFor(type: string): Listener[] {
    return [...this.listeners.values()].filter(({ types }) => types.some((pattern) => fits(pattern, type)));
  }

  private providers(): Set<object> {
    const instances = this.discovery
      .getProviders()
      .filter((wrapper) => !wrapper.isAlias)
      .map((wrapper) => wrapper.instance as unknown);
    return new Set(
      instances.filter((instance): instance is object => typeof instance === 'object' && instance !== null),
    );
  }

  private enlist(provider: object, methodName: string): void {
    const method = (provider as Record<string, Method>)[methodName]!;
    const call: Method = (...args) => method.apply(provider, args);
    const where = `${provider.constructor.name}.${methodName}`;
    const job = handledBy(method);
    const types = listenedBy(method);
    const repetition = repeatedBy(method);
    if (job) {
      const other = this.handlers.get(job.name);
      if (other) this.problems.push(`${other.where} and ${where} both handle the job "${job.name}"`);
      this.handlers.set(job.name, { where, handle: call });
    }
    if (types) {
      if (this.listeners.has(where)) this.problems.push(`two listeners are named ${where}`);
      this.listeners.set(where, { name: where, types, hear: call });
    }
    if (repetition) this.duties.push({ ...repetition, do: call });
  }
}

const fits = (pattern: EventPattern, type: string): boolean =>
  pattern.endsWith('*') ? type.startsWith(pattern.slice(0, -1)) : pattern === type;

const twice = (names: string[]): Set<string> => new Set(names.filter((name, index) => names.indexOf(name) !== index));
