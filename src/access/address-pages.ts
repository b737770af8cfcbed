import { Injectable, type OnModuleInit } from '@nestjs/common';
import { AddressBook, type Addressee, type Work } from '../platform/index.js';
import { Link, type LinkId } from './links/link.entity.js';
import { LinkTokens } from './links/link-tokens.js';
import type { PersonId } from './people/person.entity.js';
import { PERSON_MAY_COME_IN } from './people/person.rules.js';

/** The people and links in the book that mails are addressed from. */
@Injectable()
export class AccessPages implements OnModuleInit {
  constructor(
    private readonly book: AddressBook,
    private readonly tokens: LinkTokens,
  ) {}

  onModuleInit(): void {
    this.book.write({
      person: (work, id) => this.person(work, id as PersonId),
      link: (work, id) => this.link(work, id as LinkId),
    });
  }

  private async person(work: Work, id: PersonId): Promise<Addressee | undefined> {
    const [person] = await work.query<Addressee>(
      `select p.name, p.email, p.language, coalesce(p.zone, (select zone from partners where id = p.partner_id), 'UTC') as zone
       from people p where p.id = $1 and ${PERSON_MAY_COME_IN}`,
      [id],
    );
    return person;
  }

  private async link(work: Work, id: LinkId): Promise<string | undefined> {
    const link = await work.manager.findOneBy(Link, { id });
    return link && !link.revokedAt ? this.tokens.urlOf(id, link.audience) : undefined;
  }
}
