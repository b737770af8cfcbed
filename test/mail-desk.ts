import type { INestApplicationContext } from '@nestjs/common';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { systemActor, type Actor } from '../src/platform/database/actor.js';
import { UnitOfWork } from '../src/platform/database/unit-of-work.js';
import { AddressBook, type Addressee } from '../src/platform/mail/address-book.js';
import { MailModule } from '../src/platform/mail/mail.module.js';
import type { OpenedMailView } from '../src/platform/mail/mail.views.js';
import { Mail } from '../src/platform/mail/mail.entity.js';
import { MailsQueries } from '../src/platform/mail/mails.queries.js';
import { MailService, type MailToQueue } from '../src/platform/mail/mails.service.js';
import { freshDatabase, type FreshDatabase } from './database.js';
import { eventually } from './eventually.js';
import { platformApp } from './platform-app.js';

export const manager: Actor = { audience: 'staff', role: 'manager', id: 'per_m', kind: 'person', channel: 'portal' };

/** The platform with its mail, on a database of its own, and readers by their id. Links are `https://desk.example.org/p/<id>`. */
export class MailDesk {
  private causes = 0;

  private constructor(
    readonly app: INestApplicationContext,
    /** Connected as the database's owner, who sees everything. */
    readonly owner: pg.Client,
    private readonly database: FreshDatabase,
    private readonly folder: string,
  ) {}

  static async open(readers: Record<string, Addressee>, smtpUrl?: string): Promise<MailDesk> {
    const [database, folder] = [await freshDatabase(), mkdtempSync(join(tmpdir(), 'kept-mail-'))];
    const app = await platformApp({
      databaseUrl: database.url,
      modules: [MailModule],
      entities: [Mail],
      env: { KEPT_DATA: folder, KEPT_URL: 'https://desk.example.org', SMTP_URL: smtpUrl },
    });
    app.get(AddressBook).write({
      person: async (_work, id) => readers[id],
      link: async (_work, id) => `https://desk.example.org/p/${id}`,
    });
    const owner = new pg.Client({ connectionString: database.url });
    await owner.connect();
    return new MailDesk(app, owner, database, folder);
  }

  async close(): Promise<void> {
    await this.app.close();
    await this.owner.end();
    await this.database.drop();
    rmSync(this.folder, { recursive: true });
  }

  /** A mail from a cause of its own. */
  mailTo(personId: string, more: Partial<MailToQueue> = {}): MailToQueue {
    return {
      template: 'pickup-asked',
      to: { personId },
      data: { dueAt: '2026-04-04T10:00:00Z' },
      linkId: 'lnk_1',
      causeId: `evt_${++this.causes}`,
      ...more,
    };
  }

  /** The mail's id; null when its cause has told its reader already. */
  queue(mail: MailToQueue, actor: Actor = systemActor('test')): Promise<string | null> {
    return this.app
      .get(UnitOfWork)
      .run(actor, async (work) => (await this.app.get(MailService).queue(work, mail)) ?? null);
  }

  read(id: string | null): Promise<OpenedMailView> {
    return this.app.get(MailsQueries).one(manager, id!);
  }

  /** The mail, as soon as this can be said of it. */
  until(id: string | null, holds: (mail: OpenedMailView) => boolean): Promise<OpenedMailView> {
    return eventually(async () => {
      const mail = await this.read(id);
      if (!holds(mail)) throw new Error(`The mail does not come that far: ${JSON.stringify(mail)}`);
      return mail;
    });
  }

  /** The mail, as soon as it is no longer queued. */
  settled(id: string | null): Promise<OpenedMailView> {
    return this.until(id, ({ state }) => state !== 'queued');
  }

  async makeDue(id: string | null): Promise<void> {
    await this.owner.query('update mails set next_attempt_at = now() where id = $1', [id]);
  }

  async eventsOf(id: string | null): Promise<string[]> {
    const { rows } = await this.owner.query('select type from events where subject_id = $1 order by id', [id]);
    return rows.map((row) => row.type);
  }
}
