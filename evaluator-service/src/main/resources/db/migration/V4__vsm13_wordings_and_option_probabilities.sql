-- Wordings of the 24 items from files of the user's.
create table vsm13_wording (
    content_hash  text primary key,
    name          text        not null,
    content       text        not null,
    registered_at timestamptz not null
);
create index vsm13_wording_name on vsm13_wording (name, registered_at desc);

-- Probability of each token that an answer might have begun with, where the endpoint tells them.
alter table answer add column beginnings text;
