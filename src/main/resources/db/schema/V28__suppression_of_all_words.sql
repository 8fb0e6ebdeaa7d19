-- Not only texts can be unlawful, but also the reason of an entry and the summary of an edition, each in all languages at once.
-- Of a text, its row says which field it is of.
alter table suppression drop constraint suppression_text_fk;
alter table suppression drop constraint suppression_pk;
alter table suppression drop column field;
alter table suppression add column kind varchar(20) default 'TEXT' not null;
alter table suppression add constraint suppression_pk primary key (kind, edition_number, item_id);
alter table suppression add constraint suppression_kind_known check (kind in ('TEXT', 'REASON', 'SUMMARY'));
alter table suppression add constraint suppression_summary_is_of_no_item check ((kind = 'SUMMARY') = (item_id = 0));
alter table suppression add constraint suppression_edition_fk foreign key (edition_number) references edition (number);
