-- The key that signs public forms and links is encrypted with the key of second factors, and so longer. A portal that is started with another key of second factors adds a row, since it cannot read the others.
alter table enquiry_form_key alter column secret set data type varchar(200);
alter table enquiry_form_key drop constraint enquiry_form_key_one;
