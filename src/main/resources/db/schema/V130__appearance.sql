-- The look of the portal as an administrator chose it: the accent colour, the logo, drawings of sectors. It is in no edition, as settings are. Each part is
-- stored with the one that it replaced, so that the last change can be undone. Without a hash there is no such part.

create table appearance_part (
  name varchar(40) not null,
  sha256 varchar(64),
  media_type varchar(40),
  content bytea,
  sha256_before varchar(64),
  media_type_before varchar(40),
  content_before bytea,
  changed_at timestamp(6) with time zone not null,
  changed_by bigint not null,
  constraint appearance_part_pk primary key (name),
  constraint appearance_part_account_fk foreign key (changed_by) references account (id)
);
