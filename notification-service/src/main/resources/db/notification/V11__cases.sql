-- Cases are folded, too, and who takes part in them. The log is taken in once more from its start
-- and fills the tables again; nobody is told of anything twice.
delete from matter;
delete from consumer_position;
delete from conference_position;
