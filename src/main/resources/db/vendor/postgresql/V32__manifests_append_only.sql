-- A manifest is made once.
create trigger manifest_append_only before update or delete on manifest for each row execute function append_only();
create trigger manifest_no_truncate before truncate on manifest for each statement execute function append_only();
