create table term (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  slug varchar(80),
  name_en varchar(300),
  name_zh varchar(300),
  definition_en varchar(4000),
  definition_zh varchar(4000),
  also_written_en varchar(300),
  also_written_zh varchar(300),
  constraint term_pk primary key (item, edition),
  constraint term_item_fk foreign key (item) references item (id),
  constraint term_edition_fk foreign key (edition) references edition (number)
);

create table term_notes (
  term_item bigint not null,
  term_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint term_notes_pk primary key (term_item, term_edition, position),
  constraint term_notes_fk foreign key (term_item, term_edition) references term (item, edition)
);
