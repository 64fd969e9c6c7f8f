-- How each data set is curated is the data set's own, and can be changed.
alter table data_set add column settings jsonb;
update data_set set settings = jsonb_build_object(
    'extraction', extraction, 'verification', verification, 'verdictsPerCall', 1, 'review', false,
    'filters', jsonb_build_object('minWords', 6, 'maxWords', 80, 'off', jsonb_build_array()),
    'selection', jsonb_build_object('representative', 'LONGEST', 'threshold', 0.9, 'seed', 42));
alter table data_set
    alter column settings set not null,
    drop column extraction,
    drop column verification;

-- A dialogue says by which strategies it was curated, how many opinions were found, and which collection first took it in.
alter table dialogue
    alter column extraction drop not null,
    alter column verification drop not null,
    add column extracted integer not null default 0,
    add column revision integer;
update dialogue set extracted = (select count(*) from opinion where dialogue_id = dialogue.id);
update dialogue set revision = 1 where data_set_id in (select data_set_id from version) and state <> 'RECEIVED';

create index opinion_by_seed on opinion (data_set_id, seed_id);
create index opinion_by_dialogue on opinion (dialogue_id);

-- One making of a version: when its collection was whole, or again from what is stored (a replay).
create table build (
    id            uuid primary key,
    data_set_id   uuid        not null references data_set,
    collection_id uuid        not null references collection,
    revision      integer     not null,
    kind          text        not null,
    state         text        not null,
    reason        text,
    parameters    jsonb       not null,
    short_of      text,
    extracted     bigint      not null default 0,
    opinions      integer     not null default 0,
    filtered      jsonb       not null default '{}',
    dropped       jsonb       not null default '{}',
    examples      integer     not null default 0,
    version_id    uuid references version,
    requested_at  timestamptz not null,
    ended_at      timestamptz
);
create index build_by_data_set on build (data_set_id, requested_at);

-- What a build made of each opinion.
create table decision (
    build_id   uuid    not null references build,
    opinion_id uuid    not null references opinion,
    seed_id    uuid    not null,
    question   text    not null,
    chosen     boolean not null,
    reason     text,
    text       text,
    primary key (build_id, opinion_id)
);
create index decision_chosen on decision (build_id, question, opinion_id) where chosen;

alter table version add column published_at timestamptz;
update version set published_at = made_at,
    parameters = jsonb_build_object('embedding', parameters -> 'embedding', 'wordings', parameters -> 'wordings',
        'filters', jsonb_build_object('minWords', 6, 'maxWords', 80, 'off', jsonb_build_array()),
        'selection', jsonb_build_object('representative', parameters -> 'representative', 'threshold', 0.9,
            'seed', parameters -> 'seed'));
