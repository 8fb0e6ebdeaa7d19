-- The first attempt that a pause refuses is written down, the others are not.
alter table sign_in_attempt add column told boolean default false not null;

-- What a start was asked to do and has done: a setting that is left in place does not do it again.
create table start_request (
  name varchar(40) not null,
  value_hash varchar(64) not null,
  done_at timestamp(6) with time zone not null,
  constraint start_request_pk primary key (name)
);
