-- What each sentence of a source says: the text is about the passage. Sentences without a number have one, too.

create table passage (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  source_id bigint not null,
  paragraph integer not null,
  sentence integer not null,
  constraint passage_pk primary key (item_id, first_edition),
  constraint passage_item_fk foreign key (item_id) references item (id),
  constraint passage_edition_fk foreign key (first_edition) references edition (number),
  constraint passage_source_fk foreign key (source_id) references item (id),
  constraint passage_place_counts_from_one check (paragraph > 0 and sentence > 0)
);
create index passage_source_ix on passage (source_id);
