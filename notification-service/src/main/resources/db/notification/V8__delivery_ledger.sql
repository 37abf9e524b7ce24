-- What a notice says beside its words: the conference's name, the clause it rests on, and the entry
-- in the calendar that it makes, moves or takes away.
alter table notice add column conference_name text;
alter table notice add column clause text;
alter table notice add column occasion jsonb;

-- Which clause of the charter governs which rules, by the version of the charter.
create table governed (
    conference_id text   not null,
    log_index     bigint not null,
    path          text   not null,
    clause        text   not null,
    primary key (conference_id, log_index, path)
);

-- The ledger of deliveries. A digest is led by one of its intents; the others go where it goes.
-- "told" is what the office did by telephone or in person.
alter table notice_intent drop constraint notice_intent_state_check;
alter table notice_intent add constraint notice_intent_state_check
    check (state in ('pending', 'claimed', 'sent', 'failed', 'told'));
alter table notice_intent add column due_since timestamptz;
alter table notice_intent add column digest_at timestamptz;
alter table notice_intent add column led_by bigint references notice_intent;
alter table notice_intent add column told_by text;
alter table notice_intent add column note text;
update notice_intent set due_since = created_at where state in ('pending', 'claimed', 'failed');
update notice_intent set state = 'pending', claimed_by = null, claimed_until = null where state = 'claimed';
drop index notice_intent_due;
create index notice_intent_due on notice_intent (channel, next_attempt, id) where state in ('pending', 'claimed');
create index notice_intent_led on notice_intent (led_by) where led_by is not null;

-- At most one is under way to a recipient on a channel, whatever instances do.
create unique index notice_intent_under_way on notice_intent (channel, conference_id, recipient)
    where state = 'claimed' and led_by is null;

-- Who could not be reached lately: a recipient on a channel, or, with neither conference nor
-- recipient, the channel itself.
create table delivery_circuit (
    channel       text        not null,
    conference_id text        not null,
    recipient     text        not null,
    failures      integer     not null,
    reason        text        not null,
    failed_at     timestamptz not null,
    open_until    timestamptz,
    primary key (channel, conference_id, recipient)
);

-- The last event of each conference that was taken in, ever: when the log is read again, what stands
-- up to here is no news. And when this store began: what happened before is none either.
create table taken_in (
    conference_id text primary key,
    log_index     bigint not null
);
insert into taken_in
    select conference_id, max(log_index) from (
        select p.conference_id, coalesce((select min(log_index) - 1 from parked k
            where k.conference_id = p.conference_id), p.log_index) log_index from conference_position p
        union all select conference_id, log_index from notice) known
    group by conference_id;
create table store_began (
    one boolean primary key default true check (one),
    at  timestamptz not null
);
insert into store_began (at) select min(since) from deadline_watch having min(since) is not null;

-- The log is taken in once more from its start and fills the table of clauses; nobody is told of
-- anything twice.
delete from matter;
delete from consumer_position;
delete from conference_position;
