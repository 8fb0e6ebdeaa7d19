-- Two definitions no longer say that there is no figure: staff may add one. An edition of its own, after the editions of staff, in both languages.

insert into edition (number, published_at)
select max(number) + 1, current_timestamp from edition where number < 1000000000;

insert into edition_summary (edition_number, language, content)
select e.number, v.language, v.content
from (select max(number) as number from edition where number < 1000000000) e cross join (values
  ('en', 'Definitions of gross domestic product and its growth that stay true when figures are added.'),
  ('zh', '调整地区生产总值及其增速的释义，新增数据后同样适用。')
) as v (language, content);

-- A subject is left alone if staff have changed it or hidden one of its texts.
insert into entry (edition_number, item_id, kind, author_name)
select e.number, i.id, 'WORDING', 'The product'
from item i, (select max(number) as number from edition where number < 1000000000) e
where i.id in (117, 118)
  and not exists (select 1 from entry s where s.item_id = i.id and s.author_name <> 'The product')
  and not exists (
    select 1
    from suppression h
    join text t on t.item_id = h.item_id and t.first_edition = h.edition_number
    where h.kind = 'TEXT' and h.lifted_at is null and t.about_id = i.id);

insert into entry_reason (edition_number, item_id, language, content)
select n.edition_number, n.item_id, v.language, v.content
from entry n cross join (values
  ('en', 'The definition no longer says whether a figure is published.'),
  ('zh', '释义不再说明有无数据。')
) as v (language, content)
where n.edition_number = (select max(number) from edition where number < 1000000000);

insert into entry (edition_number, item_id, kind, author_name)
select n.edition_number, v.item_id, 'WORDING', 'The product'
from (values (1049, 117), (1051, 118), (11049, 117), (11051, 118)) as v (item_id, about_id)
join entry n on n.item_id = v.about_id
  and n.edition_number = (select max(number) from edition where number < 1000000000);

insert into text (item_id, first_edition, about_id, field, language, content)
select v.item_id, n.edition_number, v.about_id, 'DEFINITION', v.language, v.content
from (values
  (1049, 117, 'en', 'Value added by the whole economy. Shares and growth differences refer to it.'),
  (1051, 118, 'en', 'Year-on-year change in gross domestic product. The growth of the digital economy is compared with it.'),
  (11049, 117, 'zh', '全部经济活动的增加值，占比和增速差以其为基准。'),
  (11051, 118, 'zh', '地区生产总值的同比增长幅度，数字经济增速与其比较。')
) as v (item_id, about_id, language, content)
join entry n on n.item_id = v.item_id
  and n.edition_number = (select max(number) from edition where number < 1000000000);

-- The log of the desk tells what was left alone.
insert into audit_entry (recorded_at, action, who, about, detail, address)
select current_timestamp, 'CONTENT_LEFT_ALONE', 'The product', lower(i.kind) || ' ' || i.id,
  'its new definition; staff have changed it or its texts', ''
from item i
where i.id in (117, 118)
  and not exists (
    select 1 from entry n
    where n.item_id = i.id and n.edition_number = (select max(number) from edition where number < 1000000000));
