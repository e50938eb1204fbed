-- A date span is stored in its written form (EDTF), as precise as its source and no more.
create table condition_assessment (
    id          text primary key,
    site_id     text not null references site,
    observed_on text not null,
    method      text not null,
    condition   text not null,
    certainty   text not null,
    source_term text,
    summary     text not null,
    stated_by   text,
    source_id   text not null references source,
    locator     text not null,
    recorded_at timestamptz not null default now()
);

create table threat (
    id          text primary key,
    site_id     text not null references site,
    kind        text not null,
    active      text not null,
    certainty   text not null,
    summary     text not null,
    stated_by   text,
    source_id   text not null references source,
    locator     text not null,
    recorded_at timestamptz not null default now()
);
