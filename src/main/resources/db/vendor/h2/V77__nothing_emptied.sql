-- Adding a column has made the table anew, with a trigger that calls it by the name of the copy.
drop trigger manifest_append_only;
create trigger manifest_append_only before update, delete on manifest for each row call 'org.investportal.catalogue.AppendOnly';

-- A link is never changed, and deleted only after its entry was.
create trigger audit_link_kept before update, delete on audit_link for each row call 'org.investportal.audit.KeptLinks';

-- H2 has no trigger for truncate, but refuses it for a table that another refers to. This one has no row and never gets one: it refers
-- to each append-only table that nothing else refers to.
-- What it refers to in approvals is not their key, which changes later.
alter table approval add constraint approval_guarded_uq unique (change_id, revision_number, against_edition, approver_id);

create table truncate_guard (
  guarded_item bigint,
  guarded_edition integer,
  edition_number integer,
  language varchar(2),
  path varchar(400),
  id bigint,
  change_id bigint,
  number integer,
  revision_number integer,
  approver_id bigint,
  constraint truncate_guard_is_empty check (1 = 0),
  constraint truncate_guard_given_address_fk foreign key (guarded_item, guarded_edition) references given_address (item_id, first_edition),
  constraint truncate_guard_page_fk foreign key (guarded_item, guarded_edition) references page (item_id, first_edition),
  constraint truncate_guard_sector_fk foreign key (guarded_item, guarded_edition) references sector (item_id, first_edition),
  constraint truncate_guard_topic_fk foreign key (guarded_item, guarded_edition) references topic (item_id, first_edition),
  constraint truncate_guard_area_fk foreign key (guarded_item, guarded_edition) references area (item_id, first_edition),
  constraint truncate_guard_indicator_fk foreign key (guarded_item, guarded_edition) references indicator (item_id, first_edition),
  constraint truncate_guard_relation_fk foreign key (guarded_item, guarded_edition) references relation (item_id, first_edition),
  constraint truncate_guard_source_fk foreign key (guarded_item, guarded_edition) references source (item_id, first_edition),
  constraint truncate_guard_figure_fk foreign key (guarded_item, guarded_edition) references figure (item_id, first_edition),
  constraint truncate_guard_reading_fk foreign key (guarded_item, guarded_edition) references reading (item_id, first_edition),
  constraint truncate_guard_peer_fk foreign key (guarded_item, guarded_edition) references peer (item_id, first_edition),
  constraint truncate_guard_headline_fk foreign key (guarded_item, guarded_edition) references headline (item_id, first_edition),
  constraint truncate_guard_also_shown_in_fk foreign key (guarded_item, guarded_edition) references also_shown_in (item_id, first_edition),
  constraint truncate_guard_organisation_fk foreign key (guarded_item, guarded_edition) references organisation (item_id, first_edition),
  constraint truncate_guard_place_fk foreign key (guarded_item, guarded_edition) references place (item_id, first_edition),
  constraint truncate_guard_policy_fk foreign key (guarded_item, guarded_edition) references policy (item_id, first_edition),
  constraint truncate_guard_claim_fk foreign key (guarded_item, guarded_edition) references claim (item_id, first_edition),
  constraint truncate_guard_tie_fk foreign key (guarded_item, guarded_edition) references tie (item_id, first_edition),
  constraint truncate_guard_note_fk foreign key (guarded_item, guarded_edition) references note (item_id, first_edition),
  constraint truncate_guard_passage_fk foreign key (guarded_item, guarded_edition) references passage (item_id, first_edition),
  constraint truncate_guard_term_fk foreign key (guarded_item, guarded_edition) references term (item_id, first_edition),
  constraint truncate_guard_edition_summary_fk foreign key (edition_number, language) references edition_summary (edition_number, language),
  constraint truncate_guard_entry_reason_fk foreign key (edition_number, guarded_item, language) references entry_reason (edition_number, item_id, language),
  constraint truncate_guard_mention_fk foreign key (id) references mention (id),
  constraint truncate_guard_manifest_fk foreign key (edition_number) references manifest (edition_number),
  constraint truncate_guard_self_check_fk foreign key (id) references self_check (id),
  constraint truncate_guard_page_change_fk foreign key (path, language, edition_number) references page_change (path, language, edition_number),
  constraint truncate_guard_approval_fk foreign key (change_id, revision_number, guarded_edition, approver_id)
    references approval (change_id, revision_number, against_edition, approver_id),
  constraint truncate_guard_transition_fk foreign key (change_id, number) references transition (change_id, number),
  constraint truncate_guard_audit_entry_fk foreign key (id) references audit_entry (id),
  constraint truncate_guard_audit_link_fk foreign key (id) references audit_link (position)
);
