-- Every notice writes three rows for each recipient, and two of them change twice. Nothing ever deletes
-- a notice, and these rows are written together with theirs: what the keys below checked row by row
-- always held. Rows are found by notice; what belongs to an event is found by the notices of the event.
alter table notice_intent drop constraint notice_intent_notice_id_fkey;
alter table inbox drop constraint inbox_notice_id_fkey;
drop index notice_intent_by_event;
alter table notice_intent drop column event_id;

-- A claimed row is due again when its lease ends, so that what is due stands together.
update notice_intent set next_attempt = claimed_until where state = 'claimed';
update proof set next_attempt = claimed_until where state = 'claimed';
alter table proof drop column claimed_until;
drop index proof_open;
create index proof_due on proof (next_attempt, id) where state in ('pending', 'claimed');
create index proof_unfinished on proof (notice_id, id) where state <> 'done';

-- A queue leaves what is over at the front of its indexes, where it is looked first. By the share of all
-- rows there would be more of it from year to year before it is cleared away.
alter table notice_intent set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
alter table proof set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 5000);
