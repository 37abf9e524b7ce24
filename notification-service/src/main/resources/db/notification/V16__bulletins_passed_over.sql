-- What fell due and was not wanted is remembered of bulletins, too. The log is taken in once more from
-- its start and fills the table again; nobody is told of anything twice.
delete from matter;
delete from consumer_position;
delete from conference_position;
