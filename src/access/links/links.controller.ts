import { Controller, Delete, Get, HttpCode, Param, Query } from '@nestjs/common';
import { AnswersPageOf, CurrentActor, idParam, UnitOfWork, type Actor, type Page } from '../../platform/index.js';
import { May } from '../may.js';
import type { LinkId } from './link.entity.js';
import { forStaff, LinkView } from './link.views.js';
import { ListLinks } from './list-links.dto.js';
import { LinkService } from './links.service.js';

@Controller('api/v1/links')
@May('link.revoke')
export class LinksController {
  constructor(
    private readonly links: LinkService,
    private readonly unitOfWork: UnitOfWork,
  ) {}

  /** Those of a case that were not revoked, newest first. */
  @Get()
  @AnswersPageOf(LinkView)
  list(@CurrentActor() actor: Actor, @Query() { caseId }: ListLinks): Promise<Page<LinkView>> {
    return this.unitOfWork.read(actor, async (work) => ({
      items: (await this.links.ofCase(work, caseId)).map(forStaff),
      next: null,
    }));
  }

  @Delete(':id')
  @HttpCode(204)
  async revoke(@CurrentActor() actor: Actor, @Param('id', idParam('lnk')) id: LinkId): Promise<void> {
    await this.unitOfWork.run(actor, (work) => this.links.revoke(work, id));
  }
}
