-- The signed checkpoints of the log, in the order in which they were signed and without a hole: the
-- first that covers a notice's event is printed with the notice and stays the first.
create table log_checkpoint (
    size          bigint primary key,
    previous_size bigint not null,
    note          text   not null
);

-- How far the topic of checkpoints was read.
create table checkpoint_position (
    only_row    boolean primary key default true check (only_row),
    topic_id    text    not null,
    next_offset bigint  not null,
    size        bigint  not null
);
