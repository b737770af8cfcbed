import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { May } from '../../access/index.js';
import { CurrentActor, type Actor } from '../../platform/index.js';
import { SearchDto } from './search.dto.js';
import { SearchQueries } from './search.queries.js';
import { SearchView } from './search.views.js';

@ApiTags('search')
@Controller('api/v1/search')
export class SearchController {
  constructor(private readonly queries: SearchQueries) {}

  /** Cases, customers, orders, partners and parcels in one call, at most five of each. */
  @Get()
  @May('search.read')
  search(@CurrentActor() actor: Actor, @Query() { q }: SearchDto): Promise<SearchView> {
    return this.queries.search(actor, q);
  }
}
