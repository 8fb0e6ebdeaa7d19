-- Sectors begin with a promise, what they name has a sentence of its own, and documents have book title marks in Chinese. An edition of its own, after
-- the editions of staff, in both languages. The first heading of the summary is the title of the page. No figure changes. The Chinese of text 1000 is text 11000, and so on.

insert into edition (number, published_at)
select max(number) + 1, current_timestamp from edition where number < 1000000000;

insert into edition_summary (edition_number, language, content)
select e.number, v.language, v.content
from (select max(number) as number from edition where number < 1000000000) e cross join (values
  ('en', 'Sector pages begin with what each sector offers. Chinese names of companies, sites and documents are clearer. No figures changed.'),
  ('zh', '产业页突出投资优势，企业、园区和文件的中文名称更规范。数据未变动。')
) as v (language, content);

-- A subject is left alone if staff have changed it, are changing it (an approval would lapse) or have hidden one of its texts, and if a figure that its new texts
-- cite is no longer what it was when it shipped. What follows is for the subjects that have an entry here.
insert into entry (edition_number, item_id, kind, author_name)
select e.number, i.id, 'WORDING', 'The product'
from item i, (select max(number) as number from edition where number < 1000000000) e
where i.id in (
    10, 11, 12, 115, 130, 131, 132, 140, 161, 304, 701, 703, 704, 705, 706, 720, 721, 722, 740, 742, 743, 744, 751, 763,
    764, 2007, 2208)
  and not exists (select 1 from entry s where s.item_id = i.id and s.author_name <> 'The product')
  and not exists (
    select 1
    from revision r
    join change c on c.id = r.change_id
    where r.subject_id = i.id and c.state not in ('PUBLISHED', 'ABANDONED'))
  and not exists (
    select 1
    from suppression h
    join text t on t.item_id = h.item_id and t.first_edition = h.edition_number
    left join (select distinct item_id, about_id from note) o on o.item_id = t.about_id
    where h.kind = 'TEXT' and h.lifted_at is null and coalesce(o.about_id, t.about_id) = i.id)
  and not exists (
    select 1
    from (values
      (10, 301), (10, 302), (10, 303), (10, 306), (10, 307), (10, 308), (10, 309), (10, 315), (10, 316), (10, 317),
      (11, 321), (11, 322), (11, 330), (11, 332), (11, 333), (12, 334), (12, 335), (12, 338), (12, 340), (12, 341),
      (12, 346), (12, 348), (12, 349), (12, 356), (12, 357), (751, 319), (751, 320)
    ) as c (subject_id, figure_id)
    join figure f on f.item_id = c.figure_id
    join figure s on s.item_id = c.figure_id and s.first_edition = 1
    where c.subject_id = i.id
      and f.first_edition = (select max(g.first_edition) from figure g where g.item_id = c.figure_id)
      and (f.gone or f.status <> s.status or f.amount <> s.amount or f.period <> s.period));

insert into entry_reason (edition_number, item_id, language, content)
select n.edition_number, n.item_id, v.language, v.content
from entry n join item i on i.id = n.item_id join (values
  ('SECTOR', 'en', 'Begins with what the sector offers.'),
  ('SECTOR', 'zh', '突出投资优势。'),
  ('INDICATOR', 'en', 'Clearer wording.'),
  ('INDICATOR', 'zh', '表述更清楚。'),
  ('FIGURE', 'en', 'The Chinese note has book title marks.'),
  ('FIGURE', 'zh', '注释中的文件名称加书名号。'),
  ('PASSAGE', 'en', 'The Chinese summary has book title marks.'),
  ('PASSAGE', 'zh', '概要中的文件名称加书名号。'),
  ('ORGANISATION', 'en', 'Clearer wording.'),
  ('ORGANISATION', 'zh', '名称或介绍更清楚。'),
  ('PLACE', 'en', 'Shorter description.'),
  ('PLACE', 'zh', '名称或介绍更简明。'),
  ('POLICY', 'en', 'Clearer wording.'),
  ('POLICY', 'zh', '名称或介绍更规范。'),
  ('CLAIM', 'en', 'Clearer wording.'),
  ('CLAIM', 'zh', '表述更清楚。'),
  ('TERM', 'en', 'The Chinese explanation is more exact.'),
  ('TERM', 'zh', '释义更准确。')
) as v (kind, language, content) on v.kind = i.kind
where n.edition_number = (select max(number) from edition where number < 1000000000);

-- The first Chinese names of what the source names in English only.
insert into item (id, kind)
select v.id, 'TEXT'
from (values (11182, 701), (11190, 705), (11206, 722)) as v (id, subject_id)
join entry n on n.item_id = v.subject_id
  and n.edition_number = (select max(number) from edition where number < 1000000000);

insert into entry (edition_number, item_id, kind, author_name)
select e.number, i.id, 'NEW', 'The product'
from item i, (select max(number) as number from edition where number < 1000000000) e
where i.id in (11182, 11190, 11206);

-- The texts. A text belongs to the subject that it is about; that of a note to what the note is on.
insert into entry (edition_number, item_id, kind, author_name)
select n.edition_number, i.id, 'WORDING', 'The product'
from item i
join text t on t.item_id = i.id
  and t.first_edition = (select max(w.first_edition) from text w where w.item_id = i.id)
left join (select distinct item_id, about_id from note) o on o.item_id = t.about_id
join entry n on n.item_id = coalesce(o.about_id, t.about_id)
  and n.edition_number = (select max(number) from edition where number < 1000000000)
where i.id in (
    1008, 1009, 1011, 1012, 1014, 1015, 1082, 1104, 1111, 1125, 1189, 1193, 1203, 1205, 1207, 1223, 1227, 1243, 1244,
    11008, 11009, 11011, 11012, 11014, 11015, 11113, 11115, 11183, 11187, 11189, 11191, 11193, 11203, 11205, 11207,
    11216, 11220, 11223, 11227, 11228, 11243, 11244, 11261, 12107, 12276, 13001, 13003);

insert into text (item_id, first_edition, about_id, field, language, content)
select v.item_id, n.edition_number, v.about_id, v.field, v.language, v.content
from (values
  (1008, 10, 'SUMMARY', 'en', '## Build your AI or cloud business in Hangzhou

The digital economy is the city’s “No. 1 project”, with artificial intelligence as its key field. In the [[period:308]] it made up [[figure:308]] of GDP.'),
  (1009, 10, 'BODY', 'en', 'In the [[period:306]] the digital economy grew by [[figure:306]], [[figure:307]] faster than GDP. Cloud computing and big data generated [[figure:309]] of value added.

EO Intelligence ranks Hangzhou [[figure:301]] in China by popularity for AI, joint [[figure:302]] with Shenzhen by mature AI companies, and [[figure:303]], ahead of Guangzhou, by start-ups. By incomplete data, [[figure:315]] AI start-ups raised [[figure:317]] in [[figure:316]] rounds. Rankings and funding are undated.'),
  (1011, 11, 'SUMMARY', 'en', '## Develop, test and finance new medicines in Hangzhou

Join [[figure:332]] of the world’s ten largest drug makers, with a fund, a testing platform and a city plan for your industry.'),
  (1012, 11, 'BODY', 'en', 'In [[period:321]], biopharmaceutical output reached [[figure:321]], up [[figure:322]]. The towns and parks of the industry have attracted [[figure:332]] of the world’s ten largest drug makers.

Hangzhou initiated a dual-currency fund [[figure:330]] for companies at home and abroad. The city has invested [[figure:333]] in a public platform for trials and technology transfer. Drug makers, fund and platform are undated.'),
  (1014, 12, 'SUMMARY', 'en', '## Create and produce in Hangzhou, from film and games to fashion

In [[period:338]], the cultural and creative industry made up [[figure:338]] of the city’s GDP. The city puts that share above those of Beijing and Shanghai.'),
  (1015, 12, 'BODY', 'en', 'From [[period:334]] to [[period:335]], the value added of the industry grew from [[figure:334]] to [[figure:335]]. In [[period:340]], digital content alone grew by [[figure:340]] and made up [[figure:341]] of GDP.

The city’s [[figure:346]] city-level creative parks have [[figure:348]] of usable area and [[figure:349]] companies; these numbers are undated. Fashion builds on light industry: Zhejiang’s lists of key fashion companies and brands of [[period:356]] have [[figure:356]] companies and [[figure:357]] brands from Hangzhou.'),
  (1082, 115, 'DEFINITION', 'en', 'Number of financing rounds of AI start-ups.'),
  (1104, 140, 'RANKED_AMONG', 'en', 'entries in a national list by market value'),
  (1111, 130, 'NAME', 'en', 'Health industry: target amount (total or increase)'),
  (1125, 161, 'NAME', 'en', 'Growth of the creative industry (times)'),
  (1189, 704, 'SUMMARY', 'en', 'Global top ten drug maker that has come to Hangzhou.'),
  (1193, 706, 'SUMMARY', 'en', 'Global top ten drug maker that has come to Hangzhou.'),
  (1203, 720, 'SUMMARY', 'en', 'Established site for pharmaceuticals.'),
  (1205, 721, 'SUMMARY', 'en', 'Established high-tech park for biomedicine.'),
  (1207, 722, 'SUMMARY', 'en', 'Established site for the intelligent health industry.'),
  (1223, 743, 'SUMMARY', 'en', 'A policy document for artificial intelligence; in its years, biomedicine is an important industry. The release does not say whether the plan is national or the city’s.'),
  (1227, 751, 'SUMMARY', 'en', 'Health industry targets [[period:320]]: average growth of [[figure:319]] a year, [[figure:320]] of GDP, and an amount (total or increase, not stated).'),
  (1243, 763, 'SUMMARY', 'en', 'In smart chips, the FinFET process is among the most advanced that China can mass-produce.'),
  (1244, 764, 'SUMMARY', 'en', 'Icotinib, developed in Hangzhou, is China’s first innovative drug of real commercial significance. It made similar imports much cheaper.'),
  (11008, 10, 'SUMMARY', 'zh', '## 发展人工智能与云计算，选择杭州

数字经济是杭州的“一号工程”，人工智能是重点领域。[[period:308]]，数字经济增加值占地区生产总值的[[figure:308]]。'),
  (11009, 10, 'BODY', 'zh', '[[period:306]]，数字经济增加值增长[[figure:306]]，增速比地区生产总值增速高[[figure:307]]。云计算和大数据增加值为[[figure:309]]。

据亿欧智库数据，杭州人工智能发展热度位列全国[[figure:301]]；成熟企业数量与深圳并列[[figure:302]]，初创企业数量居[[figure:303]]，超过广州。据不完全统计，[[figure:315]]家人工智能初创企业获得[[figure:316]]笔融资，总额[[figure:317]]。排名和融资数据未注明时间。'),
  (11011, 11, 'SUMMARY', 'zh', '## 研发创新药，选择杭州

全球十大药企已有[[figure:332]]家落户杭州，专项基金、公共服务平台和产业规划助力企业发展。'),
  (11012, 11, 'BODY', 'zh', '[[period:321]]，生物医药产业总产值达[[figure:321]]，增长[[figure:322]]。各产业小镇和园区已吸引全球十大药企中的[[figure:332]]家落户。

杭州发起设立[[figure:330]]双币基金，投资境内外生物医药企业。杭州另投入[[figure:333]]建设公共服务平台，提供试验技术、特殊材料供应、知识产权和成果转化服务。落户药企、基金和平台数据未注明时间。'),
  (11014, 12, 'SUMMARY', 'zh', '## 影视游戏、设计时尚，创意在杭州

[[period:338]]，文化创意产业占杭州地区生产总值的[[figure:338]]。原文称，该比重高于北京、上海。'),
  (11015, 12, 'BODY', 'zh', '[[period:334]]至[[period:335]]，文化创意产业增加值由[[figure:334]]增至[[figure:335]]。[[period:340]]，仅数字内容产业就增长[[figure:340]]，占地区生产总值的[[figure:341]]。

[[figure:346]]个市级文创园区使用面积[[figure:348]]，入驻企业[[figure:349]]家，未注明时间。杭州轻工业为时尚产业奠定了基础：[[period:356]]浙江省认定的时尚产业重点企业和品牌中，杭州有企业[[figure:356]]家、品牌[[figure:357]]个。'),
  (11113, 131, 'NAME', 'zh', '健康产业年均增速目标'),
  (11115, 132, 'NAME', 'zh', '健康产业占地区生产总值比重目标'),
  (11182, 701, 'NAME', 'zh', '杭州某语音技术企业'),
  (11183, 701, 'SUMMARY', 'zh', '语音云服务平台和智能语音遥控系统的开发企业，原文仅有英文名称。'),
  (11187, 703, 'SUMMARY', 'zh', '杭州创新药企，埃克替尼由其研制。'),
  (11189, 704, 'SUMMARY', 'zh', '全球十大药企之一，已落户杭州。'),
  (11190, 705, 'NAME', 'zh', '某跨国药企（原文作“Mercedes”）'),
  (11191, 705, 'SUMMARY', 'zh', '名称存疑。原文将其列入落户杭州的全球十大药企。'),
  (11193, 706, 'SUMMARY', 'zh', '全球十大药企之一，已落户杭州。'),
  (11203, 720, 'SUMMARY', 'zh', '发展成熟的医药产业小镇。'),
  (11205, 721, 'SUMMARY', 'zh', '发展成熟的生物医药高新技术产业园区。'),
  (11206, 722, 'NAME', 'zh', '智慧健康小镇（暂译）'),
  (11207, 722, 'SUMMARY', 'zh', '发展成熟的智慧健康产业小镇，原文仅有英文名称。'),
  (11216, 740, 'NAME', 'zh', '《“数字杭州”发展规划》'),
  (11220, 742, 'NAME', 'zh', '《杭州城西科创大走廊规划》'),
  (11223, 743, 'SUMMARY', 'zh', '推动人工智能发展的政策文件之一；“十三五”时期，生物医药列为杭州重点产业。原文未说明指国家规划还是市级规划。'),
  (11227, 751, 'SUMMARY', 'zh', '提出健康产业[[period:320]]的目标：年均增长[[figure:319]]，占地区生产总值[[figure:320]]，另提出一项数额目标（总量或增量，原文未明确）。'),
  (11228, 744, 'NAME', 'zh', '《关于促进杭州市生物医药产业创新发展的实施意见》'),
  (11243, 763, 'SUMMARY', 'zh', '智能芯片领域，鳍式晶体管工艺属国内可量产的最先进工艺之一。'),
  (11244, 764, 'SUMMARY', 'zh', '杭州研制的埃克替尼是国内首个真正具有商业意义的创新药，大幅拉低了同类进口药价格。'),
  (11261, 804, 'BODY', 'zh', '自所示年份起计。原文列出其中两份：《杭州城西科创大走廊规划》和“十三五”规划。'),
  (12107, 2007, 'SUMMARY', 'zh', '给出《“数字杭州”发展规划》的日期及其重点：数字经济，以及推动数字经济的人工智能。'),
  (12276, 2208, 'DEFINITION', 'zh', '达到规定规模、由国家统计部门逐家调查的企业，规模较小的则抽样调查。工业企业的门槛为年主营业务收入2000万元，“十二五”规划开始之前为500万元；批发零售业、服务业和建筑业另有标准。规模以上企业的数据不含大量小企业。'),
  (13001, 857, 'BODY', 'zh', '原文仅有英文名称“Hangzhou Yunge Information Technology”，中文名称待核实。'),
  (13003, 859, 'BODY', 'zh', '名称存疑：原文仅有英文名称“Intelligent Health Town”，中文名称为暂译，有待向发布机构核实。')
) as v (item_id, about_id, field, language, content)
join entry n on n.item_id = v.item_id
  and n.edition_number = (select max(number) from edition where number < 1000000000);

-- The log of the desk tells what was left alone.
insert into audit_entry (recorded_at, action, who, about, detail, address)
select current_timestamp, 'CONTENT_LEFT_ALONE', 'The product', lower(i.kind) || ' ' || i.id,
  'its words for the page of its sector; staff have changed it, its texts or a figure that they cite', ''
from item i
where i.id in (
    10, 11, 12, 115, 130, 131, 132, 140, 161, 304, 701, 703, 704, 705, 706, 720, 721, 722, 740, 742, 743, 744, 751, 763,
    764, 2007, 2208)
  and not exists (
    select 1 from entry n
    where n.item_id = i.id and n.edition_number = (select max(number) from edition where number < 1000000000));
