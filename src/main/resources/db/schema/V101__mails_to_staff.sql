-- The language of the mails that a member of staff wants; null if they want none.
alter table account add column mail_language varchar(2);
alter table account add constraint account_mail_language_known check (mail_language in ('EN', 'ZH'));
