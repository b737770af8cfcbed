import { Injectable, Logger } from '@nestjs/common';
import { timingSafeEqual } from 'node:crypto';
import { systemActor, UnitOfWork, type Actor, type Work } from '../../platform/index.js';
import { PERSON_MAY_COME_IN } from '../people/person.rules.js';
import { tokenHash } from '../tokens.js';
import { Link, type LinkAudience, type LinkId } from './link.entity.js';
import { LinkTokens } from './link-tokens.js';

/** For whom, for what, and until when it opens. */
export interface PartnerLink {
  partnerId: string;
  personId: string;
  caseId?: string | null;
  taskId?: string | null;
  /** The task's due time; the link outlives it, or this mail if later, by `GRACE_DAYS`. */
  until: Date;
}
export interface CustomerLink {
  customerId: string;
  caseId: string;
  /** Left out: `CUSTOMER_DAYS` from now. */
  until?: Date;
}
export interface MadeLink {
  id: LinkId;
  token: string;
}

/** Days a partner's link outlives what it is for, a customer's link lives after each mail, and after its case was closed. */
export const GRACE_DAYS = 14;
export const CUSTOMER_DAYS = 90;
export const AFTER_CLOSING_DAYS = 30;

const EMPTY_HASH = Buffer.alloc(32);

/** The links we mail to partners and customers: reusable, revocable, good for one reader's own rows and for nothing else. */
@Injectable()
export class LinkService {
  private readonly log = new Logger('Links');

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly tokens: LinkTokens,
  ) {}

  /** The person's link for the task: the one there is, its time renewed, or a new one. */
  forPartner(work: Work, { partnerId, personId, caseId, taskId, until }: PartnerLink): Promise<MadeLink> {
    // What is overdue is chased on, so its link must open on.
    const last = Math.max(until.getTime(), work.now.getTime());
    const reach = {
      audience: 'partner',
      partnerId,
      personId,
      customerId: null,
      caseId: caseId ?? null,
      taskId: taskId ?? null,
    } as const;
    return this.open(work, { ...reach, expiresAt: new Date(last + days(GRACE_DAYS)) });
  }

  /** The customer's link for the case: the one there is, its time renewed, or a new one. */
  forCustomer(work: Work, { customerId, caseId, until }: CustomerLink): Promise<MadeLink> {
    const expiresAt = until ?? new Date(work.now.getTime() + days(CUSTOMER_DAYS));
    return this.open(work, {
      audience: 'customer',
      partnerId: null,
      personId: null,
      customerId,
      caseId,
      taskId: null,
      expiresAt,
    });
  }

  /** The case is closed: its customer may look back for a while. A mail after a reopening renews the link. */
  async endWithCase(work: Work, caseId: string): Promise<void> {
    await work.query(
      `update links set expires_at = least(expires_at, now() + interval '${AFTER_CLOSING_DAYS} days')
       where case_id = $1 and audience = 'customer' and revoked_at is null`,
      [caseId],
    );
  }

  /** The address to mail. It opens only while the link holds. */
  urlOf(id: LinkId, audience: LinkAudience): string {
    return this.tokens.urlOf(id, audience);
  }

  /** Who came in with this token, and how far they see; undefined: nobody, or no longer. Changes nothing, so a mail scanner may look. */
  async resolve(token: string, audience: LinkAudience, requestId?: string): Promise<Actor | undefined> {
    const id = this.tokens.idIn(token);
    if (!id) return undefined;
    const [link] = await this.unitOfWork.read(systemActor('access'), (work) =>
      work.query<Link>(
        `select l.id, l.token_hash as "tokenHash", l.partner_id as "partnerId", l.person_id as "personId", l.customer_id as "customerId",
           l.case_id as "caseId"
         from links l left join people p on p.id = l.person_id
         where l.id = $1 and l.audience = $2 and l.revoked_at is null and l.expires_at > now()
           and (l.person_id is null or ${PERSON_MAY_COME_IN})`,
        [id, audience],
      ),
    );
    const right = timingSafeEqual(link?.tokenHash ?? EMPTY_HASH, tokenHash(token));
    if (!link || !right) return undefined;
    this.log.log({ message: 'A link was used', link: link.id, requestId });
    return { ...actorOf(link, audience), ...(requestId ? { requestId } : {}) };
  }

  /** The task this link was mailed about, if it was about one. */
  async taskOf(id: LinkId): Promise<string | null> {
    const link = await this.unitOfWork.read(systemActor('access'), (work) => work.manager.findOneBy(Link, { id }));
    return link?.taskId ?? null;
  }

  /** The link this token used to open, when it opens nothing more and its reader might still come in with a new one. */
  async former(work: Work, token: string, audience: LinkAudience): Promise<Link | undefined> {
    const id = this.tokens.idIn(token);
    if (!id) return undefined;
    const [known] = await work.query<{ tokenHash: Buffer }>(
      `select l.token_hash as "tokenHash" from links l left join people p on p.id = l.person_id
       where l.id = $1 and l.audience = $2 and (l.revoked_at is not null or l.expires_at <= now())
         and (l.person_id is null or ${PERSON_MAY_COME_IN})`,
      [id, audience],
    );
    if (!timingSafeEqual(known?.tokenHash ?? EMPTY_HASH, tokenHash(token))) return undefined;
    return work.lock(Link, id);
  }

  /** @throws NotFound */
  async revoke(work: Work, id: LinkId): Promise<void> {
    const link = await work.lock(Link, id);
    if (link.revokedAt) return;
    await work.manager.update(Link, { id }, { revokedAt: work.now });
    work.record({ type: 'link.revoked', caseId: link.caseId, subjectId: id });
  }

  /** The links of a case that still open something, newest first. */
  ofCase(work: Work, caseId: string): Promise<Link[]> {
    return work.manager
      .createQueryBuilder(Link, 'l')
      .where('l.case_id = :caseId and l.revoked_at is null', { caseId })
      .orderBy('l.id', 'DESC')
      .getMany();
  }

  private async open(work: Work, link: Omit<Link, 'id' | 'tokenHash' | 'createdAt' | 'revokedAt'>): Promise<MadeLink> {
    const fresh = work.newId('lnk');
    const [kept] = await work.query<{ id: LinkId; tokenHash: Buffer }>(
      `insert into links (id, token_hash, audience, partner_id, person_id, customer_id, case_id, task_id, created_at, expires_at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $10, $9)
       on conflict (audience, coalesce(person_id, customer_id), coalesce(task_id, case_id, '')) where revoked_at is null
       do update set expires_at = greatest(links.expires_at, excluded.expires_at)
       returning id, token_hash as "tokenHash"`,
      [
        fresh,
        tokenHash(this.tokens.tokenOf(fresh)),
        link.audience,
        link.partnerId,
        link.personId,
        link.customerId,
        link.caseId,
        link.taskId,
        link.expiresAt,
        work.now,
      ],
    );
    const { id, tokenHash: known } = kept!;
    const token = this.tokens.tokenOf(id);
    if (id === fresh)
      work.record({ type: 'link.made', caseId: link.caseId, subjectId: id, data: { audience: link.audience } });
    // The desk's secret was changed since: what was mailed before no longer opens, what is mailed now must.
    else if (!known.equals(tokenHash(token))) await work.manager.update(Link, { id }, { tokenHash: tokenHash(token) });
    return { id, token };
  }
}

const days = (count: number): number => count * 24 * 3_600_000;

function actorOf({ id, personId, partnerId, caseId, customerId }: Link, audience: LinkAudience): Actor {
  const link = { id, kind: 'link', channel: 'link', credential: id } as const;
  return audience === 'partner'
    ? { ...link, audience, role: 'partner', partnerId: partnerId!, ...(personId ? { personId } : {}) }
    : { ...link, audience, role: 'customer', caseId: caseId!, customerId: customerId! };
}
