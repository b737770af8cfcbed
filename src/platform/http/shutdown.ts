import { Logger } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

const PATIENCE_MS = 10_000;

/** On SIGTERM or SIGINT: no new connections, requests under way are answered (ten seconds at most), then everything closes. */
export function closeOnSignals(app: NestFastifyApplication): void {
  let closing = false;
  const close = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    setTimeout(() => app.getHttpServer().closeAllConnections(), PATIENCE_MS).unref();
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void close().catch(fail));
}

function fail(error: unknown): void {
  new Logger('Shutdown').error(error);
  process.exit(1);
}
