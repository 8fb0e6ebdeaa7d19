-- Clearer words: an edition of its own, after the editions of staff. It rewrites notes, definitions, names and entries of the glossary that a
-- first-time reader misread, in both languages. No figure changes. The Chinese of text 1000 is text 11000, and so on.

insert into edition (number, published_at)
select max(number) + 1, current_timestamp from edition where number < 1000000000;

insert into edition_summary (edition_number, language, content)
select e.number, v.language, v.content
from (select max(number) as number from edition where number < 1000000000) e cross join (values
  ('en', 'Clearer notes, definitions and names, and a clearer glossary. No figures changed.'),
  ('zh', '注释、释义、名称和名词解释更清楚。数据未变动。')
) as v (language, content);

-- A subject is left alone if staff have changed it or hidden one of its texts, and if a figure that its new texts cite is no longer what it
-- was when it shipped. What follows is for the subjects that have an entry here.
insert into entry (edition_number, item_id, kind, author_name)
select e.number, i.id, case when i.id = 720 then 'REVISION' else 'WORDING' end, 'The product'
from item i, (select max(number) as number from edition where number < 1000000000) e
where i.id in (
    1, 2, 10, 60, 101, 107, 108, 109, 112, 118, 130, 134, 135, 136, 139, 140, 141, 144, 164, 167, 306, 318, 326, 327,
    328, 331, 332, 336, 342, 353, 702, 703, 705, 720, 721, 722, 724, 725, 726, 740, 741, 744, 760, 761, 2003, 2008,
    2026, 2033, 2052, 2055, 2065, 2204, 2205, 2206, 2207, 2208, 2209, 2210, 2213, 2216, 2217, 2218, 2219, 2226)
  and (i.id <> 331 or exists (select 1 from item t where t.id = 3000))
  and not exists (select 1 from entry s where s.item_id = i.id and s.author_name <> 'The product')
  and not exists (
    select 1
    from suppression h
    join text t on t.item_id = h.item_id and t.first_edition = h.edition_number
    left join (select distinct item_id, about_id from note) o on o.item_id = t.about_id
    where h.kind = 'TEXT' and h.lifted_at is null and coalesce(o.about_id, t.about_id) = i.id)
  and not exists (
    select 1
    from (values
      (10, 301), (10, 302), (10, 306), (10, 307), (10, 308), (10, 309), (10, 315), (10, 316), (10, 317),
      (60, 305), (306, 307), (318, 320), (318, 339), (327, 326), (336, 334), (336, 335), (342, 344), (720, 332),
      (721, 332), (722, 332), (725, 345), (726, 346), (726, 349), (744, 305)
    ) as c (subject_id, figure_id)
    join figure f on f.item_id = c.figure_id
    join figure s on s.item_id = c.figure_id and s.first_edition = 1
    where c.subject_id = i.id
      and f.first_edition = (select max(g.first_edition) from figure g where g.item_id = c.figure_id)
      and (f.gone or f.status <> s.status or f.amount <> s.amount or f.period <> s.period));

insert into entry_reason (edition_number, item_id, language, content)
select n.edition_number, n.item_id, v.language, v.content
from entry n join item i on i.id = n.item_id join (values
  ('PAGE', 'en', 'States more exactly what each number says of its source.'),
  ('PAGE', 'zh', '更准确地说明每项数据如何注明出处。'),
  ('SECTOR', 'en', 'Clearer wording.'),
  ('SECTOR', 'zh', '表述更清楚。'),
  ('INDICATOR', 'en', 'Clearer name or definition.'),
  ('INDICATOR', 'zh', '名称或释义更清楚。'),
  ('FIGURE', 'en', 'Clearer note.'),
  ('FIGURE', 'zh', '注释更清楚。'),
  ('SOURCE', 'en', 'Clearer wording.'),
  ('SOURCE', 'zh', '表述更清楚。'),
  ('PASSAGE', 'en', 'Clearer summary of the sentence.'),
  ('PASSAGE', 'zh', '语句概要更清楚。'),
  ('ORGANISATION', 'en', 'Clearer description or note.'),
  ('ORGANISATION', 'zh', '介绍或注释更清楚。'),
  ('PLACE', 'en', 'Clearer description.'),
  ('PLACE', 'zh', '介绍更清楚。'),
  ('POLICY', 'en', 'Clearer wording.'),
  ('POLICY', 'zh', '表述更清楚。'),
  ('CLAIM', 'en', 'Clearer wording.'),
  ('CLAIM', 'zh', '表述更清楚。'),
  ('TERM', 'en', 'Clearer explanation.'),
  ('TERM', 'zh', '释义更清楚。')
) as v (kind, language, content) on v.kind = i.kind
where n.edition_number = (select max(number) from edition where number < 1000000000)
  and i.id <> 720;

insert into entry_reason (edition_number, item_id, language, content)
select n.edition_number, n.item_id, v.language, v.content
from entry n cross join (values
  ('en', 'A note gives the Chinese name.'),
  ('zh', '注释列出原文所载的英文名称。')
) as v (language, content)
where n.item_id = 720 and n.edition_number = (select max(number) from edition where number < 1000000000);

-- The printed English name is the only one in the source.
insert into item (id, kind)
select v.id, v.kind
from (values (860, 'NOTE'), (3004, 'TEXT'), (13004, 'TEXT')) as v (id, kind)
join entry n on n.item_id = 720
  and n.edition_number = (select max(number) from edition where number < 1000000000);

insert into entry (edition_number, item_id, kind, author_name)
select e.number, i.id, 'NEW', 'The product'
from item i, (select max(number) as number from edition where number < 1000000000) e
where i.id in (860, 3004, 13004);

insert into note (item_id, first_edition, about_id, kind)
select n.item_id, n.edition_number, 720, 'FOOTNOTE'
from entry n
where n.item_id = 860 and n.edition_number = (select max(number) from edition where number < 1000000000);

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
    1002, 1005, 1009, 1018, 1043, 1051, 1058, 1073, 1089, 1090, 1092, 1093, 1101, 1103, 1104, 1106, 1108, 1132, 1160,
    1185, 1187, 1191, 1203, 1205, 1207, 1211, 1213, 1215, 1217, 1218, 1219, 1262, 1269, 1276, 1277, 1278, 1282, 1285,
    1289, 1305, 1310, 2103, 2108, 2133, 2165, 2264, 2267, 2269, 2272, 2276, 2279, 2280, 2281, 2282, 2290, 2291, 2299,
    2300, 2302, 2306, 2309, 2330, 3000, 3003, 11002, 11005, 11008, 11009, 11043, 11051, 11058, 11060, 11063, 11066,
    11089, 11093, 11101, 11108, 11111, 11132, 11160, 11185, 11191, 11203, 11205, 11207, 11211, 11241, 11262, 11269,
    11276, 11277, 11278, 11285, 11289, 11296, 11305, 11306, 11310, 12108, 12126, 12152, 12155, 12263, 12267, 12276,
    12282, 12291, 12300, 12306, 12309, 12330, 13002, 13003);

-- These spellings are explained by the entry, or no text uses them any more.
insert into entry (edition_number, item_id, kind, author_name)
select n.edition_number, i.id, 'REMOVAL', 'The product'
from item i
join text t on t.item_id = i.id
  and t.first_edition = (select max(w.first_edition) from text w where w.item_id = i.id)
join entry n on n.item_id = t.about_id
  and n.edition_number = (select max(number) from edition where number < 1000000000)
where i.id in (12269, 12281, 12305, 12308);

insert into text (item_id, first_edition, gone, about_id, field, language, content)
select t.item_id, n.edition_number, true, t.about_id, t.field, t.language, t.content
from text t join entry n on n.item_id = t.item_id
  and n.edition_number = (select max(number) from edition where number < 1000000000)
where t.item_id in (12269, 12281, 12305, 12308)
  and t.first_edition = (select max(w.first_edition) from text w where w.item_id = t.item_id);

insert into text (item_id, first_edition, about_id, field, language, content)
select v.item_id, n.edition_number, v.about_id, v.field, v.language, v.content
from (values
  (1002, 1, 'BODY', 'en', 'Hangzhou’s growth sectors in figures that you can check. Every number has its definition, date, area and precision, and names the paragraph and sentence of the source that prints it.

Numbers that may be wrong are shown as printed, marked as in doubt and explained in a note.'),
  (1005, 2, 'BODY', 'en', 'A figure is the value of one indicator for one area and one period. Its value is that of the source, with its unit and, if the source is not exact, with a word such as about or more than. Each figure has its own page at a permanent address.

Each figure names the paragraph and sentence of the source that prints it. The page of a source lists every number in it, including those that became no figure, with the reason.

A period is stated if the source gives it, inferred if it follows from the context, and undated if the source gives none. A note explains each inferred period.

A figure is in doubt if there is evidence that it may be wrong. Examples are a year that does not fit, a unit that looks too small, a growth rate that does not fit the number, and a sentence with two meanings. It is shown as printed, with an editor’s note, and is never a headline figure.

Statements without a number are listed separately, as statements of the source.

Updates are published as numbered editions. A published edition never changes: corrections come with a new edition, and the earlier ones stay available.'),
  (1009, 10, 'BODY', 'en', 'The “Digital Hangzhou” plan made it a “No. 1 project”, with AI as the key field. In the [[period:309]], cloud computing and big data generated [[figure:309]] of value added.

In undated rankings by EO Intelligence, Hangzhou came [[figure:301]] among Chinese cities by popularity for AI and joint [[figure:302]] by mature AI companies. By incomplete, undated data, [[figure:315]] AI start-ups raised [[figure:317]] in [[figure:316]] rounds.'),
  (1018, 60, 'SUMMARY', 'en', 'A press release in English on Hangzhou’s growth industries. Its media contact is the People’s Government of Hangzhou. It is undated: its latest dated figures are for the [[period:305]], and many others have no date.'),
  (1043, 101, 'DEFINITION', 'en', 'Year-on-year change in the value added of the digital economy. The release does not say whether it is at constant prices.'),
  (1051, 118, 'DEFINITION', 'en', 'Year-on-year change in gross domestic product. The release gives no figure for it; the growth of the digital economy is compared with it.'),
  (1058, 107, 'NAME', 'en', 'Rank by popularity for AI'),
  (1073, 112, 'NAME', 'en', 'Patented core technologies of the Yunge speech platform'),
  (1089, 134, 'DEFINITION', 'en', 'Year-on-year change in the total output value of the biopharmaceutical industry.'),
  (1090, 135, 'NAME', 'en', 'Pharmaceutical manufacturers above designated size: value added'),
  (1092, 136, 'NAME', 'en', 'Pharmaceutical manufacturers above designated size: value added growth'),
  (1093, 136, 'DEFINITION', 'en', 'Year-on-year change in the value added of pharmaceutical manufacturers above designated size.'),
  (1101, 139, 'DEFINITION', 'en', 'Year-on-year change in the number of biomedical companies set up.'),
  (1103, 140, 'DEFINITION', 'en', 'Hangzhou’s rank in a list of listed pharmaceutical companies by market capitalisation. The release does not say whether the rank goes by market capitalisation or by number of companies.'),
  (1104, 140, 'RANKED_AMONG', 'en', 'entries in a national list of pharmaceutical companies by market capitalisation'),
  (1106, 141, 'DEFINITION', 'en', 'Number of listed pharmaceutical companies in Hangzhou, as counted with the ranking by market capitalisation.'),
  (1108, 144, 'NAME', 'en', 'Top ten global drug makers present'),
  (1132, 164, 'DEFINITION', 'en', 'Year-on-year change in the value added of the digital content industry.'),
  (1160, 167, 'DEFINITION', 'en', 'Year-on-year change in the total output of the fashion industry.'),
  (1185, 702, 'SUMMARY', 'en', 'Research firm whose ranking of Chinese cities by popularity for AI the release cites. It is listed as a source; the release does not say that it is in Hangzhou.'),
  (1187, 703, 'SUMMARY', 'en', 'Pharmaceutical company in Hangzhou that developed icotinib.'),
  (1191, 705, 'SUMMARY', 'en', 'Name in doubt. The release names it among the world’s largest drug makers that have come to Hangzhou’s parks.'),
  (1203, 720, 'SUMMARY', 'en', 'Established site of the pharmaceutical industry. The release says that such sites have attracted [[figure:332]] of the world’s ten largest drug makers.'),
  (1205, 721, 'SUMMARY', 'en', 'Established high-tech park for biomedicine. The release says that such sites have attracted [[figure:332]] of the world’s ten largest drug makers.'),
  (1207, 722, 'SUMMARY', 'en', 'Established site of the intelligent health industry. The release says that such sites have attracted [[figure:332]] of the world’s ten largest drug makers.'),
  (1211, 724, 'SUMMARY', 'en', 'Platform that analyses data of hospitals, insurers and others to set research goals and shorten development. Hangzhou wants to make it the leading one in China.'),
  (1213, 725, 'SUMMARY', 'en', 'The release gives only their number, [[figure:345]], not their names.'),
  (1215, 726, 'SUMMARY', 'en', 'The release gives only their number, [[figure:346]], not their names. They house [[figure:349]] companies.'),
  (1217, 740, 'SUMMARY', 'en', 'Makes the digital economy Hangzhou’s “No. 1 project” and artificial intelligence its key field.'),
  (1218, 741, 'NAME', 'en', '“1+6” industrial cluster'),
  (1219, 741, 'SUMMARY', 'en', 'Hangzhou’s system of industrial clusters. Its key part is a cluster of digital industries; biomedicine is another part.'),
  (1262, 805, 'BODY', 'en', 'The release does not say what it compares with; it is read as the same half of the year before. The same sentence puts this growth [[figure:307]] above GDP growth.'),
  (1269, 812, 'BODY', 'en', 'In doubt: the wording can mean that the health industry is to reach this amount or to grow by it. The target share, [[figure:320]] of GDP, fits better if the amount is a total to be reached. An increase of this size at the target growth would need a GDP more than twice as large as the shares published for [[period:339]] imply. Cite it as a target, and do not add it to a current amount.'),
  (1276, 819, 'BODY', 'en', 'Period inferred: the release gives January to June without a year, and elsewhere refers to the [[period:326]] as the present. The growth printed next to it does not fit; see the note there.'),
  (1277, 820, 'BODY', 'en', 'In doubt: no whole number of companies a year earlier gives this growth with the [[figure:326]] printed next to it. The nearest results are 27.62% and 27.92%. Treat the growth as approximate. The period is inferred; see the note on the [[figure:326]] companies.'),
  (1278, 821, 'BODY', 'en', 'In doubt: the release does not say whether the list ranks cities or companies, or by what measure. If it ranks cities by number of companies, the cities ahead of Hangzhou have at least 42 companies together, more than the list has places. The rank also equals the number of companies and may be a slip. It is undated; cite it with caution.'),
  (1282, 825, 'BODY', 'en', 'Out of the world’s ten largest drug makers. The release names three, one of them by a name that is in doubt. It does not say which ranking it uses.'),
  (1285, 828, 'BODY', 'en', 'Read as the increase: from [[figure:334]] to [[figure:335]], the value added grew by [[figure:336]]. The last amount is about seven times the first.'),
  (1289, 832, 'BODY', 'en', 'The unit is in doubt. The release gives this amount for all of Zhejiang, but for Hangzhou’s fashion manufacturers alone it gives sales of [[figure:344]] in [[period:344]], eight times as much. The Chinese unit yi (a hundred million) may have been lost in translation; the amount would then be about 1.23 trillion yuan. Do not compare it with other amounts until the unit is confirmed.'),
  (1305, 848, 'BODY', 'en', 'The name is in doubt: the release prints “Mercedes”, the name of a car maker. Merck & Co. (MSD) or Merck KGaA is probably meant. To be confirmed with the issuer.'),
  (1310, 853, 'BODY', 'en', 'The date is in doubt: the release gives the month, May, but no year. The year is probably that of its latest figures, which are for the [[period:305]].'),
  (2103, 2003, 'SUMMARY', 'en', 'Names Hangzhou’s system of industrial clusters and the digital cluster that is its key part.'),
  (2108, 2008, 'SUMMARY', 'en', 'Reports where a research firm ranks Hangzhou by popularity for artificial intelligence and which cities are ahead.'),
  (2133, 2033, 'SUMMARY', 'en', 'Gives Hangzhou’s rank in a list by market capitalisation and the number of its listed companies.'),
  (2165, 2065, 'SUMMARY', 'en', 'Names the media contact: the People’s Government of Hangzhou.'),
  (2264, 2204, 'DEFINITION', 'en', 'The value of everything that is produced in an area in a period, less what is used up in production. It is the usual measure of the size of an economy. In Chinese provinces and cities the statistics authorities calculate it, and they revise earlier years after an economic census, sometimes substantially.'),
  (2267, 2205, 'DEFINITION', 'en', 'The unit of the difference between two percentages. A share that rises from 10% to 12% has risen by 2 percentage points. The difference between two growth rates is given in percentage points, too.'),
  (2269, 2206, 'ALSO_WRITTEN', 'en', 'year on year'),
  (2272, 2207, 'ALSO_WRITTEN', 'en', 'comparable prices'),
  (2276, 2208, 'DEFINITION', 'en', 'Companies large enough for China’s statistics bureau to survey each of them; smaller ones are sampled. In industry the threshold of the bureau is a main business income of 20 million yuan a year; it was 5 million yuan until the 12th Five-Year Plan began. Trade, services and construction have other thresholds. Such figures leave out many small companies.'),
  (2279, 2209, 'DEFINITION', 'en', 'China’s national market for shares of small and medium companies, officially National Equities Exchange and Quotations, in Beijing. Its requirements for companies are lower than those of a stock exchange, and fewer shares are traded. Companies on it are not counted as listed.'),
  (2280, 2210, 'NAME', 'en', '“1+6” industrial cluster'),
  (2281, 2210, 'ALSO_WRITTEN', 'en', '“1+6” industrial structure'),
  (2282, 2210, 'DEFINITION', 'en', 'Hangzhou’s name for its system of industrial clusters, which the press release also calls a structure. The release says that a cluster of digital industries is the key part and that biomedicine is another. It does not say what the 1 and the 6 are.'),
  (2290, 2213, 'ALSO_WRITTEN', 'en', 'Five-Year Plans'),
  (2291, 2213, 'DEFINITION', 'en', 'China, its provinces and its cities plan their development for periods of five years, which are numbered. The 13th Five-Year Plan covered 2016 to 2020. The country, each province and each city have plans of their own.'),
  (2299, 2216, 'ALSO_WRITTEN', 'en', 'increase by a multiple'),
  (2300, 2216, 'DEFINITION', 'en', 'The increase as a multiple of the first amount. An increase by 6 times ends at 7 times the first amount; growth to 6 times ends at 6 times. English and Chinese sources often mix the two, so a note explains how a figure was read.'),
  (2302, 2217, 'ALSO_WRITTEN', 'en', 'orders of magnitude; on the scale of'),
  (2306, 2218, 'DEFINITION', 'en', 'A Chinese counting unit: 1 亿 (yi) is 100 million. 10 亿 are 1 billion. If the unit is lost in translation, a number becomes far too small or too large.'),
  (2309, 2219, 'DEFINITION', 'en', 'A Chinese counting unit: 1 万 (wan) is 10,000. 100 万 are 1 million.'),
  (2330, 2226, 'DEFINITION', 'en', 'The industries that Hangzhou counts as cultural and creative, such as digital content. Each city defines them differently, and national statistics on culture use another definition. Shares based on different definitions cannot be compared.'),
  (3000, 856, 'BODY', 'en', 'To be confirmed: a unit may have been lost in translation. Chinese texts give such amounts in 亿 (hundred million). The release alone does not settle this, so the amount stands as printed.'),
  (3003, 859, 'BODY', 'en', 'The name is in doubt: it is a translation, and the Chinese name is not certain. To be confirmed with the issuer.'),
  (3004, 860, 'BODY', 'en', 'The release prints only this English name. The Chinese name is 医药港小镇.'),
  (11002, 1, 'BODY', 'zh', '杭州重点产业，数据可查可核：每项数据均注明含义、时间、范围、精确程度，以及出自来源的第几段第几句。

可能有误的数据照原文列出，标明存疑并附注释。'),
  (11005, 2, 'BODY', 'zh', '一项数据是某一指标在某一地区、某一时间的数值。数值以原文为准，附单位；原文不是确数的，用“约”“超过”“近”等词注明。每项数据都有自己的页面，网址长期不变。

每项数据均注明出自来源的第几段第几句。来源页面列出文中全部数字，未采用的也一并列出并说明原因。

数据的时间有三种情况：原文写明的，由上下文推断的（附有注释），原文未注明的。

年份与前后文不合、单位偏小、增速与数量不符或一句话有两种理解的数据，标为“存疑”。存疑数据照原文列出并附编者注，不列为核心数据。

不含数字的内容，列为“定性表述”。

更新以版次发布。已发布的版次不再改动：更正随新版次发布，原版次继续可查。'),
  (11008, 10, 'SUMMARY', 'zh', '[[period:306]]，杭州数字经济增加值增长[[figure:306]]，增速比地区生产总值增速高[[figure:307]]，占地区生产总值的[[figure:308]]。'),
  (11009, 10, 'BODY', 'zh', '[[period:309]]，云计算和大数据增加值为[[figure:309]]。“数字杭州”发展规划将数字经济列为“一号工程”，将人工智能作为重点领域。

在亿欧智库的排名中，杭州人工智能发展热度列全国城市[[figure:301]]，人工智能成熟企业数量列[[figure:302]]（并列）。据不完全统计，[[figure:315]]家人工智能初创企业获得[[figure:316]]笔融资，总额[[figure:317]]。以上均未注明时间。'),
  (11043, 101, 'DEFINITION', 'zh', '数字经济增加值的同比增长幅度。原文未说明是否按不变价计算。'),
  (11051, 118, 'DEFINITION', 'zh', '地区生产总值的同比增长幅度。原文未给出数值，数字经济增速与其比较。'),
  (11058, 107, 'NAME', 'zh', '人工智能发展热度城市排名'),
  (11060, 107, 'RANKED_AMONG', 'zh', '全国城市'),
  (11063, 108, 'RANKED_AMONG', 'zh', '全国城市'),
  (11066, 109, 'RANKED_AMONG', 'zh', '全国城市'),
  (11089, 134, 'DEFINITION', 'zh', '生物医药产业总产值的同比增长幅度。'),
  (11093, 136, 'DEFINITION', 'zh', '规模以上医药制造业增加值的同比增长幅度。'),
  (11101, 139, 'DEFINITION', 'zh', '新设生物医药企业数量的同比增长幅度。'),
  (11108, 144, 'NAME', 'zh', '全球十大药企落户数'),
  (11111, 130, 'NAME', 'zh', '健康产业目标数额'),
  (11132, 164, 'DEFINITION', 'zh', '数字内容产业增加值的同比增长幅度。'),
  (11160, 167, 'DEFINITION', 'zh', '时尚产业总产值的同比增长幅度。'),
  (11185, 702, 'SUMMARY', 'zh', '研究机构，作为被引用方列出。原文引用其人工智能发展热度城市排名，未称其为杭州企业。'),
  (11191, 705, 'SUMMARY', 'zh', '名称存疑。原文将其列入落户杭州的全球大型药企。'),
  (11203, 720, 'SUMMARY', 'zh', '发展成熟的医药产业小镇。原文称，该小镇与同类园区、小镇共吸引全球十大药企中的[[figure:332]]家落户。'),
  (11205, 721, 'SUMMARY', 'zh', '发展成熟的生物医药高新技术产业园区。原文称，该园区与同类园区、小镇共吸引全球十大药企中的[[figure:332]]家落户。'),
  (11207, 722, 'SUMMARY', 'zh', '发展成熟的智慧健康产业小镇。原文称，该小镇与同类园区、小镇共吸引全球十大药企中的[[figure:332]]家落户。'),
  (11211, 724, 'SUMMARY', 'zh', '分析医院、保险等机构的大数据，用于确定研发目标、缩短研发周期。杭州力争使其居国内领先地位。'),
  (11241, 761, 'SUMMARY', 'zh', '杭州人工智能初创企业多于广州，打破了北京、上海、广州、深圳的传统优势格局。'),
  (11262, 805, 'BODY', 'zh', '原文未说明比较对象，此处理解为上年同期。同一句称该增速比地区生产总值增速高[[figure:307]]。'),
  (11269, 812, 'BODY', 'zh', '存疑：原文既可理解为健康产业要达到这一数额，也可理解为要增加这一数额。规划比重为地区生产总值的[[figure:320]]，与前者更相符：若为增量，按规划增速推算，地区生产总值须为[[period:339]]已公布占比所推算数额的两倍以上。请作为目标值引用，不要与现有数额相加。'),
  (11276, 819, 'BODY', 'zh', '时间据上下文推断：原文只写一月至六月，未注明年份，而其他各处以[[period:326]]为当前时间。同处所载增速与该数不符，见增速的注释。'),
  (11277, 820, 'BODY', 'zh', '存疑：以同处所载的[[figure:326]]家推算，上年同期的企业数量取任何整数都得不出这一增速，最接近的结果为27.62%和27.92%。请视为近似值。时间亦为推断，依据见企业数量（[[figure:326]]家）的注释。'),
  (11278, 821, 'BODY', 'zh', '存疑：原文未说明榜单列的是城市还是企业，也未说明按市值还是按企业数量排名。若按企业数量对城市排名，排在杭州之前的城市合计不少于42家，超过榜单所列总数。该排名又与企业数量相同，可能混淆。未注明时间，请谨慎引用。'),
  (11285, 828, 'BODY', 'zh', '此处按“增加”理解：由[[figure:334]]增至[[figure:335]]，增幅[[figure:336]]，期末数额约为期初的七倍。'),
  (11289, 832, 'BODY', 'zh', '单位存疑：该数为全省总产值，而仅杭州时尚制造业[[period:344]]的销售收入（[[figure:344]]）就约为其8倍。翻译时可能漏掉单位“亿”；若以亿元计，则为12305.9亿元。单位核实之前，请勿与其他数额比较。'),
  (11296, 839, 'BODY', 'zh', '年份存疑：该句所述为当前情况，而句中省级名单的年份晚十年，可能有误。请勿作为当前数据引用。'),
  (11305, 848, 'BODY', 'zh', '名称存疑：原文作“Mercedes”，为汽车厂商名称，疑指默沙东或默克，有待向发布机构核实。'),
  (11306, 849, 'BODY', 'zh', '原文作“first team”（第一梯队），此处指领先城市之列，因其后给出的排名并非首位。'),
  (11310, 853, 'BODY', 'zh', '日期存疑：原文只写五月，未注明年份，可能与最新数据（[[period:305]]）同年。'),
  (12108, 2008, 'SUMMARY', 'zh', '转述一家研究机构对各城市人工智能发展热度的排名，以及排在杭州前面的城市。'),
  (12126, 2026, 'SUMMARY', 'zh', '提出健康产业到目标年份的数额、年均增速和占地区生产总值的比重。'),
  (12152, 2052, 'SUMMARY', 'zh', '对比占地区生产总值的比重，并称高于北京和上海。'),
  (12155, 2055, 'SUMMARY', 'zh', '给出数字内容产业一年的增加值、增速和占地区生产总值的比重。'),
  (12263, 2204, 'ALSO_WRITTEN', 'zh', '生产总值'),
  (12267, 2205, 'DEFINITION', 'zh', '两个百分数之差的单位。占比由10%升至12%，上升2个百分点。两个增速之差也以百分点计。'),
  (12276, 2208, 'DEFINITION', 'zh', '达到规定规模、由国家统计部门逐家调查的企业，规模较小的则抽样调查。工业企业的门槛为年主营业务收入2000万元，“十二五”规划开始之前为500万元；贸易、服务业和建筑业另有标准。规模以上企业的数据不含大量小企业。'),
  (12282, 2210, 'DEFINITION', 'zh', '杭州产业集群体系的提法。新闻稿称数字产业集群是其中的重点，生物医药是组成部分之一。“1”和“6”各指什么，新闻稿没有说明。'),
  (12291, 2213, 'DEFINITION', 'zh', '国家、各省和各市以五年为期编制发展规划，依次编号。“十三五”规划期为2016年至2020年。国家和各省市都有各自的五年规划。'),
  (12300, 2216, 'DEFINITION', 'zh', '增加的数额相当于原数的多少倍。增加6倍，结果是原来的7倍；增长到6倍，结果是原来的6倍。中英文来源常将两者混用，因此注释会说明如何理解。'),
  (12306, 2218, 'DEFINITION', 'zh', '中文计数单位，英文没有对应的单位，10亿为 1 billion。翻译时若漏掉单位，数字会相差很多倍。'),
  (12309, 2219, 'DEFINITION', 'zh', '中文计数单位，英文没有对应的单位，100万为 1 million。'),
  (12330, 2226, 'DEFINITION', 'zh', '按杭州市口径列入文化创意的产业，简称文创产业，如数字内容产业。各城市界定的范围不同，国家的文化及相关产业统计另有口径。按不同口径得出的占比不可比较。'),
  (13002, 858, 'BODY', 'zh', '名称存疑：疑指余杭生物医药高新技术产业园区，有待向发布机构核实。'),
  (13003, 859, 'BODY', 'zh', '名称存疑：原文只载英文译名，中文名称有待向发布机构核实。'),
  (13004, 860, 'BODY', 'zh', '原文只载英文名称“Medicinal Harbor Town”。')
) as v (item_id, about_id, field, language, content)
join entry n on n.item_id = v.item_id
  and n.edition_number = (select max(number) from edition where number < 1000000000);

-- The log of the desk tells what was left alone.
insert into audit_entry (recorded_at, action, who, about, detail, address)
select current_timestamp, 'CONTENT_LEFT_ALONE', 'The product', lower(i.kind) || ' ' || i.id,
  'its clearer words; staff have changed it, its texts or a figure that they cite', ''
from item i
where i.id in (
    1, 2, 10, 60, 101, 107, 108, 109, 112, 118, 130, 134, 135, 136, 139, 140, 141, 144, 164, 167, 306, 318, 326, 327,
    328, 331, 332, 336, 342, 353, 702, 703, 705, 720, 721, 722, 724, 725, 726, 740, 741, 744, 760, 761, 2003, 2008,
    2026, 2033, 2052, 2055, 2065, 2204, 2205, 2206, 2207, 2208, 2209, 2210, 2213, 2216, 2217, 2218, 2219, 2226)
  and not exists (
    select 1 from entry n
    where n.item_id = i.id and n.edition_number = (select max(number) from edition where number < 1000000000));
