-- What sentences say is published, and never changed or deleted.
create trigger passage_append_only before update, delete on passage for each row call 'org.investportal.catalogue.AppendOnly';

-- A new column makes H2 copy the table, and its trigger goes by the name of the copy until it is made anew.
drop trigger tie_append_only;
create trigger tie_append_only before update, delete on tie for each row call 'org.investportal.catalogue.AppendOnly';
