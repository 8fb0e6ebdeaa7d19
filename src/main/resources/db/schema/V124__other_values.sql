-- A source may give another value of a figure than the stated one. The page of the figure shows both.

alter table reading drop constraint reading_role_known;
alter table reading add constraint reading_role_known check (role in ('VALUE', 'OTHER_VALUE', 'PERIOD', 'FIELD', 'LEFT_OUT'));
