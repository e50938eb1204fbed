-- What anyone changed, one entry after another; each holds the hash of the one before. Rows are inserted and never changed.
create table trail_entry (
    number        bigint primary key check (number > 0),
    recorded_at   timestamptz not null,
    actor         text not null,
    subject       text not null,
    subject_id    text not null,
    action        text not null,
    -- JSON as it was hashed, byte by byte: jsonb would write it anew.
    before        text,
    after         text,
    reason        text,
    previous_hash text not null,
    hash          text not null
);

create index trail_entry_recorded_at on trail_entry (recorded_at);
create index trail_entry_subject on trail_entry (subject, subject_id);
create index trail_entry_actor on trail_entry (actor);

create trigger trail_entry_stays before update or delete on trail_entry
    for each statement execute function refuse_to_rewrite_history();
