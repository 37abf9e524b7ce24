-- What is asked of those who carry an action out, so that units it passes to are told of it.
create table task (
    conference_id text   not null,
    action_id     text   not null,
    log_index     bigint not null,
    words         text,
    due_on        date,
    primary key (conference_id, action_id, log_index)
);

-- The log is taken in once more from its start and fills the table; nobody is told of anything twice.
delete from matter;
delete from consumer_position;
delete from conference_position;
