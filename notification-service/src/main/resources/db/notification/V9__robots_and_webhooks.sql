-- Robots of chat groups: how long each is left alone, when it spoke, and what became of each
-- message. The row of a robot is the lock under which its limits are counted.
create table robot (
    robot        text primary key,
    paused_until timestamptz
);
create table robot_call (
    robot     text        not null,
    called_at timestamptz not null
);
create index robot_call_in_order on robot_call (robot, called_at);
create table robot_message (
    robot     text    not null,
    notice_id text    not null,
    state     text    not null check (state in ('sending', 'waiting', 'sent', 'refused')),
    attempts  integer not null,
    until     timestamptz,
    reason    text,
    primary key (robot, notice_id)
);

-- Subscriptions of other services to events. The secrets are sealed with a key that is not in the
-- database. Events up to enqueued_index were taken into account: one that is met again, when the log
-- is read once more, is not sent again.
create table webhook (
    id             text primary key,
    conference_id  text        not null,
    url            text        not null,
    event_types    text[]      not null,
    state          text        not null check (state in ('active', 'paused', 'disabled')),
    reason         text,
    secret         bytea       not null,
    former_secret  bytea,
    former_until   timestamptz,
    enqueued_index bigint      not null,
    failing_since  timestamptz,
    created_at     timestamptz not null,
    created_by     text        not null
);
create index webhook_by_conference on webhook (conference_id);
create table webhook_delivery (
    id            bigint generated always as identity primary key,
    webhook_id    text        not null references webhook on delete cascade,
    event_id      text        not null,
    event_type    text        not null,
    log_index     bigint      not null,
    body          bytea       not null,
    state         text        not null check (state in ('pending', 'claimed', 'delivered')),
    attempts      integer     not null default 0,
    next_attempt  timestamptz not null,
    claimed_until timestamptz,
    claimed_by    uuid,
    status        integer,
    reason        text,
    created_at    timestamptz not null,
    delivered_at  timestamptz,
    unique (webhook_id, event_id)
);
create index webhook_delivery_open on webhook_delivery (webhook_id, log_index) where state in ('pending', 'claimed');
create index webhook_delivery_by_age on webhook_delivery (created_at);

-- Receipts that stand on a printed slip: the post that signed it.
alter table inbox add column receipt_signed_by text;
alter table proof add column signed_by text;

-- How a charter words notices itself, by its version.
create table notice_template (
    conference_id text   not null,
    log_index     bigint not null,
    name          text   not null,
    words         text   not null,
    primary key (conference_id, log_index, name)
);
