-- What witnesses have said of checkpoints: that each was the largest they had seen, and that what
-- they had seen before is its beginning. The first word of each counts.
create table cosignature (
    size        bigint      not null,
    witness     text        not null,
    line        text        not null,
    cosigned_at timestamptz not null,
    received_at timestamptz not null,
    primary key (size, witness)
);
create index cosignature_by_witness on cosignature (witness, size desc);

create trigger append_only before update or delete or truncate on cosignature
    for each statement execute function refuse_change();
