-- What is suppressed is there: a row of that text, an entry of that item.
alter table suppression add column text_id bigint generated always as (case when kind = 'TEXT' then item_id end);
alter table suppression add column entry_id bigint generated always as (case when kind = 'REASON' then item_id end);
alter table suppression add constraint suppression_text_fk foreign key (text_id, edition_number) references text (item_id, first_edition);
alter table suppression add constraint suppression_entry_fk foreign key (edition_number, entry_id) references entry (edition_number, item_id);
