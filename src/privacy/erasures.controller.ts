import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../access/index.js';
import type { CustomerId } from '../customers/index.js';
import { CurrentActor, idParam, type Actor } from '../platform/index.js';
import { EraseDto, HoldDto } from './erasure.dto.js';
import { ErasureView, HoldView } from './erasure.views.js';
import { ErasuresService } from './erasures.service.js';

@ApiTags('customers')
@Controller('api/v1/customers/:id')
export class ErasuresController {
  constructor(private readonly erasures: ErasuresService) {}

  /** Forgets the customer for good: there is no way back. */
  @Post('erasure')
  @HttpCode(200)
  @May('customer.erase')
  erase(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cus')) id: CustomerId,
    @Body() asked: EraseDto,
  ): Promise<ErasureView> {
    return this.erasures.erase(actor, id, asked);
  }

  @Get('erasure')
  @May('customer.erase')
  one(@CurrentActor() actor: Actor, @Param('id', idParam('cus')) id: CustomerId): Promise<ErasureView> {
    return this.erasures.one(actor, id);
  }

  /** The customer is not forgotten before then. */
  @Put('legal-hold')
  @May('customer.erase')
  hold(
    @CurrentActor() actor: Actor,
    @Param('id', idParam('cus')) id: CustomerId,
    @Body() asked: HoldDto,
  ): Promise<HoldView> {
    return this.erasures.hold(actor, id, asked);
  }

  @Delete('legal-hold')
  @HttpCode(204)
  @May('customer.erase')
  release(@CurrentActor() actor: Actor, @Param('id', idParam('cus')) id: CustomerId): Promise<void> {
    return this.erasures.release(actor, id);
  }
}
