import 'reflect-metadata';
import { SetupService } from './access/index.js';
import { createDesk } from './desk.js';
import { ConfigInvalid, closeOnSignals, migrate, readConfig } from './platform/index.js';

try {
  const config = readConfig(process.env);
  await migrate(config.databaseUrl);
  const desk = await createDesk(config);
  closeOnSignals(desk);
  await desk.listen(config.port, config.host);
  if (config.role !== 'worker') {
    console.log(`Kept is at ${config.url}`);
    const setup = await desk.get(SetupService).link();
    if (setup) console.log(`Nobody manages this desk yet. Open this link within a day to begin: ${setup}`);
  }
} catch (error) {
  console.error(error instanceof ConfigInvalid ? error.message : error);
  process.exit(1);
}
