import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import {
  assertCsrf,
  csrfField,
  html,
  IdempotencyKeyInUse,
  ServerSecret,
  Uploads,
  type Actor,
  type Html,
  type PageUploadForm,
} from '../platform/index.js';

/** A posted form: its fields, its files, and why a file was refused. */
export type PageForm = PageUploadForm;

const PATIENCE_MS = 5_000;

/** The forms of our pages: each carries a proof that we wrote it, and a key under which it acts once. */
@Injectable()
export class PageForms {
  constructor(
    private readonly uploads: Uploads,
    private readonly secret: ServerSecret,
  ) {}

  /** What stands in every form of a page for `holder`, the link that opened it. */
  marks(holder: string): () => Html {
    const csrf = csrfField(this.secret, holder);
    return () => html`${csrf}<input type="hidden" name="key" value="${randomUUID()}">`;
  }

  /** Reads the form that was posted. @throws FormExpired unless it was made for `holder` */
  read<T>(request: FastifyRequest, holder: string, use: (form: PageForm) => Promise<T>): Promise<T> {
    const checked = (form: PageForm): Promise<T> => {
      assertCsrf(this.secret, holder, form.fields['csrf']);
      return use(form);
    };
    if (request.isMultipart()) return this.uploads.readPage(request, async (form) => checked(form));
    return Promise.resolve(request.body).then((body) => checked({ files: [], fields: textsIn(body) }));
  }

  /**
   * The actor for one step of what this form does: the same form with the same content, sent again, takes the step once. Whoever goes
   * back and types something else says something new.
   */
  once(actor: Actor, { fields, files }: PageForm, step: string): Actor {
    const { csrf: _csrf, ...said } = fields;
    const content = JSON.stringify([said, files.map((file) => file.sha256.toString('hex'))]);
    const fingerprint = this.secret.sign('page form', `${step}\n${content}`);
    return { ...actor, once: { caller: actor.id, key: `form ${fingerprint.toString('base64url')}`, fingerprint } };
  }

  /** Waits for the first of two taps and then answers like it. */
  async patiently<T>(act: () => Promise<T>): Promise<T> {
    for (let waited = 0; ; waited += 100) {
      try {
        return await act();
      } catch (error) {
        if (!(error instanceof IdempotencyKeyInUse) || waited >= PATIENCE_MS) throw error;
        await sleep(100);
      }
    }
  }
}

function textsIn(body: unknown): Record<string, string> {
  const fields = Object.entries((body ?? {}) as Record<string, unknown>);
  return Object.fromEntries(fields.filter((field): field is [string, string] => typeof field[1] === 'string'));
}
