-- The issuer of the press release, with which citations begin: an edition of its own, after those of staff. The release names no author; its
-- media contact is taken as its issuer. Staff that have changed the source name the issuer themselves.

insert into edition (number, published_at)
select max(number) + 1, current_timestamp from edition where number < 1000000000;

insert into edition_summary (edition_number, language, content)
select e.number, v.language, v.content
from (select max(number) as number from edition where number < 1000000000) e cross join (values
  ('en', 'The press release is listed with its issuer. No number changed.'),
  ('zh', '补充新闻稿的发布机构。数字没有变动。')
) as v (language, content);

insert into item (id, kind)
select v.id, 'TEXT'
from (values (1400), (11400)) as v (id)
where exists (select 1 from item where id = 60)
  and not exists (select 1 from entry s where s.item_id = 60 and s.author_name <> 'The product');

insert into text (item_id, first_edition, about_id, field, language, content)
select v.item_id, (select max(number) from edition where number < 1000000000), 60, 'ISSUER', v.language, v.content
from (values
  (1400, 'en', 'The People’s Government of Hangzhou'),
  (11400, 'zh', '杭州市人民政府')
) as v (item_id, language, content)
join item i on i.id = v.item_id;

insert into entry (edition_number, item_id, kind, author_name)
select t.first_edition, t.item_id, 'NEW', 'The product'
from text t where t.item_id in (1400, 11400);

insert into entry (edition_number, item_id, kind, author_name)
select distinct t.first_edition, t.about_id, 'WORDING', 'The product'
from text t where t.item_id in (1400, 11400);

insert into entry_reason (edition_number, item_id, language, content)
select n.edition_number, n.item_id, v.language, v.content
from entry n join item i on i.id = n.item_id and i.kind <> 'TEXT' cross join (values
  ('en', 'The media contact of the release is taken as its issuer.'),
  ('zh', '以新闻稿所列的媒体联系方为发布机构。')
) as v (language, content)
where n.edition_number = (select max(number) from edition where number < 1000000000);

-- The log of the desk tells what was left alone.
insert into audit_entry (recorded_at, action, who, about, detail, address)
select current_timestamp, 'CONTENT_LEFT_ALONE', 'The product', 'source 60', 'its issuer; staff have changed it', ''
from item i
where i.id = 60
  and exists (select 1 from entry s where s.item_id = 60 and s.author_name <> 'The product');
