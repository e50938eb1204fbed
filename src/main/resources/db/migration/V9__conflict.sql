create table conflict (
    id          text primary key,
    site_id     text not null references site,
    about       text not null,
    question    text not null,
    recorded_at timestamptz not null default now()
);

create index conflict_site on conflict (site_id);

create table conflict_position (
    id          text primary key,
    conflict_id text not null references conflict,
    position    integer not null,
    statement   text not null,
    recorded_at timestamptz not null default now(),
    unique (conflict_id, position),
    unique (conflict_id, id)
);

create table conflict_position_claim (
    position_id text not null references conflict_position,
    number      integer not null,
    claim_id    text not null references event_claim,
    primary key (position_id, number),
    unique (position_id, claim_id)
);

create table conflict_position_assessment (
    position_id   text not null references conflict_position,
    number        integer not null,
    assessment_id text not null references condition_assessment,
    primary key (position_id, number),
    unique (position_id, assessment_id)
);

-- The last one counts; rows are inserted and never changed.
create table conflict_adoption (
    conflict_id text not null references conflict,
    number      integer not null check (number > 0),
    position_id text not null,
    adopted_by  text not null,
    reason      text not null,
    recorded_at timestamptz not null default now(),
    -- Two adoptions of the same state cannot both be its successor.
    primary key (conflict_id, number),
    foreign key (conflict_id, position_id) references conflict_position (conflict_id, id)
);
