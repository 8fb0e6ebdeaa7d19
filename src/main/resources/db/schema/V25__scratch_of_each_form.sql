-- Each form that is opened has a scratch copy of its own, so that two windows of one form do not overwrite each other's.
-- What was kept before is the copy of a form of no key.

alter table scratch add column form_key varchar(36) default '00000000-0000-0000-0000-000000000000' not null;
alter table scratch alter column form_key drop default;
alter table scratch drop constraint scratch_pk;
alter table scratch add constraint scratch_pk primary key (account_id, form, form_key);
