-- What is published together, the things that are published, and every address that was ever given to one.
-- In all tables: a set of words that is closed is checked here, one that grows with the software (kinds, measures, units) is not.

-- The key serialises publishers: who writes n + 1 first wins. 1000000000 is the number under which drafts are built and rolled back.
create table edition (
  number integer not null,
  published_at timestamp(6) with time zone not null,
  constraint edition_pk primary key (number),
  constraint edition_number_range check (number between 1 and 1000000000)
);

create table edition_summary (
  edition_number integer not null,
  language varchar(2) not null,
  content varchar(2000) not null,
  constraint edition_summary_pk primary key (edition_number, language),
  constraint edition_summary_edition_fk foreign key (edition_number) references edition (number)
);

-- Ids below 1000000 belong to content that ships with the software and are written literally; the sequence is for staff.
create table item (
  id bigint not null,
  kind varchar(20) not null,
  constraint item_pk primary key (id)
);
create sequence item_sequence start with 1000000 increment by 50;

-- The people are snapshots of names and never public.
create table entry (
  edition_number integer not null,
  item_id bigint not null,
  kind varchar(20) not null,
  author_name varchar(200) not null,
  reviewer_name varchar(200),
  constraint entry_pk primary key (edition_number, item_id),
  constraint entry_edition_fk foreign key (edition_number) references edition (number),
  constraint entry_item_fk foreign key (item_id) references item (id),
  constraint entry_kind_known check (kind in ('NEW', 'REVISION', 'CORRECTION', 'DEFINITION', 'WORDING', 'WITHDRAWAL', 'REMOVAL'))
);
create index entry_item_ix on entry (item_id);

-- What the public is told of it.
create table entry_reason (
  edition_number integer not null,
  item_id bigint not null,
  language varchar(2) not null,
  content varchar(1000) not null,
  constraint entry_reason_pk primary key (edition_number, item_id, language),
  constraint entry_reason_entry_fk foreign key (edition_number, item_id) references entry (edition_number, item_id)
);

-- An address belongs to one item for ever ...
create table address (
  path varchar(400) not null,
  item_id bigint not null,
  constraint address_pk primary key (path),
  constraint address_item_fk foreign key (item_id) references item (id),
  constraint address_of_item_uq unique (path, item_id),
  constraint address_is_local check (path like '/%' and path not like '//%')
);

-- ... and an item has one of its addresses from an edition on.
create table given_address (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  path varchar(400) not null,
  constraint given_address_pk primary key (item_id, first_edition),
  constraint given_address_edition_fk foreign key (first_edition) references edition (number),
  constraint given_address_address_fk foreign key (path, item_id) references address (path, item_id)
);
create index given_address_path_ix on given_address (path);
