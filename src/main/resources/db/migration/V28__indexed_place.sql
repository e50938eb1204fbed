-- What the index in memory holds of each place, withdrawn ones apart: derived from what is on record, and made anew at
-- any time.
create table indexed_place (
    site_id         text primary key references site on delete cascade,
    kind            text not null,
    name_en         text not null,
    name_fr         text,
    name_ar         text,
    search_text     text not null,
    latitude        double precision not null,
    longitude       double precision not null,
    -- Where readers see it; null for nowhere.
    shown_latitude  double precision,
    shown_longitude double precision,
    -- As PlaceTimeline writes it.
    timeline        bytea not null
);

-- The places of which that may not be what is on record by now. A place may stand here many times: what an open
-- transaction puts here outlives what was here before it.
create table stale_place (
    id      bigint generated always as identity primary key,
    site_id text not null
);

-- Marks the places that the rows of a statement are about, whoever writes them. Its argument is a query that finds them:
-- "changed" holds the rows that were added or removed, and those that changed both as they were and as they are. They are
-- few of many, also while a table is being filled and the planner knows nothing of it yet: indexes find the rest.
create function mark_stale_places() returns trigger language plpgsql
set enable_hashjoin = off set enable_mergejoin = off as $$
begin
    execute format(
        'with changed as (%s) insert into stale_place (site_id) select distinct site_id from (%s) place',
        case tg_op
            when 'INSERT' then 'select * from later'
            when 'DELETE' then 'select * from earlier'
            else '(select * from earlier except select * from later)
                union all (select * from later except select * from earlier)'
        end,
        tg_argv[0]);
    return null;
end
$$;

do $$
declare
    -- How exactly a part of a place is shown depends on the whole.
    parts constant text := '
        with recursive part (site_id) as (
            select id from changed
            union select site.id from site join part on parent_id = part.site_id)
        select site_id from part';
    own constant text := 'select site_id from changed';
    of_threat constant text := 'select threat.site_id from changed join threat on threat.id = threat_id';
    of_event constant text := 'select event_site.site_id from changed join event_site on event_id = changed.id';
    of_claim constant text := 'select event_site.site_id from changed join event_site using (event_id)';
    of_conflict constant text := 'select conflict.site_id from changed join conflict on conflict.id = conflict_id';
    of_position constant text := '
        select conflict.site_id
        from changed
        join conflict_position on conflict_position.id = position_id
        join conflict on conflict.id = conflict_id';
    -- Of two assessments of a day, the one that was published last weighs more; some ask for the sources of a kind alone.
    of_source constant text := '
        select site_id
        from (select id from changed group by id having count(distinct (kind, coalesce(published_on, ''''))) > 1) moved
        join (
            select site_id, source_id from condition_assessment
            union all select site_id, source_id from threat
            union all select site_id, threat_end.source_id from threat_end join threat on threat.id = threat_id
            union all select site_id, source_id from event_claim join event_site using (event_id)
        ) statement on source_id = moved.id';
    watched record;
begin
    for watched in
        select * from (values
            ('site', 'select id as site_id from changed', parts),
            ('condition_assessment', own, own),
            ('threat', own, own),
            ('threat_end', of_threat, of_threat),
            -- Nothing speaks of what has only just been added.
            ('site_event', null, of_event),
            ('event_site', own, own),
            ('event_claim', of_claim, of_claim),
            ('conflict', own, own),
            ('conflict_position', of_conflict, of_conflict),
            ('conflict_position_claim', of_position, of_position),
            ('conflict_position_assessment', of_position, of_position),
            ('conflict_adoption', of_conflict, of_conflict),
            ('source', null, of_source)
        ) as queries (table_name, on_added, on_changed)
    loop
        if watched.on_added is not null then
            execute format(
                'create trigger %1$s_added after insert on %1$I referencing new table as later
                 for each statement execute function mark_stale_places(%2$L)', watched.table_name, watched.on_added);
        end if;
        execute format(
            'create trigger %1$s_changed after update on %1$I referencing old table as earlier new table as later
             for each statement execute function mark_stale_places(%2$L)', watched.table_name, watched.on_changed);
        execute format(
            'create trigger %1$s_removed after delete on %1$I referencing old table as earlier
             for each statement execute function mark_stale_places(%2$L)', watched.table_name, watched.on_changed);
    end loop;
end
$$;

insert into stale_place (site_id) select id from site;
