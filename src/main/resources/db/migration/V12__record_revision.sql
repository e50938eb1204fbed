-- The tables of the features hold each record as it stands; a withdrawn one stays there, out of view.
alter table source add column withdrawn boolean not null default false;
alter table site add column withdrawn boolean not null default false;
alter table condition_assessment add column withdrawn boolean not null default false;
alter table threat add column withdrawn boolean not null default false;
alter table site_event add column withdrawn boolean not null default false;
alter table event_claim add column withdrawn boolean not null default false;

-- A claim on record came with its event, as far as anyone can tell by now.
alter table event_claim add column recorded_at timestamptz;
update event_claim set recorded_at = (select recorded_at from site_event where id = event_id);
alter table event_claim alter column recorded_at set default now(), alter column recorded_at set not null;

-- A record is the list of its revisions; rows are inserted and never changed.
create table record_revision (
    kind        text not null,
    record_id   text not null,
    number      integer not null check (number > 0),
    site_ids    text[] not null,
    action      text not null,
    state       text not null,
    -- Whether readers see it: a draft, and what becomes of it until it is published, is for curators.
    published   boolean not null,
    content     jsonb not null,
    reason      text,
    author      text not null,
    author_name text not null,
    recorded_at timestamptz not null,
    -- Given by the writer's browser: the same change sent twice is stored once. Null where a revision goes with another.
    submission  uuid unique,
    -- Two revisions of the same state cannot both be its successor.
    primary key (kind, record_id, number)
);

create index record_revision_recorded_at on record_revision (recorded_at);
create index record_revision_site on record_revision using gin (site_ids);

create function refuse_to_rewrite_history() returns trigger language plpgsql as $$
begin
    raise exception 'a revision is never changed or deleted' using errcode = 'restrict_violation';
end
$$;

create trigger record_revision_stays before update or delete on record_revision
    for each statement execute function refuse_to_rewrite_history();
