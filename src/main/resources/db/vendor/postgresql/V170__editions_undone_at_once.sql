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

create trigger edition_undo_append_only before update or delete on edition_undo for each row execute function append_only();
create trigger edition_undo_no_truncate before truncate on edition_undo for each statement execute function append_only();
