import { lazy, type ComponentType } from 'react';

/** Once the first screen stands. */
const AFTER_MS = 100;

/** Fetches what will be wanted, without anybody waiting for it; who asks for it then finds it there, or fetches it again. */
export function soon(load: () => Promise<unknown>): void {
  setTimeout(() => void load().catch(() => undefined), AFTER_MS);
}

/** A part of the screen that does not hold up the first one, and is there by the time anybody looks. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): React.LazyExoticComponent<ComponentType<Props>> {
  soon(load);
  return lazy(async () => ({ default: await load() }));
}
