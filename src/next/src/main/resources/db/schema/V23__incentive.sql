create table incentive (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  name_en varchar(300),
  name_zh varchar(300),
  type varchar(30),
  summary_en varchar(4000),
  summary_zh varchar(4000),
  issued varchar(24),
  benefit_en varchar(4000),
  benefit_zh varchar(4000),
  eligibility_en varchar(4000),
  eligibility_zh varchar(4000),
  application_en varchar(4000),
  application_zh varchar(4000),
  until date,
  sector bigint,
  source bigint,
  paragraph integer,
  sentence integer,
  status varchar(30),
  position integer,
  constraint incentive_pk primary key (item, edition),
  constraint incentive_item_fk foreign key (item) references item (id),
  constraint incentive_edition_fk foreign key (edition) references edition (number)
);

create table incentive_also_shown_in (
  incentive_item bigint not null,
  incentive_edition integer not null,
  position integer not null,
  also_shown_in bigint,
  constraint incentive_also_shown_in_pk primary key (incentive_item, incentive_edition, position),
  constraint incentive_also_shown_in_fk foreign key (incentive_item, incentive_edition) references incentive (item, edition)
);

create table incentive_figures (
  incentive_item bigint not null,
  incentive_edition integer not null,
  position integer not null,
  figures_id integer not null,
  figures_bearing varchar(30),
  figures_figure bigint,
  constraint incentive_figures_pk primary key (incentive_item, incentive_edition, position),
  constraint incentive_figures_fk foreign key (incentive_item, incentive_edition) references incentive (item, edition)
);

create table incentive_notes (
  incentive_item bigint not null,
  incentive_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint incentive_notes_pk primary key (incentive_item, incentive_edition, position),
  constraint incentive_notes_fk foreign key (incentive_item, incentive_edition) references incentive (item, edition)
);
