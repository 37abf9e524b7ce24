-- How far the topic was consumed, saved in the transaction of what it stands for.
create table consumer_position (
    partition    integer primary key,
    topic_id     text   not null,
    next_offset  bigint not null,
    conferences  jsonb  not null
);

-- The last event taken in, by conference and by aggregate. The row of a conference is also
-- the lock that keeps two instances from taking the same event in.
create table conference_position (
    conference_id text primary key,
    log_index     bigint not null
);
create table aggregate_position (
    aggregate_id text primary key,
    sequence     bigint not null
);

-- Standing data, valid from a log index, so that an old event met again finds what was true then.
create table charter (
    conference_id text   not null,
    log_index     bigint not null,
    name          text   not null,
    lead_unit     text   not null,
    primary key (conference_id, log_index)
);
create table member_unit (
    conference_id   text    not null,
    code            text    not null,
    name            text    not null,
    position        integer not null,
    admitted_index  bigint  not null,
    withdrawn_index bigint,
    primary key (conference_id, code, admitted_index)
);
create table subject (
    conference_id text   not null,
    subject_id    text   not null,
    log_index     bigint not null,
    title         text   not null,
    lead_unit     text,
    co_units      text[] not null default '{}',
    primary key (conference_id, subject_id, log_index)
);
create table progress_report (
    conference_id text   not null,
    event_id      text   primary key,
    log_index     bigint not null
);
create index progress_report_by_conference on progress_report (conference_id, log_index);

-- What an event calls for, worded once, when it is first met.
create table notice (
    notice_id       text primary key,
    conference_id   text        not null,
    kind            text        not null,
    source_event_id text        not null unique,
    subject_id      text        not null,
    log_index       bigint      not null,
    occurred_at     timestamptz not null,
    link            text        not null,
    title_zh        text        not null,
    body_zh         text        not null,
    title_en        text        not null,
    body_en         text        not null
);
create table notice_intent (
    id            bigint generated always as identity primary key,
    notice_id     text        not null references notice,
    event_id      text        not null,
    conference_id text        not null,
    unit_code     text        not null,
    channel       text        not null,
    state         text        not null check (state in ('pending', 'claimed', 'sent', 'failed')),
    attempts      integer     not null default 0,
    next_attempt  timestamptz,
    claimed_until timestamptz,
    claimed_by    uuid,
    reason        text,
    created_at    timestamptz not null,
    sent_at       timestamptz,
    unique (event_id, unit_code, channel)
);
create index notice_intent_due on notice_intent (channel, next_attempt) where state in ('pending', 'claimed');
create index notice_intent_by_conference on notice_intent (conference_id, id);
create index notice_intent_failed on notice_intent (conference_id, id) where state = 'failed';

create table inbox (
    conference_id text        not null,
    unit_code     text        not null,
    notice_id     text        not null references notice,
    log_index     bigint      not null,
    delivered_at  timestamptz not null,
    read_at       timestamptz,
    receipt_at    timestamptz,
    primary key (notice_id, unit_code)
);
create index inbox_in_order on inbox (conference_id, unit_code, (read_at is not null), log_index desc);

-- Personal data: nowhere else, and never in a log line.
create table contact (
    conference_id text not null,
    unit_code     text not null,
    mail          text not null,
    primary key (conference_id, unit_code)
);

-- Facts still to be reported to the record, and those that were.
create table proof (
    id              bigint generated always as identity primary key,
    notice_id       text        not null references notice,
    conference_id   text        not null,
    step            text        not null check (step in ('owed', 'delivered', 'acknowledged')),
    channel         text,
    units           text[]      not null,
    happened_at     timestamptz not null,
    actor           text        not null,
    state           text        not null check (state in ('pending', 'claimed', 'done', 'failed')),
    attempts        integer     not null default 0,
    next_attempt    timestamptz not null,
    claimed_until   timestamptz,
    reason          text
);
create index proof_open on proof (id) where state in ('pending', 'claimed');
create index proof_by_notice on proof (notice_id, id);

-- Events that could not be taken in, and those of the same conference behind them.
create table parked (
    conference_id text        not null,
    log_index     bigint      not null,
    event_id      text        not null,
    event_type    text        not null,
    envelope      bytea       not null,
    reason        text,
    attempts      integer     not null default 0,
    next_attempt  timestamptz,
    parked_at     timestamptz not null,
    primary key (conference_id, log_index)
);
create table rejected_record (
    topic_id  text    not null,
    partition integer not null,
    log_offset bigint not null,
    reason    text    not null,
    primary key (topic_id, partition, log_offset)
);
