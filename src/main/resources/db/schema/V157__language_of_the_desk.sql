-- The language that a person chose for the desk; null for English.
alter table account add column desk_language varchar(2);
alter table account add constraint account_desk_language_known check (desk_language in ('EN', 'ZH'));
