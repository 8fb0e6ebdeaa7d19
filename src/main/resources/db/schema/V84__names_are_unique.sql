alter table account alter column name_key set not null;
alter table account add constraint account_name_uq unique (name_key);
