-- What somebody wanted measured: models, cultures and benchmarks. One evaluation may be part of several plans; the first
-- of them pays for it.
create table plan (
    id          uuid primary key,
    origin      text        not null,
    request     text        not null,
    failure     text,
    failed      boolean     not null default false,
    created_at  timestamptz not null,
    expanded_at timestamptz
);
create index plan_newest on plan (created_at desc);

create table plan_evaluation (
    plan_id       uuid    not null references plan,
    evaluation_id uuid    not null references evaluation,
    number        integer not null,
    primary key (plan_id, evaluation_id)
);
create index plan_evaluation_back on plan_evaluation (evaluation_id);

alter table evaluation
    add column endpoint      text    not null default 'default',
    add column scope         text,
    add column label         text    not null default '',
    add column interval_low  double precision,
    add column interval_high double precision,
    add column tallies       text,
    add column valid         bigint  not null default 0,
    add column invalid       bigint  not null default 0,
    add column refused       bigint  not null default 0,
    add column failed        bigint  not null default 0,
    add column scored_at     timestamptz,
    add column scorings      integer not null default 0;
update evaluation set scope = id::text;
alter table evaluation alter column scope set not null;
update evaluation e
set valid   = (select count(*) from answer a where a.evaluation_id = e.id and a.outcome = 'VALID'),
    invalid = (select count(*) from answer a where a.evaluation_id = e.id and a.outcome = 'INVALID'),
    refused = (select count(*) from answer a where a.evaluation_id = e.id and a.outcome = 'REFUSED'),
    failed  = (select count(*) from answer a where a.evaluation_id = e.id and a.outcome = 'FAILED')
where state in ('COMPLETED', 'FAILED');
update evaluation set asked = valid + invalid + refused + failed where state = 'FAILED';

insert into plan (id, origin, request, created_at, expanded_at)
select '00000000-0000-5000-8000-000000000000', 'EVENT', '{}', now(), now() where exists (select 1 from evaluation);
insert into plan_evaluation
select '00000000-0000-5000-8000-000000000000', id, row_number() over (order by created_at) from evaluation;

alter table answer add column expected text;
create index evaluation_scored on evaluation (scored_at) where scored_at is not null;
update evaluation set scored_at = ended_at, scorings = 1 where state = 'COMPLETED';
