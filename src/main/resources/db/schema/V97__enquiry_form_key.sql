-- The key that signs the form for enquiries, so that every node knows a form of another, also after a restart. A person who reads it can send forms without loading them first, and confirm or end mails about figures.
create table enquiry_form_key (
  id integer not null,
  secret varchar(64) not null,
  constraint enquiry_form_key_pk primary key (id),
  constraint enquiry_form_key_one check (id = 1)
);
