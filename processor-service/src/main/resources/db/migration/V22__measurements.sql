-- What a verifier was worth on the labelled triples, when it was measured.
create table measurement (
    id           uuid primary key,
    verifier     text        not null,
    model        text,
    quality      jsonb,
    reason       text,
    requested_at timestamptz not null,
    ended_at     timestamptz
);
create index measurement_by_verifier on measurement (verifier, model, ended_at);
