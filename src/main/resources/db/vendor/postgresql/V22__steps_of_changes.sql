-- What was written, approved and decided about a change stays.

create trigger participation_append_only before update or delete on participation for each row execute function append_only();
create trigger participation_no_truncate before truncate on participation for each statement execute function append_only();
create trigger revision_append_only before update or delete on revision for each row execute function append_only();
create trigger revision_no_truncate before truncate on revision for each statement execute function append_only();
create trigger approval_append_only before update or delete on approval for each row execute function append_only();
create trigger approval_no_truncate before truncate on approval for each statement execute function append_only();
create trigger transition_append_only before update or delete on transition for each row execute function append_only();
create trigger transition_no_truncate before truncate on transition for each statement execute function append_only();
