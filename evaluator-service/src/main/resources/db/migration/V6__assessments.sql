-- What the promotion rule says of trained models.
create table assessment (
    id              uuid primary key,
    run_id          uuid        not null,
    model           text        not null,
    culture         text        not null,
    verdict         text        not null,
    reasons         text        not null,
    evaluation_ids  text        not null,
    assessed_at     timestamptz not null,
    announceable_at timestamptz,
    announced_at    timestamptz,
    traceparent     text
);
create index assessment_unannounced on assessment (announceable_at)
    where announceable_at is not null and announced_at is null;
create index assessment_newest on assessment (assessed_at desc);
