-- One benchmark of one model; its id follows from model, culture, benchmark and parameters.
create table evaluation (
    id              uuid primary key,
    benchmark       text        not null,
    model           text        not null,
    base_model      text        not null,
    culture         text        not null,
    run_id          uuid,
    data_set_id     uuid,
    parameters      text        not null,
    parameters_hash text        not null,
    state           text        not null,
    reason          text,
    asked           integer     not null,
    result          text,
    created_at      timestamptz not null,
    started_at      timestamptz,
    ended_at        timestamptz,
    announceable_at timestamptz,
    announced_at    timestamptz,
    traceparent     text
);
create index evaluation_unannounced on evaluation (announceable_at)
    where announceable_at is not null and announced_at is null;
create index evaluation_newest on evaluation (created_at desc);
create index evaluation_of_model on evaluation (model, culture, benchmark);

-- Every prompt and what came back; outcome and code can be read anew from the text.
create table answer (
    id            uuid primary key,
    evaluation_id uuid        not null references evaluation,
    item          text        not null,
    subject       text        not null,
    model         text        not null,
    instructions  text        not null,
    prompt        text        not null,
    text          text,
    failure       text,
    call_id       uuid,
    outcome       text        not null,
    code          text,
    answered_at   timestamptz not null,
    unique (evaluation_id, item, subject)
);
create index answer_outcome on answer (evaluation_id, outcome);

-- What the trainer has announced, so that a model is known by its name alone.
create table trained_model (
    run_id             uuid primary key,
    model              text        not null,
    base_model         text        not null,
    endpoint           text        not null,
    culture            text        not null,
    campaign_id        uuid        not null,
    data_set_id        uuid        not null,
    version_id         uuid        not null,
    held_out_questions text        not null,
    trained_at         timestamptz not null
);
create index trained_model_name on trained_model (model);
