-- The secret of a second factor is encrypted, which takes more room. The portal encrypts those that are there at its next start.
alter table account alter column second_factor_secret set data type varchar(200);
