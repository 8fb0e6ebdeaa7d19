create table passage (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  source bigint,
  paragraph integer,
  sentence integer,
  summary_en varchar(4000),
  summary_zh varchar(4000),
  constraint passage_pk primary key (item, edition),
  constraint passage_item_fk foreign key (item) references item (id),
  constraint passage_edition_fk foreign key (edition) references edition (number)
);

create table passage_notes (
  passage_item bigint not null,
  passage_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint passage_notes_pk primary key (passage_item, passage_edition, position),
  constraint passage_notes_fk foreign key (passage_item, passage_edition) references passage (item, edition)
);
