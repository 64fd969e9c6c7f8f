-- What the evaluator says of a model, the latest verdict.
alter table trained_model
    add column assessment_id uuid,
    add column verdict text,
    add column verdict_reasons text[],
    add column assessed_at timestamptz;
