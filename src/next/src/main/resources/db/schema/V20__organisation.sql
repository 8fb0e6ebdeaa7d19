create table organisation (
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
  constraint organisation_pk primary key (item, edition),
  constraint organisation_item_fk foreign key (item) references item (id),
  constraint organisation_edition_fk foreign key (edition) references edition (number)
);

create table organisation_also_shown_in (
  organisation_item bigint not null,
  organisation_edition integer not null,
  position integer not null,
  also_shown_in bigint,
  constraint organisation_also_shown_in_pk primary key (organisation_item, organisation_edition, position),
  constraint organisation_also_shown_in_fk foreign key (organisation_item, organisation_edition) references organisation (item, edition)
);

create table organisation_figures (
  organisation_item bigint not null,
  organisation_edition integer not null,
  position integer not null,
  figures_id integer not null,
  figures_bearing varchar(30),
  figures_figure bigint,
  constraint organisation_figures_pk primary key (organisation_item, organisation_edition, position),
  constraint organisation_figures_fk foreign key (organisation_item, organisation_edition) references organisation (item, edition)
);

create table organisation_notes (
  organisation_item bigint not null,
  organisation_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint organisation_notes_pk primary key (organisation_item, organisation_edition, position),
  constraint organisation_notes_fk foreign key (organisation_item, organisation_edition) references organisation (item, edition)
);
