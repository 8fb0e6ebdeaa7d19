-- The upper end of a range such as 3 to 5 percent; empty for one number. The hashed form leaves an empty column out.

alter table figure add column upper_digits varchar(40);
alter table figure add constraint figure_range_not_bounded check (upper_digits is null or qualifier in ('EXACT', 'ABOUT'));
