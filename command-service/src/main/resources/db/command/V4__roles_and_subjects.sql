-- Names of people beyond the public roster: events and log hold only their references, so that what
-- is deleted here is gone. Backed up apart from the events.
create schema vault;
create table vault.subject (
    conference_id text        not null,
    subject_id    text        not null,
    unit_code     text        not null,
    name          text,
    post          text,
    recorded_at   timestamptz not null,
    referred_at   timestamptz not null,
    erased_at     timestamptz,
    -- Whether an event holds the reference.
    confirmed     boolean     not null default false,
    primary key (conference_id, subject_id),
    check ((name is null) = (erased_at is not null))
);
create unique index subject_by_name on vault.subject (conference_id, unit_code, name) where name is not null;

-- Gives the application and the reader what each needs, and takes what it does not: whatever has the
-- trigger append_only is the record, to be added to by the application and read by the reader.
-- Answers of receipts repeat what was said to one person, and are not the reader's.
create function grant_roles(application text, reader text) returns void language plpgsql as $$
declare
    kept record;
begin
    for kept in
        select c.oid::regclass as name, c.relname, n.nspname as schema_name,
            exists (select from pg_trigger g where g.tgrelid = c.oid and g.tgname = 'append_only') as appended
        from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname in (current_schema(), 'vault') and c.relkind in ('r', 'p')
    loop
        execute format('revoke all on %s from public, %I, %I', kept.name, application, reader);
        if kept.relname = 'flyway_schema_history' then
            execute format('grant select on %s to %I, %I', kept.name, application, reader);
        elsif not kept.appended then
            execute format('grant select, insert, update, delete on %s to %I', kept.name, application);
        else
            execute format('grant select, insert on %s to %I', kept.name, application);
            if kept.relname = 'command_receipt' then
                execute format('grant select (command_id, conference_id, command, account, unit, role, outcome, '
                    'status, recorded_at) on %s to %I', kept.name, reader);
            else
                execute format('grant select on %s to %I', kept.name, reader);
            end if;
        end if;
    end loop;
    execute format('grant usage on all sequences in schema %I to %I', current_schema(), application);
    execute format('grant usage on schema %I to %I, %I', current_schema(), application, reader);
    execute format('grant usage on schema vault to %I', application);
end
$$;
revoke execute on function grant_roles(text, text) from public;
