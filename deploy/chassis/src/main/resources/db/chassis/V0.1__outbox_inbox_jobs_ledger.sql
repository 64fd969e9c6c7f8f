-- What every service keeps, whatever it is about.

create table inbox (
    source      text        not null,
    event_id    text        not null,
    topic       text        not null,
    traceparent text,
    received_at timestamptz not null,
    primary key (source, event_id)
);

create table dead_letter (
    id              uuid primary key,
    topic           text        not null,
    topic_partition integer     not null,
    topic_offset    bigint      not null,
    record_key      bytea,
    record_value    bytea,
    headers         jsonb       not null,
    reason          text        not null,
    buried_at       timestamptz not null,
    replayed_at     timestamptz,
    announceable_at timestamptz,
    announced_at    timestamptz,
    traceparent     text
);
create index dead_letter_unannounced on dead_letter (announceable_at)
    where announceable_at is not null and announced_at is null;
create index dead_letter_newest on dead_letter (buried_at desc);

create table model_call (
    id                  uuid primary key,
    scope               text        not null,
    call_group          text        not null,
    stage               text        not null,
    subject             text        not null,
    prompt_version      text        not null,
    model               text        not null,
    request_hash        text        not null,
    outcome             text        not null,
    detail              text,
    answer              text,
    cut_off             boolean     not null,
    prompt_tokens       bigint      not null,
    completion_tokens   bigint      not null,
    cached_tokens       bigint      not null,
    latency_ms          bigint      not null,
    attempts            integer     not null,
    possibly_paid_twice integer     not null,
    opened_at           timestamptz not null,
    ended_at            timestamptz
);
create index model_call_scope on model_call (scope, call_group, stage);

-- The table of db-scheduler, as its project gives it for PostgreSQL.
create table scheduled_tasks (
    task_name            text        not null,
    task_instance        text        not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean     not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures integer,
    last_heartbeat       timestamptz,
    version              bigint      not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
