create table account (
    username      text primary key check (username = lower(username)),
    display_name  text not null,
    role          text not null,
    password_hash text not null,
    opened_at     timestamptz not null default now()
);
