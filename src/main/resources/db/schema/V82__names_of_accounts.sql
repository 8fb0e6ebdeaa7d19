-- By what names are compared: NFKC, without case. Filled by the next migration, unique from the one after it.
alter table account add column name_key varchar(400);
