-- Runs can be paused, cancelled, reordered and ordered by hand, and go on from checkpoints.
alter table training_run drop constraint training_run_state_check;
alter table training_run add constraint training_run_state_check
    check (state in ('QUEUED', 'RUNNING', 'PAUSED', 'TRAINED', 'SERVED', 'FAILED', 'CANCELLED'));
alter table training_run drop constraint training_run_version_id_key;
create index training_run_version on training_run (version_id);

alter table training_run
    add column ordered boolean not null default false,
    add column queue_order double precision not null default 0,
    add column idle_starts integer not null default 0,
    add column checkpoint_step integer not null default 0,
    add column notice text,
    add column held_out integer not null default 0,
    add column cut integer not null default 0,
    add column left_out integer not null default 0;
update training_run set queue_order = extract(epoch from queued_at);

drop index training_run_queue;
create index training_run_queue on training_run (queue_order, id) where state = 'QUEUED';

-- The loss on the examples that a run does not learn from.
create table held_out_point (
    run_id uuid not null references training_run,
    step integer not null,
    loss double precision not null,
    primary key (run_id, step)
);

alter table trained_model
    add column held_out_before double precision,
    add column held_out_after double precision;
