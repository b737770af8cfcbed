import { Logger } from '@nestjs/common';
import type { Server } from 'node:http';

const PATIENCE_MS = 10_000;
const IDLE_CHECK_MS = 100;

interface Closable {
  getHttpServer(): Server;
  close(): Promise<void>;
}

/** On SIGTERM or SIGINT: no new connections, requests under way are answered (ten seconds at most), then everything closes. */
export function closeOnSignals(app: Closable): void {
  let closing = false;
  const close = async (): Promise<void> => {
    if (closing) return;
    closing = true;
    const server = app.getHttpServer();
    // A connection whose last request has just been answered would stay open for the next one.
    setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS).unref();
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
    await app.close();
    process.exit(0);
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void close().catch(fail));
}

function fail(error: unknown): void {
  new Logger('Shutdown').error(error);
  process.exit(1);
}
