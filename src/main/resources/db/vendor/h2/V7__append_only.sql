-- Nothing published is ever changed or deleted. The class name is part of this file and stays as it is. H2 has no trigger on
-- truncate; it refuses that for every table that another refers to.

create trigger edition_append_only before update, delete on edition for each row call 'org.investportal.catalogue.AppendOnly';
create trigger edition_summary_append_only before update, delete on edition_summary for each row call 'org.investportal.catalogue.AppendOnly';
create trigger item_append_only before update, delete on item for each row call 'org.investportal.catalogue.AppendOnly';
create trigger entry_append_only before update, delete on entry for each row call 'org.investportal.catalogue.AppendOnly';
create trigger entry_reason_append_only before update, delete on entry_reason for each row call 'org.investportal.catalogue.AppendOnly';
create trigger address_append_only before update, delete on address for each row call 'org.investportal.catalogue.AppendOnly';
create trigger given_address_append_only before update, delete on given_address for each row call 'org.investportal.catalogue.AppendOnly';
create trigger page_append_only before update, delete on page for each row call 'org.investportal.catalogue.AppendOnly';
create trigger sector_append_only before update, delete on sector for each row call 'org.investportal.catalogue.AppendOnly';
create trigger topic_append_only before update, delete on topic for each row call 'org.investportal.catalogue.AppendOnly';
create trigger area_append_only before update, delete on area for each row call 'org.investportal.catalogue.AppendOnly';
create trigger indicator_append_only before update, delete on indicator for each row call 'org.investportal.catalogue.AppendOnly';
create trigger relation_append_only before update, delete on relation for each row call 'org.investportal.catalogue.AppendOnly';
create trigger source_append_only before update, delete on source for each row call 'org.investportal.catalogue.AppendOnly';
create trigger mention_append_only before update, delete on mention for each row call 'org.investportal.catalogue.AppendOnly';
create trigger figure_append_only before update, delete on figure for each row call 'org.investportal.catalogue.AppendOnly';
create trigger reading_append_only before update, delete on reading for each row call 'org.investportal.catalogue.AppendOnly';
create trigger peer_append_only before update, delete on peer for each row call 'org.investportal.catalogue.AppendOnly';
create trigger headline_append_only before update, delete on headline for each row call 'org.investportal.catalogue.AppendOnly';
create trigger also_shown_in_append_only before update, delete on also_shown_in for each row call 'org.investportal.catalogue.AppendOnly';
create trigger organisation_append_only before update, delete on organisation for each row call 'org.investportal.catalogue.AppendOnly';
create trigger place_append_only before update, delete on place for each row call 'org.investportal.catalogue.AppendOnly';
create trigger policy_append_only before update, delete on policy for each row call 'org.investportal.catalogue.AppendOnly';
create trigger claim_append_only before update, delete on claim for each row call 'org.investportal.catalogue.AppendOnly';
create trigger tie_append_only before update, delete on tie for each row call 'org.investportal.catalogue.AppendOnly';
create trigger note_append_only before update, delete on note for each row call 'org.investportal.catalogue.AppendOnly';
create trigger text_append_only before update, delete on text for each row call 'org.investportal.catalogue.AppendOnly';
