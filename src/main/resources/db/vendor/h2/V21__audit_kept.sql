-- An entry is never changed, and deleted only when it is old enough. The class name is part of this file and stays as it is.

create trigger audit_entry_kept before update, delete on audit_entry for each row call 'org.investportal.audit.KeptEntries';
