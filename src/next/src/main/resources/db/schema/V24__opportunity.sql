create table opportunity (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  name_en varchar(300),
  name_zh varchar(300),
  sector bigint,
  park bigint,
  amount_amount numeric(38, 10),
  amount_digits varchar(40),
  amount_multiplier integer,
  amount_qualifier varchar(30),
  amount_unit varchar(30),
  amount_upper_digits varchar(40),
  until date,
  summary_en varchar(4000),
  summary_zh varchar(4000),
  terms_en varchar(4000),
  terms_zh varchar(4000),
  constraint opportunity_pk primary key (item, edition),
  constraint opportunity_item_fk foreign key (item) references item (id),
  constraint opportunity_edition_fk foreign key (edition) references edition (number)
);

create table opportunity_notes (
  opportunity_item bigint not null,
  opportunity_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint opportunity_notes_pk primary key (opportunity_item, opportunity_edition, position),
  constraint opportunity_notes_fk foreign key (opportunity_item, opportunity_edition) references opportunity (item, edition)
);
