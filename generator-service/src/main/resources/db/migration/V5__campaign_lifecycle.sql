-- A campaign can be stopped and told to go on; its target and its budget can be raised.
alter table campaign
    add column state          text not null default 'RUNNING',
    add column samples        int,
    add column budget         jsonb,
    -- Set for a preview: the samples per culture of the campaign that it looks forward to
    add column previewed_size int;
update campaign set samples = cast(settings ->> 'samples' as int);
alter table campaign alter column samples set not null;
drop index campaign_newest;
create index campaign_newest on campaign (created_at desc) where previewed_size is null;

-- Orders that cost money and came under a key of the caller's, so that each is carried out once.
create table keyed_order (
    id         uuid primary key,
    ordered_at timestamptz not null
);

alter table dialogue_collection
    -- Id of the revision at hand: of the event that will say that it ended, and of the job that looks after it
    add column revision_id uuid,
    add column replaced    int not null default 0,
    -- Cancelled before they ended; withdrawn are those of them that were never dealt
    add column cancelled   int not null default 0,
    add column withdrawn   int not null default 0,
    add column dealt_count int not null default 0,
    -- Dialogues at lower places have had a job
    add column handed_on   int not null default 0,
    -- Seeds before this one have as many dialogues as planned
    add column next_seed   int not null default 0;
update dialogue_collection c
set revision_id = id,
    dealt_count = (select count(*) from dialogue where collection_id = c.id),
    handed_on   = (select count(*) from dialogue where collection_id = c.id),
    next_seed   = case when dealt then jsonb_array_length(planned_per_seed) else 0 end;
alter table dialogue_collection alter column revision_id set not null;
create unique index dialogue_collection_of_revision on dialogue_collection (revision_id);

-- The end of each revision of a collection, as it is announced.
create table collection_end (
    id              uuid primary key,
    collection_id   uuid  not null references dialogue_collection,
    event           jsonb not null,
    announceable_at timestamptz,
    announced_at    timestamptz,
    traceparent     text
);
create index collection_end_unannounced on collection_end (announceable_at)
    where announceable_at is not null and announced_at is null;
insert into collection_end
select c.id, c.id,
       jsonb_build_object(
           'collectionId', c.id, 'dataSetId', c.data_set_id, 'campaignId', c.campaign_id, 'culture', c.culture,
           'revision', c.revision, 'survey', campaign.settings ->> 'survey', 'planned', c.planned,
           'plannedPerSeed', (select jsonb_agg(seed - 'country') from jsonb_array_elements(c.planned_per_seed) seed),
           'completed', c.completed, 'failed', c.failed, 'replaced', 0, 'dropped', jsonb_build_object(),
           'heldOutQuestions', campaign.settings -> 'holdOut',
           'completedAt', to_char(c.completed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')),
       c.announceable_at, c.announced_at, c.traceparent
from dialogue_collection c join campaign on campaign.id = c.campaign_id
where c.completed_at is not null;

drop index dialogue_collection_not_dealt;
alter table dialogue_collection
    drop column dealt,
    drop column announceable_at,
    drop column announced_at,
    drop column traceparent;

-- The failed dialogue that this one was made in place of.
alter table dialogue add column replaces uuid references dialogue;
create index dialogue_open on dialogue (collection_id, place) where state in ('PLANNED', 'RUNNING');
create index dialogue_failed on dialogue (collection_id, place) where state = 'FAILED';
