-- Surveys as they were taken from the generator; every result names the one that it rests on.
create table survey_snapshot (
    content_hash text primary key,
    survey       text        not null,
    content      text        not null,
    taken_at     timestamptz not null
);
create index survey_snapshot_latest on survey_snapshot (survey, taken_at desc);
