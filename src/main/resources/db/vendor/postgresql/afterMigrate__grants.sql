-- Where migrations run as another role than the portal (spring.flyway.user), the portal's role owns nothing and gets what it needs:
-- of append-only tables to read and add rows, of the log also to delete what its triggers let it. Runs after every migration and at every
-- start, so that a new table is never forgotten; without a second role it does nothing.
do $$
declare
  portal constant text := '${application_role}';
  relation record;
begin
  if portal in ('', current_user) or not exists (select from pg_roles where rolname = portal) then
    return;
  end if;
  perform pg_advisory_xact_lock(7677); -- nodes that start at once would change the same row of PostgreSQL's catalogue
  execute format('grant usage on schema %I to %I', current_schema(), portal);
  execute format('grant usage, select on all sequences in schema %I to %I', current_schema(), portal);
  for relation in
    select c.relname as name, exists (
        select from pg_trigger t join pg_proc p on p.oid = t.tgfoid
        where t.tgrelid = c.oid and p.proname = 'append_only') as append_only
    from pg_class c where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
  loop
    execute format('revoke all on table %I from %I', relation.name, portal);
    execute format('grant %s on table %I to %I',
        case
          when relation.name = 'flyway_schema_history' then 'select'
          when relation.append_only then 'select, insert'
          when relation.name in ('audit_entry', 'audit_link') then 'select, insert, delete'
          else 'select, insert, update, delete'
        end,
        relation.name, portal);
  end loop;
  -- Publishers queue by locking the first edition, which takes this right; the trigger refuses to change it all the same.
  execute format('grant update (number) on table edition to %I', portal);
end
$$;
