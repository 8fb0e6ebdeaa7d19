create table area (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  name_en varchar(300),
  name_zh varchar(300),
  parent bigint,
  constraint area_pk primary key (item, edition),
  constraint area_item_fk foreign key (item) references item (id),
  constraint area_edition_fk foreign key (edition) references edition (number)
);

create table area_notes (
  area_item bigint not null,
  area_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint area_notes_pk primary key (area_item, area_edition, position),
  constraint area_notes_fk foreign key (area_item, area_edition) references area (item, edition)
);
