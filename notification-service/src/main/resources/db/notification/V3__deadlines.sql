-- What is under way, one row for each matter, folded from events. No due day stands here: it is
-- derived from these facts, the charter and the clock each time it is asked for.
create table matter (
    conference_id text    not null,
    kind          text    not null,
    matter_id     text    not null,
    log_index     bigint  not null,
    open          boolean not null,
    facts         jsonb   not null,
    primary key (conference_id, kind, matter_id)
);
create index matter_open on matter (conference_id) where open;

-- When this service first met a conference. What was to be reminded of before then is history.
create table deadline_watch (
    conference_id text primary key,
    since         timestamptz not null
);

-- Every stage of a deadline that has come, once for ever; without a notice when a later stage
-- stood for it, or when it concerned nobody.
create table reminder (
    conference_id text        not null,
    limit_name    text        not null,
    matter_id     text        not null,
    due_on        date        not null,
    stage         text        not null,
    recorded_at   timestamptz not null,
    notice_id     text references notice,
    primary key (conference_id, limit_name, matter_id, due_on, stage)
);
create index reminder_by_due on reminder (conference_id, due_on);

-- The log is taken in once more from its start, which changes nothing that is there and fills the
-- tables above.
delete from consumer_position;
delete from conference_position;
