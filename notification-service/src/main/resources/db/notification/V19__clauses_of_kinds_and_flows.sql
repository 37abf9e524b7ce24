-- What rests on another rule than others of its sort says so: a case on its kind, information and issues
-- on the flow that brought them.
alter table subject add column rule text;

-- The clauses that case kinds, flows and rules name themselves are kept beside what clauses say that they
-- govern. The log is taken in once more from its start and fills both tables again; nobody is told of
-- anything twice.
delete from subject;
delete from governed;
delete from consumer_position;
delete from conference_position;
