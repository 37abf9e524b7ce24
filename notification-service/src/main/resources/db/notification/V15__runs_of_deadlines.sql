-- A deadline that begins anew with the same due day, such as that of an action that was given to
-- another lead unit, is told of anew. What was told before now stood for every beginning until then.
alter table reminder add column started_at timestamptz;
update reminder set started_at = recorded_at;
alter table reminder alter column started_at set not null;
alter table reminder drop constraint reminder_pkey;
alter table reminder add primary key (conference_id, limit_name, matter_id, due_on, stage, started_at);

-- Of actions, meetings, minutes and charters more is folded, and assignments are, too. The log is taken
-- in once more from its start and fills the table again; nobody is told of anything twice.
delete from matter;
delete from consumer_position;
delete from conference_position;
