-- Data files of an edition with its numbers and codes, as they were made when it was published: the same bytes for ever. The hash and the length are those of
-- the file, which is stored compressed by gzip. A file of an edition that an earlier version published is made later; its manifest does not name it.
create table edition_file (
  edition_number integer not null,
  name varchar(40) not null,
  sha256 varchar(64) not null,
  length bigint not null,
  content bytea not null,
  made_later boolean default false not null,
  constraint edition_file_pk primary key (edition_number, name),
  constraint edition_file_edition_fk foreign key (edition_number) references edition (number),
  constraint edition_file_sha256_form check (regexp_like(sha256, '^[0-9a-f]{64}$'))
);
