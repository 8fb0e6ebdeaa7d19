-- Editions do not change, so neither does what differs between them.
create trigger page_change_append_only before update or delete on page_change for each row execute function append_only();
create trigger page_change_no_truncate before truncate on page_change for each statement execute function append_only();
