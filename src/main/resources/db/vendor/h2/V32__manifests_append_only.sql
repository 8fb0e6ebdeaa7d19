-- A manifest is made once. The class name is part of this file and stays as it is.
create trigger manifest_append_only before update, delete on manifest for each row call 'org.investportal.catalogue.AppendOnly';
