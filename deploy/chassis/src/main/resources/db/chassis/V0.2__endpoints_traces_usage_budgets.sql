-- Calls: where they went, what exactly was sent, and what they cost at the price of their day.
alter table model_call
    add column endpoint text not null default 'default',
    add column request  jsonb,
    add column money    numeric;
alter table model_call set (fillfactor = 85);
drop index model_call_scope;
create index model_call_trace on model_call (scope, opened_at);

-- What calls used, so that neither usage nor a budget has to sum over calls. A row is split into shards, or calls that
-- end at once would wait for each other.
create table model_usage (
    scope               text     not null,
    call_group          text     not null,
    stage               text     not null,
    endpoint            text     not null,
    model               text     not null,
    outcome             text     not null,
    shard               smallint not null,
    exchanges           bigint   not null,
    attempts            bigint   not null,
    prompt_tokens       bigint   not null,
    completion_tokens   bigint   not null,
    cached_tokens       bigint   not null,
    possibly_paid_twice bigint   not null,
    money               numeric  not null,
    unpriced            bigint   not null,
    primary key (scope, call_group, stage, endpoint, model, outcome, shard)
) with (fillfactor = 50);

insert into model_usage
select scope, call_group, stage, endpoint, model, outcome, 0, count(*), sum(attempts), sum(prompt_tokens),
       sum(completion_tokens), sum(cached_tokens), sum(possibly_paid_twice), 0,
       count(*) filter (where prompt_tokens + completion_tokens > 0)
from model_call
where outcome <> 'OPEN'
group by scope, call_group, stage, endpoint, model, outcome;

create table call_budget (
    scope  text primary key,
    tokens bigint,
    money  numeric
);

-- A budget in money cannot be held where prices are unknown: such a call counts as reaching it.
create view call_budget_spent as
select budget.scope, budget.tokens as token_limit, budget.money as money_limit, spent.tokens, spent.money, spent.unpriced,
       coalesce(spent.tokens >= budget.tokens, false)
           or coalesce(spent.money >= budget.money or spent.unpriced > 0 and budget.money is not null, false) as reached
from call_budget budget,
     lateral (select coalesce(sum(prompt_tokens + completion_tokens), 0) as tokens,
                     coalesce(sum(money), 0) as money,
                     coalesce(sum(unpriced), 0) as unpriced
              from model_usage where model_usage.scope = budget.scope) spent;

-- The state of the limits per minute, which all replicas share.
create table endpoint_rate (
    id         text primary key,
    state      bytea,
    expires_at bigint
);
