alter table site add column sensitivity text not null default 'EXACT';
alter table site alter column sensitivity drop default;
