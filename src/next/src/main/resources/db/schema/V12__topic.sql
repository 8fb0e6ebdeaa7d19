create table topic (
  item bigint not null,
  edition integer not null,
  gone boolean not null,
  slug varchar(80),
  name_en varchar(300),
  name_zh varchar(300),
  sector bigint,
  position integer,
  constraint topic_pk primary key (item, edition),
  constraint topic_item_fk foreign key (item) references item (id),
  constraint topic_edition_fk foreign key (edition) references edition (number)
);

create table topic_notes (
  topic_item bigint not null,
  topic_edition integer not null,
  position integer not null,
  notes_id integer not null,
  notes_kind varchar(30),
  notes_text_en varchar(4000),
  notes_text_zh varchar(4000),
  constraint topic_notes_pk primary key (topic_item, topic_edition, position),
  constraint topic_notes_fk foreign key (topic_item, topic_edition) references topic (item, edition)
);
