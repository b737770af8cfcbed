import 'reflect-metadata';
import { SetupService } from './access/index.js';
import { createDesk, createDeskWorker } from './desk.js';
import { ConfigInvalid, closeOnSignals, migrate, readConfig, type Config } from './platform/index.js';

try {
  const config = readConfig(process.env);
  await migrate(config.databaseUrl);
  await (config.role === 'worker' ? work(config) : serve(config));
} catch (error) {
  console.error(error instanceof ConfigInvalid ? error.message : error);
  process.exit(1);
}

async function work(config: Config): Promise<void> {
  const worker = await createDeskWorker(config);
  closeOnSignals(worker);
  await worker.listen(config.port, config.host);
}

async function serve(config: Config): Promise<void> {
  const desk = await createDesk(config);
  closeOnSignals(desk);
  await desk.listen(config.port, config.host);
  console.log(`Kept is at ${config.url}`);
  const setup = await desk.get(SetupService).link();
  if (setup) console.log(`Nobody manages this desk yet. Open this link within a day to begin: ${setup}`);
}
