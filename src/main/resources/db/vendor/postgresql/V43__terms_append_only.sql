-- What terms mean is published, and never changed or deleted.
create trigger term_append_only before update or delete on term for each row execute function append_only();
create trigger term_no_truncate before truncate on term for each statement execute function append_only();
