create table site (
    id                 text primary key,
    parent_id          text references site,
    kind               text not null,
    name_en            text not null,
    name_fr            text,
    name_ar            text,
    other_names        text[] not null,
    names_source_id    text not null references source,
    latitude           double precision not null check (latitude between -90 and 90),
    longitude          double precision not null check (longitude between -180 and 180),
    accuracy_metres    integer not null check (accuracy_metres > 0),
    position_source_id text not null references source,
    position_note      text,
    period             text not null,
    period_source_id   text not null references source,
    recorded_at        timestamptz not null default now()
);

create table site_identifier (
    site_id  text not null references site,
    position integer not null,
    register text not null,
    value    text not null,
    primary key (site_id, position)
);
