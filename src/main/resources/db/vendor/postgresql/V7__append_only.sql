-- Nothing published is ever changed or deleted.

create function append_only() returns trigger language plpgsql as $$
begin
  raise exception 'published rows are never changed (%)', tg_table_name;
end
$$;

create trigger edition_append_only before update or delete on edition for each row execute function append_only();
create trigger edition_no_truncate before truncate on edition for each statement execute function append_only();
create trigger edition_summary_append_only before update or delete on edition_summary for each row execute function append_only();
create trigger edition_summary_no_truncate before truncate on edition_summary for each statement execute function append_only();
create trigger item_append_only before update or delete on item for each row execute function append_only();
create trigger item_no_truncate before truncate on item for each statement execute function append_only();
create trigger entry_append_only before update or delete on entry for each row execute function append_only();
create trigger entry_no_truncate before truncate on entry for each statement execute function append_only();
create trigger entry_reason_append_only before update or delete on entry_reason for each row execute function append_only();
create trigger entry_reason_no_truncate before truncate on entry_reason for each statement execute function append_only();
create trigger address_append_only before update or delete on address for each row execute function append_only();
create trigger address_no_truncate before truncate on address for each statement execute function append_only();
create trigger given_address_append_only before update or delete on given_address for each row execute function append_only();
create trigger given_address_no_truncate before truncate on given_address for each statement execute function append_only();
create trigger page_append_only before update or delete on page for each row execute function append_only();
create trigger page_no_truncate before truncate on page for each statement execute function append_only();
create trigger sector_append_only before update or delete on sector for each row execute function append_only();
create trigger sector_no_truncate before truncate on sector for each statement execute function append_only();
create trigger topic_append_only before update or delete on topic for each row execute function append_only();
create trigger topic_no_truncate before truncate on topic for each statement execute function append_only();
create trigger area_append_only before update or delete on area for each row execute function append_only();
create trigger area_no_truncate before truncate on area for each statement execute function append_only();
create trigger indicator_append_only before update or delete on indicator for each row execute function append_only();
create trigger indicator_no_truncate before truncate on indicator for each statement execute function append_only();
create trigger relation_append_only before update or delete on relation for each row execute function append_only();
create trigger relation_no_truncate before truncate on relation for each statement execute function append_only();
create trigger source_append_only before update or delete on source for each row execute function append_only();
create trigger source_no_truncate before truncate on source for each statement execute function append_only();
create trigger mention_append_only before update or delete on mention for each row execute function append_only();
create trigger mention_no_truncate before truncate on mention for each statement execute function append_only();
create trigger figure_append_only before update or delete on figure for each row execute function append_only();
create trigger figure_no_truncate before truncate on figure for each statement execute function append_only();
create trigger reading_append_only before update or delete on reading for each row execute function append_only();
create trigger reading_no_truncate before truncate on reading for each statement execute function append_only();
create trigger peer_append_only before update or delete on peer for each row execute function append_only();
create trigger peer_no_truncate before truncate on peer for each statement execute function append_only();
create trigger headline_append_only before update or delete on headline for each row execute function append_only();
create trigger headline_no_truncate before truncate on headline for each statement execute function append_only();
create trigger also_shown_in_append_only before update or delete on also_shown_in for each row execute function append_only();
create trigger also_shown_in_no_truncate before truncate on also_shown_in for each statement execute function append_only();
create trigger organisation_append_only before update or delete on organisation for each row execute function append_only();
create trigger organisation_no_truncate before truncate on organisation for each statement execute function append_only();
create trigger place_append_only before update or delete on place for each row execute function append_only();
create trigger place_no_truncate before truncate on place for each statement execute function append_only();
create trigger policy_append_only before update or delete on policy for each row execute function append_only();
create trigger policy_no_truncate before truncate on policy for each statement execute function append_only();
create trigger claim_append_only before update or delete on claim for each row execute function append_only();
create trigger claim_no_truncate before truncate on claim for each statement execute function append_only();
create trigger tie_append_only before update or delete on tie for each row execute function append_only();
create trigger tie_no_truncate before truncate on tie for each statement execute function append_only();
create trigger note_append_only before update or delete on note for each row execute function append_only();
create trigger note_no_truncate before truncate on note for each statement execute function append_only();
create trigger text_append_only before update or delete on text for each row execute function append_only();
create trigger text_no_truncate before truncate on text for each statement execute function append_only();
