create table campaign (
    id         uuid primary key,
    settings   jsonb       not null,
    created_at timestamptz not null
);
create index campaign_newest on campaign (created_at desc);

create table dialogue_collection (
    id               uuid primary key,
    campaign_id      uuid    not null references campaign,
    data_set_id      uuid    not null,
    culture          text    not null,
    revision         int     not null,
    planned          int     not null check (planned > 0),
    planned_per_seed jsonb   not null,
    dealt            boolean not null,
    completed        int     not null,
    failed           jsonb   not null,
    completed_at     timestamptz,
    announceable_at  timestamptz,
    announced_at     timestamptz,
    traceparent      text,
    unique (data_set_id, revision)
);
create index dialogue_collection_of_campaign on dialogue_collection (campaign_id);
create index dialogue_collection_not_dealt on dialogue_collection (id) where not dealt;
create index dialogue_collection_unannounced on dialogue_collection (announceable_at)
    where announceable_at is not null and announced_at is null;

create table dialogue (
    id                uuid primary key,
    collection_id     uuid not null references dialogue_collection,
    seed_id           uuid not null,
    question          text not null,
    ordinal           int  not null,
    place             int  not null,
    delegate_name     text not null,
    delegate_culture  text not null,
    delegate_country  text not null,
    delegate_attitude int,
    partner_name      text not null,
    partner_culture   text not null,
    partner_country   text not null,
    partner_attitude  int,
    state             text not null,
    empty_answers     int  not null,
    trouble           text,
    reason            text,
    detail            text,
    finished_at       timestamptz,
    announceable_at   timestamptz,
    announced_at      timestamptz,
    traceparent       text,
    unique (collection_id, seed_id, ordinal)
);
create index dialogue_of_collection on dialogue (collection_id, place);
create index dialogue_unannounced on dialogue (announceable_at)
    where announceable_at is not null and announced_at is null;

create table turn (
    id                uuid primary key,
    dialogue_id       uuid        not null references dialogue,
    number            int         not null,
    role              text        not null,
    text              text        not null,
    cut_off           boolean     not null,
    prompt_version    text        not null,
    call_id           uuid        not null,
    prompt_tokens     bigint      not null,
    completion_tokens bigint      not null,
    cached_tokens     bigint      not null,
    spoken_at         timestamptz not null,
    unique (dialogue_id, number)
);
