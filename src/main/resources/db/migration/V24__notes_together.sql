-- What a note is about within its place; null for the place itself. Each revision says who may read it.
alter table note_revision
    add column subject_kind text,
    add column subject_id text,
    add column visibility text not null default 'PUBLIC',
    add check ((subject_kind is null) = (subject_id is null));
alter table note_revision alter column visibility drop default;

create trigger note_revision_stays before update or delete on note_revision
    for each statement execute function refuse_to_rewrite_history();

-- Whom the text of a revision mentions, by the names they had then.
create table note_mention (
    note_id      uuid not null,
    number       integer not null,
    username     text not null,
    display_name text not null,
    primary key (note_id, number, username),
    foreign key (note_id, number) references note_revision
);

create index note_mention_username on note_mention (username);

create trigger note_mention_stays before update or delete on note_mention
    for each statement execute function refuse_to_rewrite_history();

-- Up to which revision someone has read a note that mentions him.
create table note_mention_read (
    username text not null,
    note_id  uuid not null,
    number   integer not null,
    read_at  timestamptz not null,
    primary key (username, note_id)
);

-- The latest text of each note, folded as a search folds what is looked for. It can be made anew from the revisions.
create table note_search (
    note_id     uuid primary key,
    text_folded text not null
);

-- The index is for speed alone: a server that does not allow the extension finds the same without it.
do $$
begin
    create extension if not exists pg_trgm;
    create index note_search_text on note_search using gin (text_folded gin_trgm_ops);
exception
    when insufficient_privilege or undefined_file or feature_not_supported then
        raise notice 'notes are searched without an index: %', sqlerrm;
end
$$;

create view note_for_curators as
select r.*,
    array(select m.username from note_mention m
          where m.note_id = r.note_id and m.number = r.number order by m.username) as mentioned,
    array(select m.display_name from note_mention m
          where m.note_id = r.note_id and m.number = r.number order by m.username) as mentioned_names
from note_revision r;

-- What readers may see of a note: its revisions since it was last internal, and none while it is. These count from 1 and
-- begin with a note that was written, so that what came before leaves no trace.
create view note_for_readers as
select n.note_id, n.site_id, n.subject_kind, n.subject_id, n.visibility, n.text, n.author, n.author_name, n.recorded_at,
    n.mentioned, n.mentioned_names,
    row_number() over (partition by n.note_id, n.site_id order by n.number)::integer as number,
    case row_number() over (partition by n.note_id, n.site_id order by n.number)
        when 1 then 'WRITTEN' else n.action end as action
from note_for_curators n
where n.visibility = 'PUBLIC'
    and not exists (
        select from note_revision later
        where later.note_id = n.note_id and later.number > n.number and later.visibility = 'INTERNAL');
