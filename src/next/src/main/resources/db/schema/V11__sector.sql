create table sector (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  name_en varchar(300),
  name_zh varchar(300),
  short_name_en varchar(60),
  short_name_zh varchar(60),
  summary_en varchar(4000),
  summary_zh varchar(4000),
  body_en varchar(20000),
  body_zh varchar(20000),
  position integer,
  contact_name_en varchar(200),
  contact_name_zh varchar(200),
  contact_role_en varchar(200),
  contact_role_zh varchar(200),
  contact_phone varchar(60),
  contact_email varchar(300),
  contact_wechat varchar(60),
  constraint sector_pk primary key (item, edition),
  constraint sector_item_fk foreign key (item) references item (id),
  constraint sector_edition_fk foreign key (edition) references edition (number)
);

create table sector_headlines (
  sector_item bigint not null,
  sector_edition integer not null,
  position integer not null,
  headlines_id integer not null,
  headlines_figure bigint,
  headlines_newest boolean,
  constraint sector_headlines_pk primary key (sector_item, sector_edition, position),
  constraint sector_headlines_fk foreign key (sector_item, sector_edition) references sector (item, edition)
);

create table sector_notes (
  sector_item bigint not null,
  sector_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint sector_notes_pk primary key (sector_item, sector_edition, position),
  constraint sector_notes_fk foreign key (sector_item, sector_edition) references sector (item, edition)
);
