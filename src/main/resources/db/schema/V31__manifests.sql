-- What an edition published, as hashes that are chained to the edition before. The hash is that of the content in UTF-8.
create table manifest (
  edition_number integer not null,
  form integer not null,
  hash varchar(64) not null,
  content text not null,
  constraint manifest_pk primary key (edition_number),
  constraint manifest_edition_fk foreign key (edition_number) references edition (number),
  constraint manifest_hash_form check (regexp_like(hash, '^[0-9a-f]{64}$'))
);
