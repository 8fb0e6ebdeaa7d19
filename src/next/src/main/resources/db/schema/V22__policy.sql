create table policy (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  name_en varchar(300),
  name_zh varchar(300),
  type varchar(30),
  summary_en varchar(4000),
  summary_zh varchar(4000),
  issued varchar(24),
  sector bigint,
  source bigint,
  paragraph integer,
  sentence integer,
  status varchar(30),
  position integer,
  constraint policy_pk primary key (item, edition),
  constraint policy_item_fk foreign key (item) references item (id),
  constraint policy_edition_fk foreign key (edition) references edition (number)
);

create table policy_also_shown_in (
  policy_item bigint not null,
  policy_edition integer not null,
  position integer not null,
  also_shown_in bigint,
  constraint policy_also_shown_in_pk primary key (policy_item, policy_edition, position),
  constraint policy_also_shown_in_fk foreign key (policy_item, policy_edition) references policy (item, edition)
);

create table policy_figures (
  policy_item bigint not null,
  policy_edition integer not null,
  position integer not null,
  figures_id integer not null,
  figures_bearing varchar(30),
  figures_figure bigint,
  constraint policy_figures_pk primary key (policy_item, policy_edition, position),
  constraint policy_figures_fk foreign key (policy_item, policy_edition) references policy (item, edition)
);

create table policy_notes (
  policy_item bigint not null,
  policy_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint policy_notes_pk primary key (policy_item, policy_edition, position),
  constraint policy_notes_fk foreign key (policy_item, policy_edition) references policy (item, edition)
);
