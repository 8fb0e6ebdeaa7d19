-- A link is never changed, and deleted only after its entry was.
create function audit_link_kept() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and not exists (select 1 from audit_entry where id = old.entry_id) then
    return old;
  end if;
  raise exception 'links of the log are never changed, and stay as long as their entries (%)', tg_table_name;
end
$$;
create trigger audit_link_kept before update or delete on audit_link for each row execute function audit_link_kept();

create function audit_link_not_emptied() returns trigger language plpgsql as $$
begin
  raise exception 'links of the log are never changed, and stay as long as their entries (%)', tg_table_name;
end
$$;
create trigger audit_link_no_truncate before truncate on audit_link for each statement execute function audit_link_not_emptied();
