-- Other nodes learn at once of a part of the appearance that an administrator stored.

create trigger appearance_part_notify after insert or update or delete on appearance_part for each statement execute function notify_nodes();
