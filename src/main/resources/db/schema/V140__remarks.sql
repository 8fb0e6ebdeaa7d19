-- A remark about a revision of a change: about the whole, or about a field of one of its subjects. An answer is a row that refers to its remark.
create table remark (
  id bigint not null,
  change_id bigint not null,
  revision_number integer not null,
  subject_id bigint,
  field varchar(60),
  answers_id bigint,
  content varchar(2000) not null,
  account_id bigint not null,
  name varchar(200) not null,
  made_at timestamp(6) with time zone not null,
  constraint remark_pk primary key (id),
  constraint remark_revision_fk foreign key (change_id, revision_number) references revision (change_id, number),
  constraint remark_answers_fk foreign key (answers_id) references remark (id),
  constraint remark_answered_once_uq unique (answers_id),
  constraint remark_field_of_a_subject check ((field is null) = (subject_id is null))
);
create sequence remark_sequence start with 1 increment by 50;
create index remark_change_ix on remark (change_id);
