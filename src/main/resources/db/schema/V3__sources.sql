-- Documents and the places in them where a number is printed.

create table source (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  slug varchar(80) not null,
  published varchar(24) not null,
  language varchar(2) not null,
  paragraphs integer not null,
  sha256 varchar(64),
  url varchar(1000),
  constraint source_pk primary key (item_id, first_edition),
  constraint source_item_fk foreign key (item_id) references item (id),
  constraint source_edition_fk foreign key (first_edition) references edition (number),
  constraint source_slug_form check (regexp_like(slug, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  constraint source_has_paragraphs check (paragraphs > 0)
);

-- Written once with its source and never changed; not editioned. Token and attribution are as printed. Ids below 1000000 ship
-- with the software; the sequence is for staff.
create table mention (
  id bigint not null,
  source_id bigint not null,
  paragraph integer not null,
  sentence integer not null,
  ordinal integer not null,
  token varchar(80) not null,
  attributed_to varchar(200),
  constraint mention_pk primary key (id),
  constraint mention_source_fk foreign key (source_id) references item (id),
  constraint mention_place_uq unique (source_id, paragraph, sentence, ordinal),
  constraint mention_place_counts_from_one check (paragraph > 0 and sentence > 0 and ordinal > 0)
);
create sequence mention_sequence start with 1000000 increment by 50;
