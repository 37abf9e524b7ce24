-- Finds the aggregates of one type in a conference by their first events.
create index event_first on event (conference_id, type) where sequence_number = 0;

-- The relay alone writes the log, one leader at a time, and counts each event once: the number is
-- the key, and the place of an event in its aggregate is verified before it is numbered.
alter table log drop constraint log_event_identifier_fkey;
alter table log drop constraint log_event_identifier_key;
alter table log drop constraint log_aggregate_identifier_sequence_number_key;
