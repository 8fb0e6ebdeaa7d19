-- Words that the pages use and the glossary explains. What a term is called, how else it is written and what it means are texts.

create table term (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  slug varchar(80) not null,
  constraint term_pk primary key (item_id, first_edition),
  constraint term_item_fk foreign key (item_id) references item (id),
  constraint term_edition_fk foreign key (first_edition) references edition (number)
);
