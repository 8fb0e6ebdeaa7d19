-- Texts of sources that an administrator attached, so that sentences can be quoted. No published content: a text belongs to no edition, is in no manifest
-- and can be removed. Its SHA-256 is the one that a version of the source records.

create table source_text (
  source_id bigint not null,
  sha256 varchar(64) not null,
  content varchar(1048576) not null,
  attached_at timestamp(6) with time zone not null,
  constraint source_text_pk primary key (source_id, sha256),
  constraint source_text_source_fk foreign key (source_id) references item (id)
);

create trigger source_text_notify after insert or update or delete on source_text for each statement execute function notify_nodes();
