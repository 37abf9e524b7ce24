-- Events that an operator has decided to go on without: what they were, who decided, and why.
create table skipped_event (
    conference_id  text        not null,
    fingerprint    text        not null,
    event_id       text        not null,
    event_type     text        not null,
    log_index      bigint      not null,
    previous_index bigint      not null,
    held           text        not null check (held in ('parked', 'waiting')),
    fault          text,
    account        text        not null,
    unit           text,
    role           text        not null,
    reason         text        not null,
    skipped_at     timestamptz not null,
    primary key (conference_id, fingerprint)
);

-- Each time an operator has a partition read again, its turn begins; whoever reads on in an older
-- one starts afresh.
alter table consumer_position add column turn bigint not null default 0;
