-- A data set pays for its own calls, and may have a budget.
update model_call set scope = data_set.id :: text from data_set
where scope = data_set.campaign_id :: text and call_group = data_set.culture;
update model_usage set scope = data_set.id :: text from data_set
where scope = data_set.campaign_id :: text and call_group = data_set.culture;
update data_set set settings = settings || '{"budget": {}}';

-- How often somebody wanted a dialogue curated again after it had failed.
alter table dialogue add column retries integer not null default 0;
