-- By what the history is asked for. The log and the events carry no such indexes, because every
-- command would pay for them; these rows follow from both, and are written when a filter needs them.
create table history_place (
    log_index            bigint      primary key,
    conference_id        text        not null,
    aggregate_identifier text        not null,
    payload_type         text        not null,
    unit                 text,
    account              text        not null,
    happened_at          timestamptz not null
);
create index history_by_entity on history_place (aggregate_identifier, log_index);
create index history_by_type on history_place (conference_id, payload_type, log_index);
create index history_by_unit on history_place (conference_id, unit, log_index);
create index history_by_account on history_place (conference_id, account, log_index);
create index history_by_time on history_place (conference_id, happened_at) include (log_index);

-- The codes that an event names, and the unit that acted.
create table history_concern (
    conference_id text   not null,
    code          text   not null,
    log_index     bigint not null,
    primary key (conference_id, code, log_index)
);

create trigger append_only before update or delete or truncate on history_place
    for each statement execute function refuse_change();
create trigger append_only before update or delete or truncate on history_concern
    for each statement execute function refuse_change();
