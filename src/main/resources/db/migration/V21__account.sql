alter table account
    -- Withdrawn accounts stay: what their owners wrote names them.
    add column withdrawn boolean not null default false,
    -- Until when a password that somebody else set is good; its owner chooses another at the first sign-in. Null for one
    -- that its owner chose.
    add column handed_out_until timestamptz,
    add column language text,
    add column last_sign_in timestamptz,
    -- Who the OpenID Connect provider says this is: bound at the first sign-in through it, and alone what counts then.
    add column issuer text,
    add column subject text,
    -- Without one, the owner signs in through the provider.
    alter column password_hash drop not null,
    add unique (issuer, subject),
    add check ((issuer is null) = (subject is null));

-- Somebody has to be able to say who may do what.
update account set role = 'ADMINISTRATOR'
where username = (select username from account order by opened_at, username limit 1)
    and not exists (select from account where role = 'ADMINISTRATOR');
