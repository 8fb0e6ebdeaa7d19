-- A file of an edition is made once.
create trigger edition_file_append_only before update, delete on edition_file for each row call 'org.investportal.catalogue.AppendOnly';
alter table truncate_guard add column name varchar(40);
alter table truncate_guard add constraint truncate_guard_edition_file_fk foreign key (edition_number, name) references edition_file (edition_number, name);
