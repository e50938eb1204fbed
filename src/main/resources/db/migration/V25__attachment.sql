-- A file attached to a note or an assessment; rows are inserted and never changed.
create table attachment (
    id               uuid primary key,
    subject_kind     text not null,
    subject_id       text not null,
    file_name        text not null,
    type             text not null,
    -- As it came: for curators.
    original         bytea not null,
    original_sha256  text not null,
    -- Made from the original, without what it tells beside its content: for readers.
    published        bytea not null,
    published_sha256 text not null,
    thumbnail        bytea,
    author           text not null,
    author_name      text not null,
    recorded_at      timestamptz not null,
    -- Given by the writer's browser: the same file sent twice is stored once.
    submission       uuid not null unique,
    unique (subject_kind, subject_id, original_sha256)
);

-- Pictures and documents are compressed already; stored as they are, a part of one is read without the rest.
alter table attachment
    alter column original set storage external,
    alter column published set storage external;

-- What became of it; the last one counts.
create table attachment_step (
    attachment_id uuid not null references attachment,
    number        integer not null check (number > 0),
    action        text not null,
    title         text not null,
    reason        text,
    author        text not null,
    author_name   text not null,
    recorded_at   timestamptz not null,
    submission    uuid not null unique,
    primary key (attachment_id, number)
);

create trigger attachment_stays before update or delete on attachment
    for each statement execute function refuse_to_rewrite_history();

create trigger attachment_step_stays before update or delete on attachment_step
    for each statement execute function refuse_to_rewrite_history();
