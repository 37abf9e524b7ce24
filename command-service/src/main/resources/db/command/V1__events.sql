-- The only source of truth. Events are decided by aggregates; the log gives them their place.
create table event (
    global_index         bigserial primary key,
    event_identifier     text   not null unique,
    aggregate_identifier text   not null,
    sequence_number      bigint not null,
    type                 text,
    time_stamp           text   not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              bytea  not null,
    meta_data            bytea  not null,
    conference_id        text   not null,
    tx                   xid8   not null default pg_current_xact_id(),
    unique (aggregate_identifier, sequence_number)
);
create index event_by_transaction on event (tx, global_index);

create table snapshot_event (
    aggregate_identifier text   not null,
    sequence_number      bigint not null,
    type                 text   not null,
    event_identifier     text   not null unique,
    time_stamp           text   not null,
    payload_type         text   not null,
    payload_revision     text,
    payload              bytea  not null,
    meta_data            bytea,
    primary key (aggregate_identifier, sequence_number)
);

-- Dense, from 1; one row per event, written by the relay alone.
create table log (
    log_index            bigint primary key,
    previous_index       bigint not null,
    event_identifier     text   not null unique references event (event_identifier),
    conference_id        text   not null,
    aggregate_identifier text   not null,
    sequence_number      bigint not null,
    entry                bytea  not null,
    leaf                 bytea  not null,
    unique (aggregate_identifier, sequence_number)
);
create index log_by_conference on log (conference_id, log_index);

create table relay_cursor (
    id              boolean primary key default true check (id),
    tx              xid8   not null default '0',
    global_index    bigint not null default 0,
    last_index      bigint not null default 0,
    published_index bigint not null default 0,
    topic_id        text
);
insert into relay_cursor default values;

create table command_receipt (
    command_id     uuid primary key,
    request_digest bytea       not null,
    conference_id  text        not null,
    command        text        not null,
    account        text        not null,
    unit           text,
    role           text        not null,
    outcome        text        not null check (outcome in ('accepted', 'refused')),
    status         integer     not null,
    answer         text        not null,
    recorded_at    timestamptz not null
);
create index command_receipt_refused on command_receipt (conference_id, recorded_at desc) where outcome = 'refused';

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name;
end
$$;
create trigger append_only before update or delete or truncate on event
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on log
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on command_receipt
    for each statement execute function refuse_change();
