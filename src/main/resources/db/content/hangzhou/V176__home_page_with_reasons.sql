-- The home page begins with a promise, its proofs and the reasons to come. An edition of its own, after the editions of staff, in both languages.
-- The first heading of the summary is the title of the page. The list that begins the body has the proofs.

-- There is no edition, since it would change nothing, if staff have changed the page, are changing it or have hidden one of its texts, if its source was removed,
-- or if a figure that its new texts cite is no longer what it was when it shipped. Its value is cited with unit and precision; the words around it hold for its
-- status, amount, unit, period, kind, area and indicator.
insert into edition (number, published_at)
select e.number + 1, current_timestamp
from (select max(number) as number from edition where number < 1000000000) e
where not exists (select 1 from entry s where s.item_id = 1 and s.author_name <> 'The product')
  and not exists (
    select 1
    from revision r
    join change c on c.id = r.change_id
    where r.subject_id = 1 and c.state not in ('PUBLISHED', 'ABANDONED'))
  and not exists (
    select 1
    from suppression h
    join text t on t.item_id = h.item_id and t.first_edition = h.edition_number
    where h.kind = 'TEXT' and h.lifted_at is null and t.about_id = 1)
  and not exists (select 1 from source d where d.item_id = 60 and d.gone)
  and not exists (
    select 1
    from figure f
    join figure s on s.item_id = f.item_id and s.first_edition = 1
    where f.item_id in (
        301, 302, 303, 306, 307, 315, 317, 322, 330, 332, 333, 334, 335, 338, 346, 348, 349)
      and f.first_edition = (select max(g.first_edition) from figure g where g.item_id = f.item_id)
      and (f.gone or f.status <> s.status or f.amount <> s.amount or f.unit <> s.unit or f.period <> s.period
        or f.nature <> s.nature or f.area_id <> s.area_id or f.indicator_id <> s.indicator_id));

-- Each edition has a summary, so one without is the one that was inserted above. Its own comes last.
insert into entry (edition_number, item_id, kind, author_name)
select e.number, v.item_id, 'WORDING', 'The product'
from edition e cross join (values (1), (1001), (1002), (11001), (11002)) as v (item_id)
where e.number = (select max(number) from edition where number < 1000000000)
  and not exists (select 1 from edition_summary s where s.edition_number = e.number);

insert into entry_reason (edition_number, item_id, language, content)
select e.number, 1, v.language, v.content
from edition e cross join (values
  ('en', 'States the reasons to invest, with their figures.'),
  ('zh', '列出投资理由及相关数据。')
) as v (language, content)
where e.number = (select max(number) from edition where number < 1000000000)
  and not exists (select 1 from edition_summary s where s.edition_number = e.number);

insert into text (item_id, first_edition, about_id, field, language, content)
select v.item_id, e.number, 1, v.field, v.language, v.content
from edition e cross join (values
  (1001, 'SUMMARY', 'en', '## Grow with China’s new industries in Hangzhou

Artificial intelligence, new medicines and the creative industries drive this city’s economy. Bring your company or your capital here.'),
  (1002, 'BODY', 'en', '- **[[figure:306]]** growth of the digital economy, [[figure:307]] above that of GDP
- **[[figure:332]]** of the world’s ten largest drug makers have come to Hangzhou’s life-science parks
- **[[figure:338]]** of GDP comes from the cultural and creative industry, a larger share than in Beijing or Shanghai

Figures of [[period:338]] and the [[period:306]]; the number of drug makers is undated. Comparisons with other cities are the city’s own. Source: [press release of the city government](/sources/industrial-investment-press-release).

## Why Hangzhou

Figures of [[period:338]]; rankings, funding, the platform and parks are undated.

### Among China’s top four cities for AI

EO Intelligence ranks Hangzhou [[figure:301]] in China by popularity for AI, joint [[figure:302]] with Shenzhen by mature AI companies, and [[figure:303]], ahead of Guangzhou, by start-ups.

### Medicines from lab to market

In [[period:322]], biopharmaceutical output grew by [[figure:322]]. Betta Pharmaceuticals of Hangzhou developed icotinib, in the city’s words China’s first innovative drug of real commercial significance.

### Ten years of creative growth

The industry’s value added rose from [[figure:334]] in [[period:334]] to [[figure:335]] in [[period:335]]. The city says that it leads China in digital content, film and television, animation and games, design and performing arts.

### Money for new companies

Hangzhou initiated a fund in two currencies [[figure:330]] for biopharmaceutical companies. By incomplete data, [[figure:315]] AI start-ups have raised [[figure:317]].

### Room to work

The city’s [[figure:346]] municipal parks for the cultural and creative industry offer [[figure:348]] of usable space. [[figure:349]] companies work there.

### A city that plans for your industry

The digital economy is the city’s “No. 1 project”. For biomedicine, [[figure:333]] went into a public platform for trials, intellectual property and technology transfer.

## Figures you can check

Every figure links to the sentence it comes from.

[All figures](/figures) · [Compare figures](/compare) · [Download data](/data) · [About the figures](/about)'),
  (11001, 'SUMMARY', 'zh', '## 投资杭州，与新产业共成长

数字经济、生物医药、文化创意已成为杭州经济发展的新引擎。诚邀全球企业和资本来杭投资兴业。'),
  (11002, 'BODY', 'zh', '- **[[figure:306]]** 数字经济增加值增速，高于地区生产总值增速[[figure:307]]
- **[[figure:332]]家** 全球十大药企已落户杭州各产业园区
- **[[figure:338]]** 文化创意产业占地区生产总值比重，高于北京、上海

数据时段：增速为[[period:306]]，比重为[[period:338]]，落户药企数未注明时间；城市间比较据原文。来源：[杭州市政府新闻稿](/sources/industrial-investment-press-release)

## 为何投资杭州

数据截至[[period:338]]；排名、融资、平台和园区数据未注明时间。

### 人工智能，全国前四

据亿欧智库数据，杭州人工智能发展热度位列全国[[figure:301]]；成熟企业数量与深圳并列[[figure:302]]，初创企业数量居[[figure:303]]，超过广州。

### 创新药物，杭州研制

[[period:322]]，生物医药产业总产值增长[[figure:322]]。贝达药业在杭州研制的埃克替尼，被称为中国首个真正具有商业意义的创新药。

### 文化创意，十年跃升

[[period:334]]至[[period:335]]，文化创意产业增加值由[[figure:334]]增至[[figure:335]]。原文称，数字内容、影视、动漫游戏、创意设计、现代演艺五大行业领先全国。

### 资金支持，助力创业

杭州发起设立[[figure:330]]生物医药双币基金；据不完全统计，[[figure:315]]家人工智能初创企业累计获得融资[[figure:317]]。

### 文创园区，企业集聚

[[figure:346]]个市级文化创意产业园区使用面积达[[figure:348]]，入驻企业[[figure:349]]家。

### 规划引领，平台支撑

《“数字杭州”发展规划》将数字经济列为“一号工程”。另投入[[figure:333]]建设生物医药公共服务平台，提供试验技术、知识产权和成果转化服务。

## 数据出处可查

每项数据均链接至原文语句。

[全部数据](/figures) · [数据对比](/compare) ·
[数据下载](/data) · [关于本站数据](/about)')
) as v (item_id, field, language, content)
where e.number = (select max(number) from edition where number < 1000000000)
  and not exists (select 1 from edition_summary s where s.edition_number = e.number);

-- The log of the desk tells what was left alone.
insert into audit_entry (recorded_at, action, who, about, detail, address)
select current_timestamp, 'CONTENT_LEFT_ALONE', 'The product', 'page 1',
  'its new summary and body; staff have changed it, its texts, its source or a figure that they cite', ''
from edition e
where e.number = (select max(number) from edition where number < 1000000000)
  and exists (select 1 from edition_summary s where s.edition_number = e.number);

insert into edition_summary (edition_number, language, content)
select e.number, v.language, v.content
from edition e cross join (values
  ('en', 'The home page states the reasons to invest in Hangzhou. No figures changed.'),
  ('zh', '首页集中介绍投资杭州的理由。数据未变动。')
) as v (language, content)
where e.number = (select max(number) from edition where number < 1000000000)
  and not exists (select 1 from edition_summary s where s.edition_number = e.number);
