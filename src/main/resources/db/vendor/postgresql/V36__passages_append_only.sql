-- What sentences say is published, and never changed or deleted.
create trigger passage_append_only before update or delete on passage for each row execute function append_only();
create trigger passage_no_truncate before truncate on passage for each statement execute function append_only();
