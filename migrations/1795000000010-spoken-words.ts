import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a partner only said and may confirm or deny; promises that wait for another one; and why a promise is at risk. */
export class SpokenWords1795000000010 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table commitments
        add column spoken_by text,
        add column spoken_at timestamptz,
        add column confirmed_at timestamptz,
        add column condition_id text references commitments (id),
        add column condition_met_at timestamptz,
        -- [{ reason, since }]: what shakes it now. The words that somebody gave for it are in risk_words.
        add column risks jsonb not null default '[]',
        -- When its pace is looked at next; null when there is nothing to look at.
        add column look_at timestamptz,
        add constraint commitments_spoken_whole check ((spoken_by is null) = (spoken_at is null)),
        add constraint commitments_confirmed_what_was_spoken check (confirmed_at is null or spoken_by is not null),
        add constraint commitments_met_condition check (condition_met_at is null or condition_id is not null);
      create index commitments_waiting_for_condition on commitments (condition_id)
        where condition_id is not null and condition_met_at is null;
      create index commitments_look on commitments (look_at) where look_at is not null;
      -- How long a partner took for a kind of promise, the latest first.
      create index commitments_pace on commitments (partner_id, kind, completed_at desc)
        where partner_id is not null and completed_at is not null;

      -- The partner's own answer to what it was quoted with: once for each version of the terms.
      create table commitment_confirmations (
        commitment_id text not null references commitments (id),
        terms_version integer not null,
        verdict text not null constraint commitment_confirmations_verdict check (verdict in ('confirmed', 'denied')),
        by text not null,
        channel text not null,
        at timestamptz not null,
        note text,
        primary key (commitment_id, terms_version)
      );
      create table risk_words (
        id text primary key,
        commitment_id text not null references commitments (id),
        terms_version integer not null,
        party text not null constraint risk_words_party check (party in ('us', 'partner')),
        by text not null,
        note text not null,
        at timestamptz not null,
        taken_back_at timestamptz,
        taken_back_by text,
        taken_back_note text
      );
      create unique index risk_words_standing on risk_words (commitment_id, party) where taken_back_at is null;

      alter table commitment_confirmations enable row level security;
      alter table commitment_confirmations force row level security;
      create policy commitment_confirmations_of_its_partner on commitment_confirmations using ((select kept_is_ours())
        or commitment_id in (select id from commitments where partner_id = (select kept_partner())));
      -- What our staff say of a promise among themselves is not for its partner.
      alter table risk_words enable row level security;
      alter table risk_words force row level security;
      create policy risk_words_of_who_said_them on risk_words using ((select kept_is_ours())
        or party = 'partner' and commitment_id in (select id from commitments where partner_id = (select kept_partner())));
      select kept_open_to_ours('commitment_confirmations', 'risk_words');
      grant select, insert on commitment_confirmations to kept_app;
      grant select, insert, update on risk_words to kept_app;
    `);
    await db.query(`
      select set_config('kept.audience', 'system', true);
      update commitments c set spoken_by = a.speaker, spoken_at = a.at from commitment_acceptances a
        where a.commitment_id = c.id and a.terms_version = c.terms_version and a.speaker is not null;
      update commitments set risks = jsonb_build_array(jsonb_build_object('reason', 'backing', 'since', now()))
        where state = 'at_risk' and risk_reason = 'backing';
      update commitments set look_at = now() where state = 'active' and promiser = 'partner' and case_id is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table risk_words, commitment_confirmations;
      alter table commitments drop column look_at, drop column risks, drop column condition_met_at, drop column condition_id,
        drop column confirmed_at, drop column spoken_at, drop column spoken_by;
    `);
  }
}
