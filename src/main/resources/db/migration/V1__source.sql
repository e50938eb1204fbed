create table source (
    id           text primary key,
    kind         text not null,
    publisher    text not null,
    title        text not null,
    published_on text,
    url          text,
    licence      text,
    recorded_at  timestamptz not null default now()
);
