-- What sentences say is published, and never changed or deleted.
create trigger passage_append_only before update, delete on passage for each row call 'org.investportal.catalogue.AppendOnly';
