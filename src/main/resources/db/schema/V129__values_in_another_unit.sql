-- A source prints one amount in two currencies: the second number is read as the value of the figure, in its own unit. The hashed form leaves an empty unit out.

alter table reading add column unit varchar(20);
alter table reading drop constraint reading_role_known;
alter table reading add constraint reading_role_known check (role in ('VALUE', 'OTHER_VALUE', 'OTHER_UNIT', 'PERIOD', 'FIELD', 'LEFT_OUT'));
alter table reading add constraint reading_other_has_unit check (role <> 'OTHER_UNIT' or unit is not null);
