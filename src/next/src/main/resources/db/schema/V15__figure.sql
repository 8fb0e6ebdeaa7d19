create table figure (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  indicator bigint,
  area bigint,
  period varchar(24),
  period_basis varchar(30),
  value_amount numeric(38, 10),
  value_digits varchar(40),
  value_multiplier integer,
  value_qualifier varchar(30),
  value_unit varchar(30),
  value_upper_digits varchar(40),
  nature varchar(30),
  vintage varchar(30),
  field_size integer,
  status varchar(30),
  constraint figure_pk primary key (item, edition),
  constraint figure_item_fk foreign key (item) references item (id),
  constraint figure_edition_fk foreign key (edition) references edition (number)
);

create table figure_notes (
  figure_item bigint not null,
  figure_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint figure_notes_pk primary key (figure_item, figure_edition, position),
  constraint figure_notes_fk foreign key (figure_item, figure_edition) references figure (item, edition)
);

create table figure_peers (
  figure_item bigint not null,
  figure_edition integer not null,
  position integer not null,
  peers_id integer not null,
  peers_area bigint,
  peers_standing varchar(30),
  constraint figure_peers_pk primary key (figure_item, figure_edition, position),
  constraint figure_peers_fk foreign key (figure_item, figure_edition) references figure (item, edition)
);
