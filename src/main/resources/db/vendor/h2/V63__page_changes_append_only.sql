-- Editions do not change, so neither does what differs between them. The class name is part of this file and stays as it is.
create trigger page_change_append_only before update, delete on page_change for each row call 'org.investportal.catalogue.AppendOnly';
