-- What a database holds that was filled with made-up places to try the program with; empty where everything is evidence.
create table generated_world (
    seed   bigint not null,
    places integer not null
);
