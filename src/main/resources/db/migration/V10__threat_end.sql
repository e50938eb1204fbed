-- That a threat is over, as a source says; the threat itself stays as it was stated.
create table threat_end (
    id          text primary key,
    threat_id   text not null references threat,
    ended       text not null,
    certainty   text not null,
    summary     text not null,
    stated_by   text,
    source_id   text not null references source,
    locator     text not null,
    recorded_at timestamptz not null default now()
);

create index threat_end_threat on threat_end (threat_id);
