-- How often a place is to be visited is the list of what curators set; rows are inserted and never changed.
create table visit_interval (
    site_id     text not null references site,
    number      integer not null check (number > 0),
    -- Null when the curator took the place's own interval back: the usual one counts then.
    months      integer check (months between 1 and 120),
    author      text not null,
    author_name text not null,
    recorded_at timestamptz not null,
    -- Given by the writer's browser: the same save sent twice is stored once.
    submission  uuid not null unique,
    primary key (site_id, number)
);

create trigger visit_interval_stays before update or delete on visit_interval
    for each statement execute function refuse_to_rewrite_history();
