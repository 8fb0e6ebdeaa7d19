-- The file of an earlier version, and each backup of it, has the key of public forms without encryption until it is written anew: that happens at night, or when the portal stops. By then the start has encrypted the key.
insert into file_rewrite_due (id)
select 1 where exists (select 1 from enquiry_form_key) and not exists (select 1 from file_rewrite_due);
