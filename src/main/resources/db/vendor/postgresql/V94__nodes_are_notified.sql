-- Nodes listen on this channel (database.PostgresListener) and then read what is new. PostgreSQL delivers at the commit, and nothing of a transaction that is rolled back.

create function notify_nodes() returns trigger language plpgsql as $$
begin
  notify investportal;
  return null;
end
$$;

create trigger edition_notify after insert on edition for each statement execute function notify_nodes();
create trigger suppression_notify after insert or update or delete on suppression for each statement execute function notify_nodes();
create trigger self_check_notify after insert on self_check for each statement execute function notify_nodes();
