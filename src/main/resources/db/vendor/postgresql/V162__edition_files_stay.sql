-- A file of an edition is made once.
create trigger edition_file_append_only before update or delete on edition_file for each row execute function append_only();
create trigger edition_file_no_truncate before truncate on edition_file for each statement execute function append_only();
