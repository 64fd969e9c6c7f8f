-- Training examples that an answer was found to be like, as the processor had them then.
create table answer_lineage (
    answer_id  uuid primary key references answer (id) on delete cascade,
    content    text        not null,
    found_at   timestamptz not null
);
