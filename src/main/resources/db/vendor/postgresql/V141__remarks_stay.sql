-- Remarks stay as they were written.
create trigger remark_append_only before update or delete on remark for each row execute function append_only();
create trigger remark_no_truncate before truncate on remark for each statement execute function append_only();
