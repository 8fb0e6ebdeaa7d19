-- The vintage of a figure. Figures until now have the default, at which the hashed form leaves the column out.

alter table figure add column vintage varchar(20) default 'NOT_STATED' not null;
alter table figure add constraint figure_vintage_known check (vintage in ('PRELIMINARY', 'NOT_STATED', 'REVISED', 'FINAL'));

-- The prices of an indicator, in the same way.

alter table indicator add column price_basis varchar(20) default 'UNKNOWN' not null;
alter table indicator add constraint indicator_price_basis_known check (price_basis in ('UNKNOWN', 'CURRENT', 'CONSTANT'));
