-- What was found is never changed; whoever doubts it lets the portal look again.
create trigger self_check_append_only before update or delete on self_check for each row execute function append_only();
create trigger self_check_no_truncate before truncate on self_check for each statement execute function append_only();
