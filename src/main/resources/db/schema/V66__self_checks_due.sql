-- Editions whose pages the portal has still to read: written with the edition, and deleted once the reading has ended.
create table self_check_due (
  edition_number integer not null,
  constraint self_check_due_pk primary key (edition_number),
  constraint self_check_due_edition_fk foreign key (edition_number) references edition (number)
);
