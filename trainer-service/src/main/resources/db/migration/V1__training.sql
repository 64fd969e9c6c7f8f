-- A published version of a data set, known from its first batch, whole with its last.
create table curated_version (
    id uuid primary key,
    data_set_id uuid not null,
    campaign_id uuid not null,
    culture text not null,
    people text not null,
    content_hash text not null,
    batches integer not null check (batches > 0),
    examples integer not null check (examples > 0),
    held_out_questions text[] not null,
    whole_at timestamptz
);
create index curated_version_data_set on curated_version (data_set_id);

create table curated_batch (
    id uuid primary key,
    version_id uuid not null references curated_version,
    number integer not null check (number > 0),
    example_count integer not null,
    examples jsonb not null,
    received_at timestamptz not null,
    unique (version_id, number)
);

create table training_run (
    id uuid primary key,
    version_id uuid not null unique references curated_version,
    model text not null,
    base_model text not null,
    settings jsonb not null,
    state text not null check (state in ('QUEUED', 'RUNNING', 'TRAINED', 'SERVED', 'FAILED')),
    failure text,
    reason text,
    starts integer not null,
    examples integer not null,
    step integer not null,
    steps integer not null,
    tokens bigint not null,
    tokens_per_second double precision not null,
    first_loss double precision,
    last_loss double precision,
    queued_at timestamptz not null,
    started_at timestamptz,
    trained_at timestamptz,
    ended_at timestamptz,
    check ((state = 'FAILED') = (failure is not null))
);
create index training_run_queue on training_run (queued_at, id) where state = 'QUEUED';
create index training_run_newest on training_run (queued_at desc, id);

create table curve_point (
    run_id uuid not null references training_run,
    step integer not null,
    loss double precision not null,
    primary key (run_id, step)
);

-- Its own outbox: announced once an endpoint serves it.
create table trained_model (
    id uuid primary key references training_run,
    name text not null unique,
    base_model text not null,
    endpoint text not null,
    version_id uuid not null references curated_version,
    examples integer not null,
    tokens bigint not null,
    epochs integer not null,
    rank integer not null,
    alpha double precision not null,
    dropout double precision not null,
    targets text[] not null,
    first_loss double precision not null,
    last_loss double precision not null,
    trained_at timestamptz not null,
    served_at timestamptz,
    loaded boolean not null,
    serving_reason text,
    announceable_at timestamptz,
    announced_at timestamptz,
    traceparent text
);
create index trained_model_to_announce on trained_model (announceable_at)
    where announceable_at is not null and announced_at is null;
create index trained_model_served on trained_model (endpoint, served_at desc) where served_at is not null;
