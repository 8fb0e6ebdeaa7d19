-- Where the text of a source is not stored, the words around a printed number show where on its page it is. They can be suppressed like other words:
-- the item of such a suppression is the mention.

alter table mention add column quoted varchar(500);
alter table suppression drop constraint suppression_kind_known;
alter table suppression add constraint suppression_kind_known check (kind in ('TEXT', 'REASON', 'SUMMARY', 'QUOTATION'));
