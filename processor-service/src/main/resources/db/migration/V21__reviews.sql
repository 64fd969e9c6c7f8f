-- What people said about examples. The last word about an opinion and its answer holds, in whatever version they stand.
create table review (
    sequence    bigint generated always as identity primary key,
    data_set_id uuid        not null references data_set,
    opinion_id  uuid        not null references opinion,
    answer      text        not null,
    decision    text        not null,
    edited      text,
    note        text,
    reviewer    text        not null,
    decided_at  timestamptz not null
);
create index review_by_opinion on review (data_set_id, opinion_id, sequence);
