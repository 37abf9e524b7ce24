-- Attempts to have silence recorded that has come to count as consent, one row for each request for
-- consent. That it has come stands nowhere: it is derived each time from the matter.
create table silence_attempt (
    conference_id text        not null,
    minutes_id    text        not null,
    since         timestamptz not null,
    refusals      integer     not null default 0,
    next_attempt  timestamptz not null,
    primary key (conference_id, minutes_id, since)
);

-- More is folded into the matters than before, and of more events. The log is taken in once more
-- from its start and fills the table again; nobody is told of anything twice.
delete from matter;
delete from consumer_position;
delete from conference_position;
