-- Several addresses of a recipient, and of each seat that its people hold. What they were given for
-- is known from the seat: who left it does not leave an address behind.
alter table contact add column seat text not null default '';
alter table contact add column position integer not null default 1;
alter table contact add column given_at timestamptz not null default now();
alter table contact drop constraint contact_pkey;
alter table contact add primary key (conference_id, recipient, seat, position);

-- How a recipient or a seat wants to be told beside the inbox; without a row, by every channel there
-- is, at once, at any hour.
create table preference (
    conference_id text   not null,
    recipient     text   not null,
    seat          text   not null default '',
    channels      text[] not null,
    timing        text   not null check (timing in ('immediate', 'daily')),
    quiet_from    time,
    quiet_until   time,
    locale        text,
    primary key (conference_id, recipient, seat),
    check ((quiet_from is null) = (quiet_until is null))
);

-- Who changed what, never to which value: an address that was erased is nowhere.
create table contact_change (
    id            bigint generated always as identity primary key,
    conference_id text        not null,
    recipient     text        not null,
    seat          text        not null,
    changed       text[]      not null,
    account       text        not null,
    unit          text,
    role          text        not null,
    changed_at    timestamptz not null
);
create index contact_change_by_recipient on contact_change (conference_id, recipient, id);

-- Seats that there are or were, and whose they are; what each version of the charter says of telling
-- the units.
create table seat (
    conference_id text not null,
    seat_id       text not null,
    recipient     text not null,
    primary key (conference_id, seat_id, recipient)
);
create table clause (
    conference_id text   not null,
    log_index     bigint not null,
    path          text   not null,
    place         text   not null,
    words         text   not null,
    primary key (conference_id, log_index, path)
);

-- The log is taken in once more from its start, which fills the tables above; nobody is told of
-- anything twice.
delete from matter;
delete from consumer_position;
delete from conference_position;
