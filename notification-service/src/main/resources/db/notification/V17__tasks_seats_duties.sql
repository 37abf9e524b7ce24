-- What is asked of those who carry an action out, so that units it passes to are told of it.
create table task (
    conference_id text   not null,
    action_id     text   not null,
    log_index     bigint not null,
    words         text,
    due_on        date,
    primary key (conference_id, action_id, log_index)
);

-- What stands behind the ids of seats and duties, so that no reader meets an id.
create table seat_words (
    conference_id text   not null,
    seat_id       text   not null,
    log_index     bigint not null,
    role          text   not null,
    party         text   not null,
    primary key (conference_id, seat_id, log_index)
);
create table duty_words (
    conference_id text   not null,
    duty_id       text   not null,
    log_index     bigint not null,
    place         text,
    words         text   not null,
    primary key (conference_id, duty_id, log_index)
);

-- The log is taken in once more from its start and fills the tables; nobody is told of anything twice.
delete from matter;
delete from consumer_position;
delete from conference_position;
