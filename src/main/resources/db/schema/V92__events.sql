-- Events that listeners have still to handle, as Spring Modulith stores them: written with what they tell of, deleted once handled.
create table event_publication (
  id uuid not null,
  listener_id varchar(512) not null,
  event_type varchar(512) not null,
  serialized_event varchar(4000) not null,
  publication_date timestamp(6) with time zone not null,
  completion_date timestamp(6) with time zone,
  status varchar(20) not null,
  completion_attempts integer not null,
  last_resubmission_date timestamp(6) with time zone,
  constraint event_publication_pk primary key (id)
);
