create table data_set (
    id           uuid primary key,
    campaign_id  uuid        not null,
    culture      text        not null,
    people       text,
    state        text        not null,
    reason       text,
    extraction   text        not null,
    verification text        not null,
    version_id   uuid,
    opened_at    timestamptz not null
);
create index data_set_by_campaign on data_set (campaign_id);

create table dialogue (
    id           uuid primary key,
    data_set_id  uuid        not null references data_set,
    seed_id      uuid        not null,
    event        jsonb       not null,
    extraction   text        not null,
    verification text        not null,
    state        text        not null,
    reason       text,
    detail       text,
    received_at  timestamptz not null,
    ended_at     timestamptz
);
create index dialogue_by_state on dialogue (data_set_id, state);

create table collection (
    id           uuid primary key,
    data_set_id  uuid        not null references data_set,
    revision     integer     not null,
    event        jsonb       not null,
    received_at  timestamptz not null,
    assembled_at timestamptz
);
create index collection_by_data_set on collection (data_set_id, revision);

create table opinion (
    id          uuid primary key,
    dialogue_id uuid    not null references dialogue,
    data_set_id uuid    not null references data_set,
    seed_id     uuid    not null,
    question    text    not null,
    code        integer not null,
    turn        integer not null,
    ordinal     integer not null,
    text        text    not null,
    original    text,
    outcome     text    not null,
    reason      text,
    verdict     text,
    to_attitude double precision,
    to_opposite double precision
);
create index opinion_by_outcome on opinion (data_set_id, outcome, reason);

create table sentence_vector (
    id         uuid primary key,
    components bytea not null
);

create table version (
    id                 uuid primary key,
    data_set_id        uuid        not null references data_set,
    collection_id      uuid        not null references collection,
    content_hash       text        not null,
    opinions           integer     not null,
    examples           integer     not null,
    batches            integer     not null,
    dropped            jsonb       not null,
    parameters         jsonb       not null,
    held_out_questions jsonb       not null,
    made_at            timestamptz not null
);

create table example (
    id          uuid primary key,
    version_id  uuid    not null references version,
    batch       integer not null,
    place       integer not null,
    question    text    not null,
    code        integer not null,
    messages    jsonb   not null,
    opinion_id  uuid    not null references opinion,
    dialogue_id uuid    not null references dialogue,
    turn        integer not null,
    unique (version_id, place)
);

-- A finished row is its own outbox.
create table batch (
    id             uuid primary key,
    version_id     uuid    not null references version,
    number         integer not null,
    announceable_at timestamptz,
    announced_at   timestamptz,
    traceparent    text,
    unique (version_id, number)
);
create index batch_to_announce on batch (announceable_at) where announceable_at is not null and announced_at is null;
