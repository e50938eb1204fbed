-- Which rows of the evidence files are on record, and what they held; so that no row is loaded twice
-- and a later edit of a loaded row can be told.
create table evidence_row (
    file      text not null,
    id        text not null,
    sha256    text not null,
    loaded_at timestamptz not null default now(),
    primary key (file, id)
);
