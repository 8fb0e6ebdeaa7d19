create table page (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  name_en varchar(300),
  name_zh varchar(300),
  summary_en varchar(4000),
  summary_zh varchar(4000),
  body_en varchar(20000),
  body_zh varchar(20000),
  constraint page_pk primary key (item, edition),
  constraint page_item_fk foreign key (item) references item (id),
  constraint page_edition_fk foreign key (edition) references edition (number)
);

create table page_notes (
  page_item bigint not null,
  page_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint page_notes_pk primary key (page_item, page_edition, position),
  constraint page_notes_fk foreign key (page_item, page_edition) references page (item, edition)
);
