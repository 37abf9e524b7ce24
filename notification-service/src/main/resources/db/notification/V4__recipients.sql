-- Who is told is a recipient: a member unit, or an organ that the charter names.
alter table notice_intent rename column unit_code to recipient;
alter table inbox rename column unit_code to recipient;
alter table contact rename column unit_code to recipient;
alter table proof rename column units to recipients;

-- What each version of the charter says of organs: their names, and the parts that units and organs
-- have in the conference.
create table organ (
    conference_id text    not null,
    log_index     bigint  not null,
    code          text    not null,
    name          text    not null,
    position      integer not null,
    primary key (conference_id, log_index, code)
);
create table party (
    conference_id text    not null,
    log_index     bigint  not null,
    part          text    not null,
    recipient     text    not null,
    position      integer not null,
    primary key (conference_id, log_index, part, recipient)
);

-- The log is taken in once more from its start: notices that are there stay as they are, the tables
-- above are filled, and matters are folded anew.
delete from matter;
delete from consumer_position;
delete from conference_position;
