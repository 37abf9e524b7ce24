-- What was signed to outsiders. Each checkpoint names the one before it, so they form one chain.
create table checkpoint (
    size          bigint      primary key,
    previous_size bigint      not null unique,
    root          bytea       not null check (length(root) = 32),
    note          text        not null,
    signed_at     timestamptz not null,
    check (previous_size >= 0 and previous_size < size)
);

-- The hash of each full tile of the tree over the log: what the tiles above consist of.
create table full_tile (
    level integer not null check (level >= 0),
    tile  bigint  not null check (tile >= 0),
    hash  bytea   not null check (length(hash) = 32),
    primary key (level, tile)
);

create trigger append_only before update or delete or truncate on checkpoint
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on full_tile
    for each statement execute function refuse_change();
