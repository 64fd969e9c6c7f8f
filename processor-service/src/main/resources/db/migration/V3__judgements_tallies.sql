-- Every verdict given on an opinion: 1 on what was said, 2 on what it was rewritten to. No verdict: a filter dropped it.
create table judgement (
    opinion_id      uuid    not null references opinion,
    number          integer not null,
    text            text    not null,
    verdict         text,
    reason          text,
    to_attitude     double precision,
    to_opposite     double precision,
    call_id         uuid,
    rewrite_call_id uuid,
    primary key (opinion_id, number)
);
insert into judgement (opinion_id, number, text, verdict, to_attitude, to_opposite)
select id, 1, coalesce(original, text), case when original is null then verdict else 'CONTRADICTS' end,
       case when original is null then to_attitude end, case when original is null then to_opposite end
from opinion where verdict is not null;
insert into judgement (opinion_id, number, text, verdict) select id, 2, text, verdict from opinion where original is not null;

-- The filters that a dialogue's opinions passed, so that a replay with the same ones need not apply them again.
alter table dialogue add column filters text;

-- A collection that is not waited for any longer, and why.
alter table collection add column short_of text;
update data_set set settings =
    jsonb_set(jsonb_set(settings, '{filters,nearDuplicate}', '0.8'), '{selection,overlap}', '0.8')
        || '{"deadline": "PT24H"}';
update version set parameters =
    jsonb_set(jsonb_set(parameters, '{filters,nearDuplicate}', '0.8'), '{selection,overlap}', '0.8')
        || '{"evaluationSets": []}';
update build set parameters =
    jsonb_set(jsonb_set(parameters, '{filters,nearDuplicate}', '0.8'), '{selection,overlap}', '0.8')
        || '{"evaluationSets": []}';

-- What training data is kept clear of, by hashes of runs of words.
create table evaluation_set (
    id            uuid primary key,
    name          text        not null,
    culture       text        not null,
    words         integer     not null,
    modulus       integer     not null,
    hashes        bigint[]    not null,
    registered_at timestamptz not null
);

-- Dialogues that were announced under more than one event.
create table repeated_dialogue (
    dialogue_id uuid        not null references dialogue,
    received_at timestamptz not null
);

-- Where things are, so that neither a balance nor a funnel has to count rows. Kept by the database itself: what comes into
-- a stage and what it became are different tables, and a row that is lost or doubled shows. A row is split into shards, or
-- transactions would wait for each other.
create table inbox_tally (
    topic  text     not null,
    shard  smallint not null,
    number bigint   not null,
    primary key (topic, shard)
) with (fillfactor = 50);
create table dialogue_tally (
    data_set_id uuid     not null,
    state       text     not null,
    reason      text     not null,
    shard       smallint not null,
    number      bigint   not null,
    extracted   bigint   not null,
    primary key (data_set_id, state, reason, shard)
) with (fillfactor = 50);
create table opinion_tally (
    data_set_id uuid     not null,
    outcome     text     not null,
    reason      text     not null,
    shard       smallint not null,
    number      bigint   not null,
    primary key (data_set_id, outcome, reason, shard)
) with (fillfactor = 50);

insert into inbox_tally select topic, 0, count(*) from inbox group by topic;
insert into dialogue_tally
select data_set_id, state, coalesce(reason, ''), 0, count(*), sum(extracted) from dialogue group by 1, 2, 3;
insert into opinion_tally select data_set_id, outcome, coalesce(reason, ''), 0, count(*) from opinion group by 1, 2, 3;

create function tally_inbox() returns trigger language plpgsql as $$
begin
    insert into inbox_tally as t (topic, shard, number)
    select topic, pg_backend_pid() % 16, count(*) from fresh group by topic order by topic
    on conflict (topic, shard) do update set number = t.number + excluded.number;
    return null;
end $$;
create trigger tally_inbox after insert on inbox referencing new table as fresh
    for each statement execute function tally_inbox();

create function tally_opinions() returns trigger language plpgsql as $$
begin
    insert into opinion_tally as t (data_set_id, outcome, reason, shard, number)
    select data_set_id, outcome, coalesce(reason, ''), pg_backend_pid() % 16, count(*) from fresh
    group by 1, 2, 3 order by 1, 2, 3
    on conflict (data_set_id, outcome, reason, shard) do update set number = t.number + excluded.number;
    return null;
end $$;
create trigger tally_opinions after insert on opinion referencing new table as fresh
    for each statement execute function tally_opinions();

create function tally_new_dialogues() returns trigger language plpgsql as $$
begin
    insert into dialogue_tally as t (data_set_id, state, reason, shard, number, extracted)
    select data_set_id, state, coalesce(reason, ''), pg_backend_pid() % 16, count(*), sum(extracted) from fresh
    group by 1, 2, 3 order by 1, 2, 3
    on conflict (data_set_id, state, reason, shard)
        do update set number = t.number + excluded.number, extracted = t.extracted + excluded.extracted;
    return null;
end $$;
create trigger tally_new_dialogues after insert on dialogue referencing new table as fresh
    for each statement execute function tally_new_dialogues();

create function tally_changed_dialogues() returns trigger language plpgsql as $$
begin
    insert into dialogue_tally as t (data_set_id, state, reason, shard, number, extracted)
    select data_set_id, state, reason, pg_backend_pid() % 16, sum(number), sum(extracted)
    from (select data_set_id, state, coalesce(reason, '') as reason, 1 as number, extracted from fresh
          union all
          select data_set_id, state, coalesce(reason, ''), -1, -extracted from stale) change
    group by 1, 2, 3 having sum(number) <> 0 or sum(extracted) <> 0 order by 1, 2, 3
    on conflict (data_set_id, state, reason, shard)
        do update set number = t.number + excluded.number, extracted = t.extracted + excluded.extracted;
    return null;
end $$;
create trigger tally_changed_dialogues after update on dialogue referencing new table as fresh old table as stale
    for each statement execute function tally_changed_dialogues();
