-- Labelled texts of the user's own, a version per content.
create table benchmark_set (
    id              uuid primary key,
    name            text        not null,
    kind            text        not null,
    culture         text        not null,
    family          text        not null,
    task            text        not null,
    labels          text        not null,
    template_name   text        not null,
    instructions    text        not null,
    body            text        not null,
    licence         text,
    content_hash    text        not null,
    rows_in_file    integer     not null,
    rows_kept       integer     not null,
    verdict         text        not null,
    gate            text        not null,
    registered_at   timestamptz not null,
    announceable_at timestamptz,
    announced_at    timestamptz,
    traceparent     text
);
create index benchmark_set_unannounced on benchmark_set (announceable_at)
    where announceable_at is not null and announced_at is null;
create index benchmark_set_of_culture on benchmark_set (kind, culture, name, registered_at);

-- Rows that can be asked; a unit is the same for all rows of one text.
create table benchmark_row (
    set_id uuid    not null references benchmark_set,
    number integer not null,
    unit   text    not null,
    text   text    not null,
    label  text    not null,
    primary key (set_id, number)
);
