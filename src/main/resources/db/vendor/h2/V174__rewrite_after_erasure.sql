-- Has a row if personal data were erased since the file was last written anew. Until then their words are still in the file.
create table file_rewrite_due (
  id integer not null,
  constraint file_rewrite_due_pk primary key (id),
  constraint file_rewrite_due_one check (id = 1)
);
