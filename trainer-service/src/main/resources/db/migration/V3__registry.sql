-- Models have numbers per culture; one of each culture may be the promoted one, and others are put away.
alter table trained_model
    add column culture text,
    add column number integer,
    add column stage text not null default 'CANDIDATE' check (stage in ('CANDIDATE', 'PROMOTED', 'ARCHIVED'));
update trained_model m set culture = v.culture from curated_version v where v.id = m.version_id;
update trained_model m set number = n.number
    from (select id, row_number() over (partition by culture order by trained_at, id) as number from trained_model) n
    where n.id = m.id;
alter table trained_model
    alter column culture set not null,
    alter column number set not null,
    add constraint trained_model_number unique (culture, number);
create unique index trained_model_promoted on trained_model (culture) where stage = 'PROMOTED';

-- Every promotion there was, so that one can be taken back.
create table promotion (
    id bigint generated always as identity primary key,
    model_id uuid not null references trained_model,
    culture text not null,
    promoted_at timestamptz not null,
    ended_at timestamptz
);
create index promotion_culture on promotion (culture, id desc);

-- What the trained model begins its answers with; the served one is held to it before it is announced.
alter table training_run add column first_tokens jsonb not null default '[]';
