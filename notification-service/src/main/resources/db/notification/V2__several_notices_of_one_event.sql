-- One event may call for notices with different words: to the unit pressed, and to the convener.
alter table notice drop constraint notice_source_event_id_key;
alter table notice add unique (source_event_id, kind);
alter table notice_intent drop constraint notice_intent_event_id_unit_code_channel_key;
alter table notice_intent add unique (notice_id, unit_code, channel);
create index notice_intent_by_event on notice_intent (event_id, unit_code, channel);
