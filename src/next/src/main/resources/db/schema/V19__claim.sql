create table claim (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  summary_en varchar(4000),
  summary_zh varchar(4000),
  sector bigint,
  source bigint,
  paragraph integer,
  sentence integer,
  status varchar(30),
  position integer,
  constraint claim_pk primary key (item, edition),
  constraint claim_item_fk foreign key (item) references item (id),
  constraint claim_edition_fk foreign key (edition) references edition (number)
);

create table claim_also_shown_in (
  claim_item bigint not null,
  claim_edition integer not null,
  position integer not null,
  also_shown_in bigint,
  constraint claim_also_shown_in_pk primary key (claim_item, claim_edition, position),
  constraint claim_also_shown_in_fk foreign key (claim_item, claim_edition) references claim (item, edition)
);

create table claim_figures (
  claim_item bigint not null,
  claim_edition integer not null,
  position integer not null,
  figures_id integer not null,
  figures_bearing varchar(30),
  figures_figure bigint,
  constraint claim_figures_pk primary key (claim_item, claim_edition, position),
  constraint claim_figures_fk foreign key (claim_item, claim_edition) references claim (item, edition)
);

create table claim_notes (
  claim_item bigint not null,
  claim_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint claim_notes_pk primary key (claim_item, claim_edition, position),
  constraint claim_notes_fk foreign key (claim_item, claim_edition) references claim (item, edition)
);
