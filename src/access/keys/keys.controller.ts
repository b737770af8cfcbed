import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { AnswersPageOf, CurrentActor, idParam, UnitOfWork, type Actor, type Page } from '../../platform/index.js';
import { May } from '../may.js';
import type { KeyId } from './api-key.entity.js';
import { keyText } from './api-key.rules.js';
import { forManager, KeyView, NewKeyView } from './api-key.views.js';
import { CreateKey } from './create-key.dto.js';
import { KeysService } from './keys.service.js';

@Controller('api/v1/keys')
@May('key.create')
export class KeysController {
  constructor(
    private readonly keys: KeysService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  @Post()
  async create(@CurrentActor() actor: Actor, @Body() wanted: CreateKey): Promise<NewKeyView> {
    const secret = this.keys.secretFor(actor);
    // The work's result is kept for the Idempotency-Key: the text of the key joins it only on its way out.
    const view = await this.unitOfWork.run(actor, async (work) =>
      forManager((await this.keys.createKey(work, { ...wanted, expiresAt: instantOf(wanted) }, secret)).row),
    );
    return { ...view, key: keyText(view.id, secret) };
  }

  /** Those not revoked, newest first. */
  @Get()
  @AnswersPageOf(KeyView)
  async list(@CurrentActor() actor: Actor): Promise<Page<KeyView>> {
    return this.unitOfWork.read(actor, async (work) => ({
      items: (await this.keys.list(work)).map(forManager),
      next: null,
    }));
  }

  @Delete(':id')
  @HttpCode(204)
  async revoke(@CurrentActor() actor: Actor, @Param('id', idParam('key')) id: KeyId): Promise<void> {
    await this.unitOfWork.run(actor, (work) => this.keys.revoke(work, id));
  }
}

const instantOf = ({ expiresAt }: CreateKey): Date | null => (expiresAt ? new Date(expiresAt) : null);
