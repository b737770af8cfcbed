import { Writable } from 'node:stream';
import { AppModule } from '../src/app.module.js';
import { createApp } from '../src/platform/http/create-app.js';
import { createLog } from '../src/platform/logging/log.js';
import { readConfig } from '../src/platform/index.js';
import { customerPath, partnerPath } from './page-visit.js';
import { PartnerStory } from './partner-story.js';

let story: PartnerStory;
beforeAll(async () => (story = await PartnerStory.open()));
afterAll(() => story.close());

it('never writes a token to the log, whatever becomes of the request', async () => {
  let log = '';
  const stream = new Writable({
    write(line, _encoding, done) {
      log += line;
      done();
    },
  });
  const { user, host, port, database } = story.desk.owner;
  const url = `postgres://${user}:${encodeURIComponent(String(story.desk.owner.password))}@${host}:${port}/${database}`;
  const config = readConfig({ DATABASE_URL: url, KEPT_DATA: story.desk.folder, KEPT_ROLE: 'http' });
  const app = await createApp(AppModule, config, createLog('trace', stream));
  try {
    const server = app.getHttpAdapter().getInstance();
    const paths = [await partnerPath(story.scene, (await story.offered()).id), await customerPath(story.scene)];
    for (const path of paths)
      for (const method of ['GET', 'HEAD', 'POST', 'DELETE'] as const) await server.inject({ method, url: path });
    await server.inject({ method: 'GET', url: `${paths[0]}/more` });
    await story.desk.owner.query('update links set revoked_at = now()');
    for (const path of paths) await server.inject({ method: 'GET', url: path });
    expect(log).toContain('/p/:token');
    for (const path of paths) expect(log).not.toContain(path.slice('/p/'.length));
  } finally {
    await app.close();
  }
});
