create table park (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  name_en varchar(300),
  name_zh varchar(300),
  type varchar(30),
  summary_en varchar(4000),
  summary_zh varchar(4000),
  sector bigint,
  source bigint,
  paragraph integer,
  sentence integer,
  status varchar(30),
  position integer,
  constraint park_pk primary key (item, edition),
  constraint park_item_fk foreign key (item) references item (id),
  constraint park_edition_fk foreign key (edition) references edition (number)
);

create table park_also_shown_in (
  park_item bigint not null,
  park_edition integer not null,
  position integer not null,
  also_shown_in bigint,
  constraint park_also_shown_in_pk primary key (park_item, park_edition, position),
  constraint park_also_shown_in_fk foreign key (park_item, park_edition) references park (item, edition)
);

create table park_figures (
  park_item bigint not null,
  park_edition integer not null,
  position integer not null,
  figures_id integer not null,
  figures_bearing varchar(30),
  figures_figure bigint,
  constraint park_figures_pk primary key (park_item, park_edition, position),
  constraint park_figures_fk foreign key (park_item, park_edition) references park (item, edition)
);

create table park_notes (
  park_item bigint not null,
  park_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint park_notes_pk primary key (park_item, park_edition, position),
  constraint park_notes_fk foreign key (park_item, park_edition) references park (item, edition)
);
