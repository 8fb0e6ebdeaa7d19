-- Other nodes learn at once of a setting that an administrator stored.

create trigger setting_notify after insert or update or delete on setting for each statement execute function notify_nodes();
