-- A note is the list of its revisions; rows are inserted and never changed.
create table note_revision (
    note_id     uuid not null,
    number      integer not null check (number > 0),
    site_id     text not null references site,
    action      text not null,
    text        text not null,
    author      text not null,
    author_name text not null,
    recorded_at timestamptz not null,
    -- Given by the writer's browser: the same save sent twice is stored once.
    submission  uuid not null unique,
    -- Two revisions of the same state cannot both be its successor.
    primary key (note_id, number)
);

create index note_revision_site on note_revision (site_id);
