-- What is said of a place is found without reading what is said of all the others.
create index condition_assessment_site on condition_assessment (site_id);
create index threat_site on threat (site_id);
create index event_site_site on event_site (site_id);
create index site_parent on site (parent_id) where parent_id is not null;

-- And what rests on a source, an assessment or a claim.
create index condition_assessment_source on condition_assessment (source_id);
create index threat_source on threat (source_id);
create index threat_end_source on threat_end (source_id);
create index event_claim_source on event_claim (source_id);
create index conflict_position_assessment_assessment on conflict_position_assessment (assessment_id);
create index conflict_position_claim_claim on conflict_position_claim (claim_id);
