create table prompt_version (
    id            text primary key,
    name          text        not null,
    texts         jsonb       not null,
    first_used_at timestamptz not null
);

alter table dialogue
    alter column partner_name drop not null,
    alter column partner_culture drop not null,
    alter column partner_country drop not null;
alter table dialogue rename column empty_answers to redraws;
