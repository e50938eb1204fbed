create table site_event (
    id             text primary key,
    kind           text not null,
    happened       text not null,
    date_as_stated text not null,
    certainty      text not null,
    summary        text not null,
    cause          text,
    recorded_at    timestamptz not null default now()
);

create table event_site (
    event_id text not null references site_event,
    position integer not null,
    site_id  text not null references site,
    primary key (event_id, position),
    unique (event_id, site_id)
);

create table event_claim (
    id        text primary key,
    event_id  text not null references site_event,
    position  integer not null,
    stance    text not null,
    stated_by text,
    summary   text not null,
    certainty text not null,
    source_id text not null references source,
    locator   text not null,
    unique (event_id, position)
);
