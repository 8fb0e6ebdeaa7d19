-- What terms mean is published, and never changed or deleted.
create trigger term_append_only before update, delete on term for each row call 'org.investportal.catalogue.AppendOnly';
