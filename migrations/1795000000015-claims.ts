import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Other people's programs and what is sent to them; what carriers carry, what we claim of them, and the pickups booked with them. */
export class Claims1795000000015 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table endpoints (
        id text primary key,
        purpose text not null constraint endpoints_purpose check (purpose in ('webhook', 'booking')),
        partner_id text references partners (id),
        name text not null,
        url text not null,
        -- Sealed with a key that is not in the database.
        secret text not null,
        events text[] not null default '{}',
        paused_at timestamptz,
        ended_at timestamptz,
        end_reason text constraint endpoints_end_reason check (end_reason in ('gone', 'removed')),
        created_by text not null,
        created_at timestamptz not null,
        version integer not null default 1,
        constraint endpoints_of_partners check ((purpose = 'booking') = (partner_id is not null)),
        constraint endpoints_end check ((ended_at is null) = (end_reason is null))
      );
      create unique index endpoints_booking on endpoints (partner_id) where purpose = 'booking' and ended_at is null;

      create table deliveries (
        id text primary key,
        endpoint_id text not null references endpoints (id),
        event_id text not null,
        case_id text,
        type text not null,
        at timestamptz not null,
        data jsonb not null default '{}',
        state text not null default 'queued' constraint deliveries_state check (state in ('queued', 'delivered', 'failed')),
        attempts integer not null default 0,
        next_attempt_at timestamptz not null,
        -- While an attempt is under way: it takes one of its endpoint's places until then at most.
        held_until timestamptz,
        settled_at timestamptz,
        constraint deliveries_once unique (endpoint_id, event_id)
      );
      create index deliveries_due on deliveries (endpoint_id, next_attempt_at, id) where state = 'queued';
      create index deliveries_under_way on deliveries (endpoint_id) where held_until is not null;
      create index deliveries_log on deliveries (endpoint_id, id desc);
      create index deliveries_booking on deliveries ((data->>'bookingId')) where data ? 'bookingId';
      create index deliveries_old on deliveries (settled_at) where settled_at is not null;
      create table delivery_attempts (
        delivery_id text not null references deliveries (id) on delete cascade,
        number integer not null,
        started_at timestamptz not null,
        milliseconds integer not null,
        status integer,
        problem text,
        primary key (delivery_id, number)
      );

      create table shipments (
        id text primary key,
        order_id text not null references orders (id),
        partner_id text not null references partners (id),
        tracking_number text not null,
        state text not null constraint shipments_state check (state in
          ('announced', 'collected', 'in_transit', 'out_for_delivery', 'delivered', 'failed', 'returned', 'lost')),
        promised_at timestamptz,
        delivered_at timestamptz,
        -- When the newest scan was made, and when the carrier last told us anything.
        scanned_at timestamptz,
        heard_at timestamptz not null,
        created_at timestamptz not null,
        version integer not null default 1,
        constraint shipments_tracking unique (partner_id, tracking_number)
      );
      create index shipments_order on shipments (order_id, id);
      create index shipments_number on shipments (upper(tracking_number) text_pattern_ops);
      create table shipment_scans (
        id text primary key,
        shipment_id text not null references shipments (id),
        state text not null,
        at timestamptz not null,
        place text,
        note text,
        external_ref text,
        added_by text not null,
        added_at timestamptz not null,
        constraint shipment_scans_once unique (shipment_id, external_ref)
      );
      create index shipment_scans_shipment on shipment_scans (shipment_id, at desc, id desc);

      -- A search by tracking number goes from the order to its case.
      create index cases_order on cases (order_id) where order_id is not null;

      create table claim_terms (
        partner_id text not null references partners (id),
        kind text not null,
        file_within_days integer not null constraint claim_terms_file check (file_within_days between 1 and 730),
        answer_within_days integer not null constraint claim_terms_answer check (answer_within_days between 1 and 730),
        changed_by text not null,
        changed_at timestamptz not null,
        primary key (partner_id, kind)
      );
      create table claims (
        id text primary key,
        case_id text not null references cases (id),
        partner_id text not null references partners (id),
        shipment_id text references shipments (id),
        kind text not null constraint claims_kind check (kind in ('damage', 'loss', 'delay', 'other')),
        reason text not null,
        amount bigint not null constraint claims_amount check (amount > 0),
        currency text not null,
        state text not null constraint claims_state check (state in
          ('prepared', 'filed', 'accepted', 'partly', 'rejected', 'withdrawn', 'paid')),
        happened_at timestamptz not null,
        file_by timestamptz not null,
        filed_at timestamptz,
        reference text,
        -- Our promise to file it in time, and the partner's task to answer it.
        filing_id text not null references commitments (id),
        answer_task_id text references tasks (id),
        granted bigint constraint claims_granted check (granted between 0 and amount),
        answered_at timestamptz,
        answer_note text,
        recovered bigint not null default 0 constraint claims_recovered check (recovered between 0 and amount),
        paid_at timestamptz,
        withdrawn_at timestamptz,
        withdrawal_reason text,
        created_by text not null,
        created_at timestamptz not null,
        version integer not null default 1,
        constraint claims_filed check (state in ('prepared', 'withdrawn') or filed_at is not null),
        constraint claims_answered check (state not in ('accepted', 'partly', 'rejected', 'paid') or answered_at is not null)
      );
      create index claims_case on claims (case_id, id);
      create index claims_partner on claims (partner_id, id);

      create table booking_hooks (
        partner_id text primary key references partners (id),
        endpoint_id text not null references endpoints (id),
        cancel_by_minutes integer not null constraint booking_hooks_cancel_by check (cancel_by_minutes between 0 and 20160),
        changed_by text not null,
        changed_at timestamptz not null,
        version integer not null default 1
      );
      create table bookings (
        id text primary key,
        case_id text not null references cases (id),
        task_id text not null constraint bookings_task unique references tasks (id),
        partner_id text not null references partners (id),
        endpoint_id text not null references endpoints (id),
        commitment_id text not null references commitments (id),
        state text not null constraint bookings_state check (state in
          ('booked', 'confirmed', 'collected', 'failed', 'cancelled', 'to_telephone')),
        cancel_by timestamptz not null,
        confirmation text,
        failure text,
        -- When what the partner told us last happened, by its own clock.
        told_of timestamptz,
        created_at timestamptz not null,
        version integer not null default 1
      );
      create index bookings_case on bookings (case_id);
      create table booking_statuses (
        partner_id text not null references partners (id),
        webhook_id text not null,
        booking_id text not null references bookings (id),
        status text not null,
        at timestamptz not null,
        received_at timestamptz not null,
        -- False: it told of a time before what we knew already.
        applied boolean not null,
        confirmation text,
        note text,
        primary key (partner_id, webhook_id)
      );
      create index booking_statuses_booking on booking_statuses (booking_id, at);
    `);
    await db.query(`
      -- Whoever wants to hear of an event has it waiting as soon as the event is committed. On the outbox: what is no news is not told.
      create function kept_queue_webhooks() returns trigger language plpgsql set kept.audience = 'system' as $$
      begin
        if not exists (select from endpoints where purpose = 'webhook' and ended_at is null) then return null; end if;
        -- The first half of the event's id and the second of another: messages sort as their events do.
        insert into deliveries (id, endpoint_id, event_id, case_id, type, at, data, next_attempt_at)
        select 'dlv_' || substr(v.id, 5, 19) || substr(gen_random_uuid()::text, 20), e.id, v.id, v.case_id, v.type, v.at,
               jsonb_build_object('eventId', v.id, 'caseId', v.case_id, 'subjectId', v.subject_id), now()
        from told join events v on v.id = told.event_id
        join endpoints e on e.purpose = 'webhook' and e.ended_at is null
          and exists (select from unnest(e.events) wanted where wanted = v.type or wanted like '%.*' and starts_with(v.type, left(wanted, -1)))
        on conflict (endpoint_id, event_id) do nothing;
        return null;
      end $$;
      create trigger outbox_webhooks after insert on outbox referencing new table as told
        for each statement execute function kept_queue_webhooks();
    `);
    await db.query(`
      create function kept_guard_ours(guarded text) returns void language plpgsql as $$
      begin
        execute format('alter table %1$I enable row level security', guarded);
        execute format('alter table %1$I force row level security', guarded);
        execute format('create policy %1$s_ours on %1$I using ((select kept_is_ours()))', guarded);
      end $$;
      select kept_guard_ours(t) from unnest(array['endpoints', 'deliveries', 'delivery_attempts', 'shipments', 'shipment_scans',
        'claim_terms', 'claims', 'booking_hooks', 'bookings', 'booking_statuses']) t;
      drop function kept_guard_ours(text);
      select kept_open_to_ours('endpoints', 'deliveries', 'delivery_attempts', 'shipments', 'shipment_scans', 'claim_terms', 'claims',
        'booking_hooks', 'bookings', 'booking_statuses');

      -- A carrier knows what it carries, and tells us how it goes; what else is in the order it is not shown.
      create policy shipments_own on shipments for select using (partner_id = (select kept_partner()));
      create policy shipments_own_change on shipments for update using (partner_id = (select kept_partner()));
      create policy shipment_scans_own on shipment_scans for select using
        ((select kept_partner()) is not null and shipment_id in (select id from shipments));
      create policy shipment_scans_own_add on shipment_scans for insert with check
        ((select kept_partner()) is not null and shipment_id in (select id from shipments));
      -- What we have not filed yet is between us.
      create policy claims_own on claims for select using (partner_id = (select kept_partner()) and filed_at is not null
        and case_id in (select case_id from participations));

      grant select, insert, update on endpoints, deliveries, claim_terms, claims, booking_hooks, bookings to kept_app;
      grant delete on deliveries, booking_hooks, claim_terms to kept_app;
      grant select, insert on delivery_attempts, shipments, shipment_scans, booking_statuses to kept_app;
      grant update (state, promised_at, delivered_at, scanned_at, heard_at, version) on shipments to kept_app;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger outbox_webhooks on outbox;
      drop function kept_queue_webhooks();
      drop index cases_order;
      drop table booking_statuses, bookings, booking_hooks, claims, claim_terms, shipment_scans, shipments, delivery_attempts, deliveries,
        endpoints;
    `);
  }
}
