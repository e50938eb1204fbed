-- The date that this source gives, in the written form of a date span; null where it gives none.
alter table event_claim add column happened text;
