-- Surveys that were imported; one never changes.
create table survey (
    id          text primary key,
    name        text        not null,
    format      text        not null,
    weighted    boolean     not null,
    questions   int         not null,
    countries   jsonb       not null,
    imported_at timestamptz not null
);

-- Written before its survey, in one transaction.
create table survey_question (
    survey_id text  not null references survey deferrable initially deferred,
    place     int   not null,
    question  jsonb not null,
    answers   jsonb not null,
    primary key (survey_id, place)
);

create table survey_import (
    id           uuid primary key,
    survey       text        not null,
    name         text        not null,
    format       text        not null,
    weighted     boolean     not null,
    content_hash text        not null,
    state        text        not null,
    bytes_total  bigint      not null,
    bytes_read   bigint      not null,
    rows_read    bigint      not null,
    found        jsonb,
    warnings     jsonb       not null,
    error        jsonb,
    created_at   timestamptz not null,
    finished_at  timestamptz
);
create index survey_import_newest on survey_import (created_at desc);
-- At most one import of a survey is under way or done.
create unique index survey_import_of_survey on survey_import (survey) where state <> 'FAILED';

-- The file of an import until it has ended, in parts that any replica can read.
create table survey_import_part (
    import_id uuid  not null references survey_import deferrable initially deferred,
    number    int   not null,
    content   bytea not null,
    primary key (import_id, number)
);
alter table survey_import_part alter column content set storage external;

-- Cultures that were added to those built in. A retired one is known to its campaigns only.
create table culture (
    id         text primary key,
    culture    jsonb       not null,
    created_at timestamptz not null,
    retired_at timestamptz
);
create unique index culture_in_any_case on culture (lower(id));
