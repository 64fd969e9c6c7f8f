create table note (
    id              uuid primary key,
    text            text    not null,
    state           text    not null,
    runs            integer not null,
    announceable_at timestamptz,
    announced_at    timestamptz,
    traceparent     text
);
