-- What has come with time and was recorded by itself is not only silence, but also the bulletin that
-- has fallen due.
alter table silence_attempt rename to attempt;
alter table attempt rename column minutes_id to matter_id;
alter table attempt add column act text not null default 'silence';
alter table attempt alter column act drop default;
alter table attempt drop constraint silence_attempt_pkey;
alter table attempt add primary key (conference_id, act, matter_id, since);

-- Drafts of bulletins are folded, too. The log is taken in once more from its start and fills the
-- table again; nobody is told of anything twice.
delete from matter;
delete from consumer_position;
delete from conference_position;
