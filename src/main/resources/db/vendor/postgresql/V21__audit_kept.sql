-- An entry is never changed, and deleted only when it is old enough.

create function audit_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and old.recorded_at < current_timestamp - interval '30 days' then
    return old;
  end if;
  raise exception 'entries of the log are never changed, and kept for at least thirty days (%)', tg_table_name;
end
$$;

create trigger audit_entry_kept before update or delete on audit_entry for each row execute function audit_kept();
create function audit_not_emptied() returns trigger language plpgsql as $$
begin
  raise exception 'entries of the log are never changed, and kept for at least thirty days (%)', tg_table_name;
end
$$;
create trigger audit_entry_no_truncate before truncate on audit_entry for each statement execute function audit_not_emptied();
