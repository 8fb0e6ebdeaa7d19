create table printed_number (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  source bigint,
  place varchar(24),
  token varchar(80),
  attributed_to varchar(200),
  quoted varchar(1000),
  constraint printed_number_pk primary key (item, edition),
  constraint printed_number_item_fk foreign key (item) references item (id),
  constraint printed_number_edition_fk foreign key (edition) references edition (number)
);

create table printed_number_notes (
  printed_number_item bigint not null,
  printed_number_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint printed_number_notes_pk primary key (printed_number_item, printed_number_edition, position),
  constraint printed_number_notes_fk foreign key (printed_number_item, printed_number_edition) references printed_number (item, edition)
);

create table printed_number_readings (
  printed_number_item bigint not null,
  printed_number_edition integer not null,
  position integer not null,
  readings_id integer not null,
  readings_figure bigint,
  readings_left_out varchar(30),
  readings_named bigint,
  readings_role varchar(30),
  readings_unit varchar(30),
  constraint printed_number_readings_pk primary key (printed_number_item, printed_number_edition, position),
  constraint printed_number_readings_fk foreign key (printed_number_item, printed_number_edition) references printed_number (item, edition)
);
