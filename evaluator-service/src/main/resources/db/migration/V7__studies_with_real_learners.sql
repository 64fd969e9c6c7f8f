-- Studies with real learners, who are known by a token only.
create table study (
    id         uuid primary key,
    name       text        not null,
    culture    text        not null,
    models     text        not null,
    learners   integer     not null,
    turns      integer     not null,
    dimensions text        not null,
    seed       bigint      not null,
    created_at timestamptz not null
);

create table participant (
    token        uuid primary key,
    study_id     uuid        not null references study,
    number       integer     not null,
    arm          integer     not null,
    rating       integer,
    comment      text,
    consented_at timestamptz not null,
    finished_at  timestamptz,
    deleted_at   timestamptz,
    unique (study_id, number)
);

create table learner_answer (
    token       uuid        not null references participant,
    phase       text        not null,
    item        integer     not null,
    code        integer     not null,
    answered_at timestamptz not null,
    primary key (token, phase, item)
);

create table learner_turn (
    token    uuid        not null references participant,
    number   integer     not null,
    question text        not null,
    reply    text        not null,
    said_at  timestamptz not null,
    primary key (token, number)
);
