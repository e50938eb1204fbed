-- The first year that the source of the period gives for the building; negative before Christ.
alter table site add column built_year integer check (built_year <> 0);

-- The source that this one repeats; null where it speaks for itself. Deferred, so that sources load in any order.
alter table source add column original_id text check (original_id <> id)
    references source deferrable initially deferred;
