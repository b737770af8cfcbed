import { Redis } from 'ioredis';

/** After a break: soon, and never slower than every two seconds. */
export const RECONNECT = {
  keepAlive: 5_000,
  connectTimeout: 2_000,
  retryStrategy: (times: number) => Math.min(100 * times, 2_000),
};

/** A connection on which every command is answered or fails within two seconds, also while the server is frozen or gone. */
export function redisThatAnswers(url: string, name: string): Redis {
  const redis = new Redis(url, {
    ...RECONNECT,
    commandTimeout: 2_000,
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    socketTimeout: 30_000,
    connectionName: name,
  });
  // Each command's caller hears of its failure; an unheard 'error' would end the process.
  redis.on('error', () => undefined);
  return redis;
}

/** Closes a connection at once, whatever it still waits for. */
export function hangUp(redis: Redis): void {
  redis.disconnect();
  forgetTimeout(redis);
}

/** ioredis 5.11 leaves the timer of `socketTimeout` behind when a connection is closed: alone it keeps a process alive for half a minute. */
export function forgetTimeout(redis: object | undefined): void {
  clearTimeout((redis as { socketTimeoutTimer?: NodeJS.Timeout } | undefined)?.socketTimeoutTimer);
}
