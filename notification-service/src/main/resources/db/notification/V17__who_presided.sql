-- Who fills a seat, a unit or an organ, by the charter and the admissions since: whoever presided over
-- a meeting is told of its minutes.
create table seat_filled (
    conference_id text   not null,
    seat_id       text   not null,
    log_index     bigint not null,
    recipient     text   not null,
    primary key (conference_id, seat_id, log_index)
);

-- The log is taken in once more from its start and fills the table above; nobody is told of anything
-- twice.
delete from matter;
delete from consumer_position;
delete from conference_position;
