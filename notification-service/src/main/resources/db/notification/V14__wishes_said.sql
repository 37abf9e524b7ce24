-- Who said nothing of channels is told by all that there are, also by those that are opened later. Up to
-- here all that there were at the time were written down instead. A list that held all of them says
-- nothing: that of a time without robots of chat groups, where none has spoken yet, and that of a time
-- with them. Every other list leaves something out, and holds.
alter table preference alter column channels drop not null;
update preference set channels = null
    where channels @> '{inbox,mail,dingtalk,feishu,wecom}'
       or channels @> '{inbox,mail}' and not exists (select from robot);

-- When it was said: who left a seat since leaves no wish behind. Every change stands in the list of changes.
alter table preference add column given_at timestamptz not null default now();
update preference p set given_at = said.at
    from (select conference_id, recipient, seat, max(changed_at) as at from contact_change
          where 'preferences' = any (changed) group by conference_id, recipient, seat) said
    where said.conference_id = p.conference_id and said.recipient = p.recipient and said.seat = p.seat;
