create table indicator (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  name_en varchar(300),
  name_zh varchar(300),
  definition_en varchar(4000),
  definition_zh varchar(4000),
  topic bigint,
  measure varchar(30),
  unit varchar(30),
  price_basis varchar(30),
  counted_en varchar(60),
  counted_zh varchar(60),
  ranked_among_en varchar(100),
  ranked_among_zh varchar(100),
  ranked_in bigint,
  rank_direction varchar(30),
  position integer,
  constraint indicator_pk primary key (item, edition),
  constraint indicator_item_fk foreign key (item) references item (id),
  constraint indicator_edition_fk foreign key (edition) references edition (number)
);

create table indicator_also_shown_in (
  indicator_item bigint not null,
  indicator_edition integer not null,
  position integer not null,
  also_shown_in bigint,
  constraint indicator_also_shown_in_pk primary key (indicator_item, indicator_edition, position),
  constraint indicator_also_shown_in_fk foreign key (indicator_item, indicator_edition) references indicator (item, edition)
);

create table indicator_notes (
  indicator_item bigint not null,
  indicator_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint indicator_notes_pk primary key (indicator_item, indicator_edition, position),
  constraint indicator_notes_fk foreign key (indicator_item, indicator_edition) references indicator (item, edition)
);

create table indicator_relations (
  indicator_item bigint not null,
  indicator_edition integer not null,
  position integer not null,
  relations_id integer not null,
  relations_kind varchar(30),
  relations_of bigint,
  relations_whole bigint,
  relations_whole_area bigint,
  constraint indicator_relations_pk primary key (indicator_item, indicator_edition, position),
  constraint indicator_relations_fk foreign key (indicator_item, indicator_edition) references indicator (item, edition)
);
