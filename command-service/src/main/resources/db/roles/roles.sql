-- Makes the roles of Lianxi and hands to each what is its own: tables that one role has kept so far
-- are handed over. Run by an administrator of the server, in the database of the events, as often as
-- wanted. Names and passwords are settings of the session: lianxi.owner and lianxi.owner_password,
-- likewise application, reader and notification.

-- No statement with a password in it gets into the log of the server.
set log_error_verbosity = terse;
set log_min_error_statement = panic;

create function pg_temp.make_role(kind text) returns void language plpgsql as $$
declare
    role_name text := current_setting('lianxi.' || kind);
begin
    if exists (select from pg_roles where rolname = role_name and (rolsuper or rolname = session_user)) then
        raise exception 'an administrator cannot be the % role', kind;
    end if;
    if not exists (select from pg_roles where rolname = role_name) then
        execute format('create role %I', role_name);
    end if;
    execute format('alter role %I with login noinherit nocreatedb nocreaterole noreplication nobypassrls password %L',
        role_name, current_setting('lianxi.' || kind || '_password'));
    execute format('grant connect on database %I to %I', current_database(), role_name);
end
$$;

create function pg_temp.hand_over(schema_name text, role_name text) returns void language plpgsql as $$
declare
    item record;
begin
    execute format('alter schema %I owner to %I', schema_name, role_name);
    for item in
        select format('%I.%I', schema_name, relname) as name from pg_class
        where relnamespace = schema_name::regnamespace and relkind in ('r', 'p', 'v', 'm')
    loop
        execute format('alter table %s owner to %I', item.name, role_name);
    end loop;
    for item in
        select p.oid::regprocedure::text as name from pg_proc p where p.pronamespace = schema_name::regnamespace
    loop
        execute format('alter function %s owner to %I', item.name, role_name);
    end loop;
end
$$;

do $$
declare
    kinds text[] := array['owner', 'application', 'reader', 'notification'];
    kind text;
begin
    if (select count(distinct current_setting('lianxi.' || k)) from unnest(kinds) k) < cardinality(kinds) then
        raise exception 'each role needs a name of its own';
    end if;
    execute format('revoke all on database %I from public', current_database());
    foreach kind in array kinds loop
        perform pg_temp.make_role(kind);
    end loop;
    execute format('alter role %I set default_transaction_read_only = on', current_setting('lianxi.reader'));
    execute format('alter database %I owner to %I', current_database(), current_setting('lianxi.owner'));
    perform pg_temp.hand_over('public', current_setting('lianxi.owner'));
    revoke create on schema public from public;
    execute format('grant usage on schema public to %I, %I', current_setting('lianxi.application'),
        current_setting('lianxi.reader'));
    if to_regnamespace('vault') is not null then
        perform pg_temp.hand_over('vault', current_setting('lianxi.owner'));
    end if;
    if to_regnamespace('notification') is null then
        create schema notification;
    end if;
    perform pg_temp.hand_over('notification', current_setting('lianxi.notification'));
end
$$;

drop function pg_temp.make_role(text);
drop function pg_temp.hand_over(text, text);
reset log_error_verbosity;
reset log_min_error_statement;
