-- An edition that undoes another at once: ordered by the same person, published less than an hour later, with everything as it was before. It is written with
-- the edition, is in no manifest and never changes.
create table edition_undo (
  edition_number integer not null,
  undone_number integer not null,
  constraint edition_undo_pk primary key (edition_number),
  constraint edition_undo_edition_fk foreign key (edition_number) references edition (number),
  constraint edition_undo_undone_fk foreign key (undone_number) references edition (number),
  constraint edition_undo_is_later check (undone_number < edition_number)
);

create trigger edition_undo_append_only before update, delete on edition_undo for each row call 'org.investportal.catalogue.AppendOnly';
alter table truncate_guard add column undo_number integer;
alter table truncate_guard add constraint truncate_guard_edition_undo_fk foreign key (undo_number) references edition_undo (edition_number);
