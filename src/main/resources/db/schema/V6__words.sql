-- All words that people read: names, definitions, page texts and notes, one row per thing, field and language.

create table note (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  about_id bigint not null,
  kind varchar(20) not null,
  constraint note_pk primary key (item_id, first_edition),
  constraint note_item_fk foreign key (item_id) references item (id),
  constraint note_edition_fk foreign key (first_edition) references edition (number),
  constraint note_about_fk foreign key (about_id) references item (id),
  constraint note_kind_known check (kind in ('FOOTNOTE', 'EDITORS_NOTE', 'CORRECTION'))
);
create index note_about_ix on note (about_id);

create table text (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  about_id bigint not null,
  field varchar(20) not null,
  language varchar(2) not null,
  content varchar(8000) not null,
  constraint text_pk primary key (item_id, first_edition),
  constraint text_item_fk foreign key (item_id) references item (id),
  constraint text_edition_fk foreign key (first_edition) references edition (number),
  constraint text_about_fk foreign key (about_id) references item (id),
  constraint text_once_uq unique (about_id, field, language, first_edition),
  constraint text_language_known check (language in ('en', 'zh'))
);

-- An unlawful text is no longer shown; its row stays and so do the hashes over it. Lifting a suppression leaves a trace.
create table suppression (
  item_id bigint not null,
  edition_number integer not null,
  field varchar(20) not null,
  suppressed_at timestamp(6) with time zone not null,
  lifted_at timestamp(6) with time zone,
  reason varchar(1000) not null,
  constraint suppression_pk primary key (item_id, edition_number, field),
  constraint suppression_text_fk foreign key (item_id, edition_number) references text (item_id, first_edition)
);
