create table source (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  name_en varchar(300),
  name_zh varchar(300),
  short_name_en varchar(60),
  short_name_zh varchar(60),
  issuer_en varchar(300),
  issuer_zh varchar(300),
  summary_en varchar(4000),
  summary_zh varchar(4000),
  published varchar(24),
  language varchar(2),
  paragraphs integer,
  sha256 varchar(64),
  url varchar(1000),
  constraint source_pk primary key (item, edition),
  constraint source_item_fk foreign key (item) references item (id),
  constraint source_edition_fk foreign key (edition) references edition (number)
);

create table source_notes (
  source_item bigint not null,
  source_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint source_notes_pk primary key (source_item, source_edition, position),
  constraint source_notes_fk foreign key (source_item, source_edition) references source (item, edition)
);
