-- Plain words: an edition of its own, after whatever staff have published. Sectors say what they offer, companies have the names that they
-- are known by, notes and definitions are shorter, in both languages. No number changes. The Chinese of text 1000 is text 11000, and so on.

insert into edition (number, published_at)
select max(number) + 1, current_timestamp from edition where number < 1000000000;

insert into edition_summary (edition_number, language, content)
select e.number, v.language, v.content
from (select max(number) as number from edition where number < 1000000000) e cross join (values
  ('en', 'Clearer wording: what each sector offers, company names, indicator names and notes. No figures changed.'),
  ('zh', '文字更清楚：改写各领域概述、企业名称、指标名称和注释。数据没有变动。')
) as v (language, content);

-- A subject is left alone if staff have changed it or hidden one of its texts, and if a figure that its new texts cite is no longer what it
-- was when it shipped. What follows is for the subjects that have an entry here.
insert into entry (edition_number, item_id, kind, author_name)
select e.number, i.id,
  case
    when i.id = 710 then 'REMOVAL'
    when i.id in (331, 701, 703, 707, 708, 709, 721, 722, 748) then 'REVISION'
    else 'WORDING'
  end,
  'The product'
from item i, (select max(number) as number from edition where number < 1000000000) e
where i.id in (
    1, 2, 10, 11, 12, 22, 23, 24, 30, 31, 32, 42, 60, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114,
    115, 116, 117, 118, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 160, 161, 162, 163, 164,
    165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 300, 301, 302, 303, 304, 306,
    309, 312, 314, 315, 316, 317, 318, 319, 320, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 336, 337, 338,
    339, 342, 343, 344, 346, 350, 351, 352, 353, 354, 355, 356, 358, 359, 700, 701, 702, 703, 704, 705, 706, 707, 708, 709, 710,
    720, 721, 722, 723, 724, 725, 726, 740, 741, 742, 743, 744, 745, 746, 747, 748, 749, 750, 751, 760, 761, 762, 763, 764, 765,
    766, 767, 768, 769, 770, 771, 772, 773, 774, 775, 776, 2000, 2001, 2002, 2003, 2006, 2007, 2008, 2009, 2010, 2011, 2012,
    2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2030, 2031, 2032, 2033,
    2034, 2035, 2036, 2037, 2038, 2039, 2040, 2042, 2043, 2044, 2045, 2046, 2047, 2048, 2049, 2050, 2051, 2052, 2053, 2055,
    2056, 2057, 2058, 2059, 2061, 2062, 2063, 2064, 2065, 2200, 2201, 2202, 2203, 2204, 2205, 2206, 2207, 2208, 2209, 2210,
    2211, 2212, 2213, 2214, 2215, 2216, 2217, 2218, 2219, 2220, 2221, 2222, 2223, 2224, 2225, 2226, 2227, 2228)
  and not exists (select 1 from entry s where s.item_id = i.id and s.author_name <> 'The product')
  and not exists (
    select 1
    from suppression h
    join text t on t.item_id = h.item_id and t.first_edition = h.edition_number
    left join note n on n.item_id = t.about_id and n.first_edition = 1
    where h.kind = 'TEXT' and h.lifted_at is null and coalesce(n.about_id, t.about_id) = i.id)
  and not exists (
    select 1
    from (values
      (1, 306), (1, 332), (1, 338), (10, 301), (10, 302), (10, 306), (10, 307), (10, 308), (10, 309), (10, 315), (10, 316),
      (10, 317), (11, 322), (11, 326), (11, 330), (11, 332), (11, 333), (12, 334), (12, 335), (12, 338), (12, 340), (12, 341),
      (12, 348), (12, 349), (12, 356), (12, 357), (306, 307), (317, 316), (318, 320), (327, 326), (329, 328), (336, 334),
      (336, 335), (342, 344), (354, 353), (355, 353), (720, 332), (721, 332), (722, 332), (723, 333), (725, 345), (726, 346),
      (726, 349), (745, 330), (751, 319), (751, 320)
    ) as c (subject_id, figure_id)
    join figure f on f.item_id = c.figure_id
    join figure s on s.item_id = c.figure_id and s.first_edition = 1
    where c.subject_id = i.id
      and f.first_edition = (select max(g.first_edition) from figure g where g.item_id = c.figure_id)
      and (f.gone or f.status <> s.status or f.amount <> s.amount or f.period <> s.period));

insert into entry_reason (edition_number, item_id, language, content)
select n.edition_number, n.item_id, v.language, v.content
from entry n join item i on i.id = n.item_id join (values
  ('PAGE', 'en', 'Rewritten in plain words.'),
  ('PAGE', 'zh', '改写为平实文字。'),
  ('SECTOR', 'en', 'Says in one sentence what the sector offers, and why here.'),
  ('SECTOR', 'zh', '以一句话说明领域优势及投资理由。'),
  ('TOPIC', 'en', 'Shorter name.'),
  ('TOPIC', 'zh', '名称改得更简明。'),
  ('INDICATOR', 'en', 'Clearer name and definition.'),
  ('INDICATOR', 'zh', '名称和释义更清楚。'),
  ('FIGURE', 'en', 'Shorter note.'),
  ('FIGURE', 'zh', '注释改得更简短。'),
  ('SOURCE', 'en', 'The name says who issued it.'),
  ('SOURCE', 'zh', '名称注明发布方。'),
  ('PASSAGE', 'en', 'Plainer summary of the sentence.'),
  ('PASSAGE', 'zh', '语句概要改得更平实。'),
  ('ORGANISATION', 'en', 'Plainer description.'),
  ('ORGANISATION', 'zh', '介绍改得更平实。'),
  ('PLACE', 'en', 'Says what the release says of it.'),
  ('PLACE', 'zh', '写明原文对其的介绍。'),
  ('POLICY', 'en', 'Says what it does.'),
  ('POLICY', 'zh', '写明其作用。'),
  ('CLAIM', 'en', 'Plainer wording.'),
  ('CLAIM', 'zh', '表述改得更平实。'),
  ('TERM', 'en', 'Shorter explanation in plain words.'),
  ('TERM', 'zh', '释义改得更简短平实。')
) as v (kind, language, content) on v.kind = i.kind
where n.edition_number = (select max(number) from edition where number < 1000000000)
  and i.id not in (331, 342, 701, 703, 707, 708, 709, 710, 721, 722, 748);

insert into entry_reason (edition_number, item_id, language, content)
select n.edition_number, n.item_id, v.language, v.content
from entry n join (values
  (331, 'en', 'A note asks whether a unit was lost in translation.'),
  (331, 'zh', '注释提出翻译时是否漏掉单位的疑问。'),
  (342, 'en', 'The note gives the amount that results if the unit is 亿.'),
  (342, 'zh', '注释写明单位为亿元时的数额。'),
  (701, 'en', 'A note says that the Chinese name is to be confirmed.'),
  (701, 'zh', '注释说明中文名称待核实。'),
  (703, 'en', 'Shown by its own name; the note gives the printed one.'),
  (703, 'zh', '改用企业正式名称，原文所载名称见注释。'),
  (707, 'en', 'Shown by its own name; the note gives the printed one.'),
  (707, 'zh', '改用企业正式名称，原文所载名称见注释。'),
  (708, 'en', 'Shown by its own name; the note gives the printed one.'),
  (708, 'zh', '改用企业正式名称，原文所载名称见注释。'),
  (709, 'en', 'Shown by its own name; the note gives the printed one.'),
  (709, 'zh', '改用企业正式名称，原文所载名称见注释。'),
  (710, 'en', 'The city government issued the release and is no company; the page of the release names it.'),
  (710, 'zh', '市政府是新闻稿的发布方，不是企业，已在来源页面注明。'),
  (721, 'en', 'The name is marked as in doubt; the note says which park is probably meant.'),
  (721, 'zh', '名称标为存疑，注释说明可能所指。'),
  (722, 'en', 'The name is marked as in doubt.'),
  (722, 'zh', '名称标为存疑。'),
  (748, 'en', 'No longer in doubt: the name is that of a provincial programme.'),
  (748, 'zh', '不再存疑：该名称为浙江省产业计划的名称。')
) as v (item_id, language, content) on v.item_id = n.item_id
where n.edition_number = (select max(number) from edition where number < 1000000000);

-- New notes, and the first Chinese names of what has one now.
insert into item (id, kind)
select v.id, v.kind
from (values
  (856, 'NOTE', 331), (857, 'NOTE', 701), (858, 'NOTE', 721), (859, 'NOTE', 722), (3000, 'TEXT', 331), (3001, 'TEXT', 701),
  (3002, 'TEXT', 721), (3003, 'TEXT', 722), (11186, 'TEXT', 703), (11194, 'TEXT', 707), (11196, 'TEXT', 708),
  (11200, 'TEXT', 709), (11204, 'TEXT', 721), (13000, 'TEXT', 331), (13001, 'TEXT', 701), (13002, 'TEXT', 721),
  (13003, 'TEXT', 722)
) as v (id, kind, subject_id)
join entry n on n.item_id = v.subject_id
  and n.edition_number = (select max(number) from edition where number < 1000000000);

insert into entry (edition_number, item_id, kind, author_name)
select e.number, i.id, 'NEW', 'The product'
from item i, (select max(number) as number from edition where number < 1000000000) e
where i.id in (
    856, 857, 858, 859, 3000, 3001, 3002, 3003, 11186, 11194, 11196, 11200, 11204, 13000, 13001, 13002, 13003);

insert into note (item_id, first_edition, about_id, kind)
select n.item_id, n.edition_number, v.about_id, 'EDITORS_NOTE'
from (values (856, 331), (857, 701), (858, 721), (859, 722)) as v (item_id, about_id)
join entry n on n.item_id = v.item_id
  and n.edition_number = (select max(number) from edition where number < 1000000000);

-- These names are sure now, so that their notes only say how they are printed.
insert into entry (edition_number, item_id, kind, author_name)
select n.edition_number, v.item_id, 'REVISION', 'The product'
from (values (847, 703), (850, 709), (854, 748)) as v (item_id, subject_id)
join entry n on n.item_id = v.subject_id
  and n.edition_number = (select max(number) from edition where number < 1000000000);

insert into note (item_id, first_edition, about_id, kind)
select n.item_id, n.edition_number, v.about_id, 'FOOTNOTE'
from (values (847, 703), (850, 709), (854, 748)) as v (item_id, about_id)
join entry n on n.item_id = v.item_id
  and n.edition_number = (select max(number) from edition where number < 1000000000);

insert into organisation (item_id, first_edition, sector_id, source_id, paragraph, sentence, status, position)
select o.item_id, n.edition_number, o.sector_id, o.source_id, o.paragraph, o.sentence, v.status, o.position
from (values (703, 'NORMAL'), (709, 'NORMAL')) as v (item_id, status)
join organisation o on o.item_id = v.item_id and o.first_edition = 1
join entry n on n.item_id = v.item_id
  and n.edition_number = (select max(number) from edition where number < 1000000000);

insert into place (item_id, first_edition, sector_id, source_id, paragraph, sentence, status, position, kind)
select o.item_id, n.edition_number, o.sector_id, o.source_id, o.paragraph, o.sentence, v.status, o.position, o.kind
from (values (721, 'FLAGGED'), (722, 'FLAGGED')) as v (item_id, status)
join place o on o.item_id = v.item_id and o.first_edition = 1
join entry n on n.item_id = v.item_id
  and n.edition_number = (select max(number) from edition where number < 1000000000);

insert into policy (item_id, first_edition, sector_id, source_id, paragraph, sentence, status, position, kind, issued)
select o.item_id, n.edition_number, o.sector_id, o.source_id, o.paragraph, o.sentence, v.status, o.position, o.kind, o.issued
from (values (748, 'NORMAL')) as v (item_id, status)
join policy o on o.item_id = v.item_id and o.first_edition = 1
join entry n on n.item_id = v.item_id
  and n.edition_number = (select max(number) from edition where number < 1000000000);

-- The city government is no company.
insert into organisation (item_id, first_edition, gone, sector_id, source_id, paragraph, sentence, status, position)
select o.item_id, n.edition_number, true, o.sector_id, o.source_id, o.paragraph, o.sentence, o.status, o.position
from organisation o join entry n on n.item_id = o.item_id
  and n.edition_number = (select max(number) from edition where number < 1000000000)
where o.item_id = 710 and o.first_edition = 1;

insert into entry (edition_number, item_id, kind, author_name)
select n.edition_number, i.id, 'REMOVAL', 'The product'
from item i join entry n on n.item_id = 710
  and n.edition_number = (select max(number) from edition where number < 1000000000)
where i.id in (645, 646, 1198, 1199, 11198, 11199);

insert into also_shown_in (item_id, first_edition, gone, shown_id, sector_id)
select a.item_id, n.edition_number, true, a.shown_id, a.sector_id
from also_shown_in a join entry n on n.item_id = a.item_id
  and n.edition_number = (select max(number) from edition where number < 1000000000)
where a.item_id in (645, 646) and a.first_edition = 1;

insert into text (item_id, first_edition, gone, about_id, field, language, content)
select t.item_id, n.edition_number, true, t.about_id, t.field, t.language, t.content
from text t join entry n on n.item_id = t.item_id
  and n.edition_number = (select max(number) from edition where number < 1000000000)
where t.item_id in (1198, 1199, 11198, 11199) and t.first_edition < n.edition_number;

-- The texts. A text belongs to the subject that it is about; that of a note to what the note is on.
insert into entry (edition_number, item_id, kind, author_name)
select n.edition_number, i.id, 'WORDING', 'The product'
from item i
join text t on t.item_id = i.id
  and t.first_edition = (select max(w.first_edition) from text w where w.item_id = i.id)
left join note o on o.item_id = t.about_id and o.first_edition = 1
join entry n on n.item_id = coalesce(o.about_id, t.about_id)
  and n.edition_number = (select max(number) from edition where number < 1000000000)
where i.id in (
    1001, 1002, 1003, 1004, 1005, 1008, 1009, 1011, 1012, 1014, 1015, 1016, 1018, 1021, 1022, 1023, 1024, 1025, 1026, 1030,
    1040, 1041, 1042, 1043, 1044, 1045, 1046, 1047, 1048, 1049, 1050, 1051, 1052, 1053, 1054, 1056, 1058, 1059, 1061, 1062,
    1064, 1065, 1067, 1068, 1070, 1071, 1073, 1074, 1076, 1077, 1078, 1079, 1081, 1082, 1083, 1084, 1085, 1086, 1088, 1089,
    1090, 1091, 1092, 1093, 1094, 1095, 1096, 1097, 1098, 1099, 1100, 1101, 1102, 1103, 1104, 1106, 1108, 1109, 1111, 1112,
    1113, 1114, 1115, 1116, 1117, 1118, 1119, 1120, 1121, 1122, 1123, 1124, 1125, 1126, 1127, 1128, 1129, 1131, 1132, 1133,
    1134, 1135, 1136, 1139, 1141, 1142, 1143, 1144, 1145, 1146, 1147, 1148, 1149, 1150, 1151, 1152, 1153, 1154, 1155, 1156,
    1157, 1159, 1160, 1161, 1162, 1163, 1164, 1165, 1166, 1167, 1168, 1169, 1170, 1171, 1172, 1174, 1176, 1177, 1178, 1179,
    1181, 1183, 1185, 1186, 1187, 1189, 1191, 1193, 1194, 1195, 1196, 1197, 1200, 1201, 1203, 1205, 1207, 1209, 1211, 1212,
    1213, 1215, 1217, 1219, 1220, 1221, 1223, 1225, 1227, 1228, 1229, 1230, 1231, 1233, 1235, 1237, 1238, 1239, 1240, 1241, 1242,
    1244, 1245, 1246, 1247, 1249, 1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258, 1259, 1260, 1261, 1262, 1263, 1264,
    1265, 1266, 1267, 1268, 1269, 1270, 1271, 1272, 1273, 1274, 1275, 1276, 1277, 1278, 1279, 1280, 1281, 1282, 1283, 1284,
    1285, 1287, 1288, 1289, 1290, 1291, 1292, 1293, 1294, 1295, 1296, 1297, 1298, 1299, 1300, 1301, 1302, 1303, 1304, 1305,
    1306, 1307, 1308, 1309, 1310, 1311, 1312, 2100, 2101, 2102, 2103, 2106, 2107, 2108, 2109, 2110, 2111, 2112, 2113, 2114,
    2115, 2116, 2117, 2118, 2119, 2120, 2121, 2122, 2123, 2124, 2125, 2126, 2127, 2128, 2130, 2131, 2132, 2133, 2134, 2135,
    2136, 2137, 2138, 2139, 2140, 2142, 2143, 2144, 2145, 2146, 2147, 2148, 2149, 2150, 2151, 2152, 2153, 2155, 2156, 2157,
    2158, 2159, 2161, 2162, 2163, 2164, 2165, 2250, 2251, 2252, 2255, 2258, 2261, 2264, 2267, 2270, 2273, 2275, 2276, 2279,
    2282, 2284, 2285, 2288, 2291, 2292, 2293, 2294, 2297, 2300, 2302, 2303, 2306, 2309, 2312, 2313, 2314, 2315, 2318, 2321, 2324, 2327, 2330,
    2333, 2336, 11001, 11002, 11004, 11005, 11008, 11009, 11011, 11012, 11014, 11015, 11016, 11018, 11021, 11022, 11026, 11041,
    11043, 11044, 11045, 11047, 11049, 11051, 11052, 11053, 11058, 11059, 11061, 11062, 11064, 11065, 11067, 11068, 11069,
    11070, 11071, 11073, 11074, 11075, 11077, 11080, 11081, 11082, 11083, 11084, 11085, 11086, 11088, 11089, 11091, 11093,
    11095, 11096, 11098, 11099, 11100, 11101, 11102, 11103, 11104, 11106, 11107, 11108, 11109, 11110, 11111, 11112, 11113,
    11115, 11116, 11118, 11119, 11120, 11122, 11124, 11126, 11128, 11132, 11134, 11136, 11137, 11139, 11140, 11144, 11145,
    11146, 11147, 11149, 11150, 11153, 11156, 11157, 11159, 11160, 11165, 11167, 11169, 11171, 11172, 11174, 11175, 11177,
    11179, 11181, 11183, 11185, 11187, 11189, 11191, 11193, 11195, 11197, 11201, 11203, 11205, 11207, 11209, 11211, 11213,
    11215, 11217, 11219, 11221, 11223, 11225, 11227, 11229, 11231, 11233, 11235, 11237, 11239, 11240, 11241, 11242, 11243,
    11244, 11245, 11246, 11247, 11248, 11249, 11250, 11251, 11252, 11253, 11254, 11255, 11256, 11257, 11258, 11259, 11260,
    11261, 11262, 11263, 11264, 11265, 11266, 11267, 11268, 11269, 11270, 11271, 11272, 11273, 11274, 11275, 11276, 11277,
    11278, 11279, 11280, 11281, 11282, 11283, 11285, 11286, 11287, 11288, 11289, 11290, 11292, 11293, 11294, 11295, 11296,
    11297, 11298, 11299, 11300, 11301, 11302, 11303, 11304, 11305, 11306, 11307, 11308, 11309, 11310, 11311, 11312, 12102,
    12103, 12107, 12109, 12110, 12112, 12117, 12120, 12122, 12123, 12124, 12125, 12127, 12133, 12163, 12252, 12258, 12267,
    12276, 12282, 12285, 12288, 12291, 12303, 12306, 12308, 12309, 12312, 12327, 12330, 12336);

insert into text (item_id, first_edition, about_id, field, language, content)
select v.item_id, n.edition_number, v.about_id, v.field, v.language, v.content
from (values
  (1001, 1, 'SUMMARY', 'en', 'In the [[period:306]], Hangzhou’s digital economy grew by [[figure:306]]. In [[period:338]], its cultural and creative industry made up [[figure:338]] of GDP. According to an undated press release of the city, its parks have attracted [[figure:332]] of the world’s ten largest drug makers.'),
  (1002, 1, 'BODY', 'en', 'Hangzhou’s growth sectors in figures that you can check: every number has its definition, date, area and precision, and leads to the sentence in which it was printed.

Numbers that may be wrong are shown as printed, marked as in doubt and explained in a note.'),
  (1003, 2, 'NAME', 'en', 'About the figures'),
  (1004, 2, 'SUMMARY', 'en', 'Where the figures come from, how to read them and what the marks next to them mean.'),
  (1005, 2, 'BODY', 'en', 'A figure is the value of one indicator for one area and one period. It is shown as the source states it, with its unit and, if the source is not exact, with a word such as about, more than or almost. Each figure has its own page at a permanent address.

Each figure leads to the paragraph and sentence in which it was printed. The page of a source lists every number in it, including those that became no figure, with the reason.

A period is stated if the source gives it, inferred if it follows from the context, and undated if the source gives none. A note explains each inferred period.

A figure is in doubt if there is evidence that it may be wrong. Examples are a year that does not fit, a unit that looks too small, a growth rate that does not fit the count, and a sentence with two meanings. It is shown as printed, with an editor’s note, and is never a headline figure.

Statements without a number are listed separately, as statements of the source.

Updates are published as numbered editions. A published edition never changes: corrections come with a new edition, and the earlier ones stay available.'),
  (1008, 10, 'SUMMARY', 'en', 'In the [[period:306]], Hangzhou’s digital economy grew by [[figure:306]], [[figure:307]] faster than GDP, and made up [[figure:308]] of it.'),
  (1009, 10, 'BODY', 'en', 'The “Digital Hangzhou” plan made it a “number one project”, with AI as the key field. In the [[period:309]], cloud computing and big data generated [[figure:309]] of value added.

In undated rankings by EO Intelligence, Hangzhou came [[figure:301]] among Chinese cities for AI and joint [[figure:302]] by mature AI companies. By incomplete, undated data, [[figure:315]] AI start-ups raised [[figure:317]] in [[figure:316]] rounds.'),
  (1011, 11, 'SUMMARY', 'en', 'In [[period:322]], the output of Hangzhou’s biopharmaceutical industry rose by [[figure:322]]. According to an undated press release of the city, its life-science parks have attracted [[figure:332]] of the world’s ten largest drug makers.'),
  (1012, 11, 'BODY', 'en', 'In the [[period:326]], [[figure:326]] biomedical companies were set up in Hangzhou.

According to the press release, which is undated, Hangzhou initiated a dual-currency fund [[figure:330]] for companies at home and abroad. It also invested [[figure:333]] in a public platform for trials, special materials, intellectual property and technology transfer.'),
  (1014, 12, 'SUMMARY', 'en', 'From [[period:334]] to [[period:335]], the value added of Hangzhou’s cultural and creative industry grew from [[figure:334]] to [[figure:335]]. In [[period:338]] the industry made up [[figure:338]] of GDP.'),
  (1015, 12, 'BODY', 'en', 'In [[period:340]], digital content alone grew by [[figure:340]] and made up [[figure:341]] of GDP. The press release also counts [[figure:349]] companies on [[figure:348]] of usable area in the city-level creative parks, without a date.

Fashion builds on the city’s light industry. In [[period:356]], Zhejiang identified key companies and key brands of the fashion industry: [[figure:356]] of the companies and [[figure:357]] of the brands were from Hangzhou.'),
  (1016, 60, 'NAME', 'en', 'Press release of the Hangzhou city government on industrial investment'),
  (1018, 60, 'SUMMARY', 'en', 'A press release in English on Hangzhou’s growth industries. Its media contact is The People’s Government of Hangzhou. It is undated: its latest dated figures are for the [[period:305]], and many others have no date.'),
  (1021, 22, 'NAME', 'en', 'Hangzhou’s rank in artificial intelligence'),
  (1022, 23, 'NAME', 'en', 'AI technology and policy'),
  (1023, 24, 'NAME', 'en', 'AI start-up financing'),
  (1024, 30, 'NAME', 'en', 'Output, value added and growth'),
  (1025, 31, 'NAME', 'en', 'Companies'),
  (1026, 32, 'NAME', 'en', 'Health industry targets'),
  (1030, 42, 'NAME', 'en', 'Creative parks and companies'),
  (1040, 100, 'NAME', 'en', 'Digital economy value added'),
  (1041, 100, 'DEFINITION', 'en', 'Value added by the industries that Hangzhou counts as its digital economy. The release names cloud computing and big data as parts of it.'),
  (1042, 101, 'NAME', 'en', 'Digital economy growth'),
  (1043, 101, 'DEFINITION', 'en', 'Change in the value added of the digital economy against the same period of the year before. The release does not say whether it is at constant prices.'),
  (1044, 102, 'NAME', 'en', 'Digital economy growth above GDP growth'),
  (1045, 102, 'DEFINITION', 'en', 'By how many percentage points the digital economy grew faster than gross domestic product.'),
  (1046, 103, 'NAME', 'en', 'Digital economy share of GDP'),
  (1047, 103, 'DEFINITION', 'en', 'Share of the value added of the digital economy in Hangzhou’s gross domestic product.'),
  (1048, 117, 'NAME', 'en', 'Gross domestic product (GDP)'),
  (1049, 117, 'DEFINITION', 'en', 'Value added by the whole economy. The release gives no figure for it; shares and growth differences refer to it.'),
  (1050, 118, 'NAME', 'en', 'GDP growth'),
  (1051, 118, 'DEFINITION', 'en', 'Change in gross domestic product against the same period of the year before. The release gives no figure for it; the growth of the digital economy is compared with it.'),
  (1052, 106, 'NAME', 'en', 'Digital industry cluster: target size'),
  (1053, 106, 'DEFINITION', 'en', 'Size that the planned cluster of digital industries is to reach. The release does not say what is measured.'),
  (1054, 104, 'NAME', 'en', 'Cloud computing and big data value added'),
  (1056, 105, 'NAME', 'en', 'Robot industry value added'),
  (1058, 107, 'NAME', 'en', 'Rank among Chinese cities for AI'),
  (1059, 107, 'DEFINITION', 'en', 'Hangzhou’s rank by popularity as a city for developing artificial intelligence, according to EO Intelligence. The release does not give the method.'),
  (1061, 108, 'NAME', 'en', 'Rank by number of mature AI companies'),
  (1062, 108, 'DEFINITION', 'en', 'Hangzhou’s rank by number of mature artificial intelligence companies.'),
  (1064, 109, 'NAME', 'en', 'Rank by number of AI start-ups'),
  (1065, 109, 'DEFINITION', 'en', 'Hangzhou’s rank by number of artificial intelligence start-ups.'),
  (1067, 110, 'NAME', 'en', 'Policy documents on AI'),
  (1068, 110, 'DEFINITION', 'en', 'Policy documents that Hangzhou has issued to promote artificial intelligence.'),
  (1070, 111, 'NAME', 'en', 'Hikvision’s rank in the MOT Challenge'),
  (1071, 111, 'DEFINITION', 'en', 'Rank of Hikvision in the MOT Challenge, a contest in tracking several moving objects in video.'),
  (1073, 112, 'NAME', 'en', 'Core patents of the Yunge speech platform'),
  (1074, 112, 'DEFINITION', 'en', 'Patented core technologies in the speech cloud platform and the voice remote control of Hangzhou Yunge Information Technology.'),
  (1076, 113, 'NAME', 'en', 'Smart chip process node'),
  (1077, 113, 'DEFINITION', 'en', 'Process node of smart chips with FinFET transistors.'),
  (1078, 114, 'NAME', 'en', 'AI start-ups financed'),
  (1079, 114, 'DEFINITION', 'en', 'Number of artificial intelligence start-ups that have received financing.'),
  (1081, 115, 'NAME', 'en', 'AI start-up financing rounds'),
  (1082, 115, 'DEFINITION', 'en', 'Number of times that artificial intelligence start-ups have been financed.'),
  (1083, 115, 'COUNTED', 'en', 'rounds'),
  (1084, 116, 'NAME', 'en', 'Investment in AI start-ups'),
  (1085, 116, 'DEFINITION', 'en', 'Total amount invested in artificial intelligence start-ups in all rounds.'),
  (1086, 133, 'NAME', 'en', 'Biopharmaceutical output'),
  (1088, 134, 'NAME', 'en', 'Biopharmaceutical output growth'),
  (1089, 134, 'DEFINITION', 'en', 'Change in the total output value of the biopharmaceutical industry against the same period of the year before.'),
  (1090, 135, 'NAME', 'en', 'Drug manufacturers above designated size: value added'),
  (1091, 135, 'DEFINITION', 'en', 'Value added by pharmaceutical manufacturers above designated size, which the statistics offices survey one by one.'),
  (1092, 136, 'NAME', 'en', 'Drug manufacturers above designated size: value added growth'),
  (1093, 136, 'DEFINITION', 'en', 'Change in the value added of pharmaceutical manufacturers above designated size against the same period of the year before.'),
  (1094, 137, 'NAME', 'en', 'Pharmaceutical companies'),
  (1095, 137, 'DEFINITION', 'en', 'Number of pharmaceutical companies in Hangzhou.'),
  (1096, 137, 'COUNTED', 'en', 'companies'),
  (1097, 138, 'NAME', 'en', 'New biomedical companies'),
  (1098, 138, 'DEFINITION', 'en', 'Number of biomedical companies set up in the period.'),
  (1099, 138, 'COUNTED', 'en', 'companies'),
  (1100, 139, 'NAME', 'en', 'Growth in new biomedical companies'),
  (1101, 139, 'DEFINITION', 'en', 'Change in the number of biomedical companies set up against the same period of the year before.'),
  (1102, 140, 'NAME', 'en', 'Rank by listed pharmaceutical companies'),
  (1103, 140, 'DEFINITION', 'en', 'Hangzhou’s rank in a list of listed pharmaceutical companies by market value. The release does not say whether the rank goes by market value or by number of companies.'),
  (1104, 140, 'RANKED_AMONG', 'en', 'entries in a national list of drug companies by market value'),
  (1106, 141, 'DEFINITION', 'en', 'Number of listed pharmaceutical companies in Hangzhou, as counted with the ranking by market value.'),
  (1108, 144, 'NAME', 'en', 'World’s ten largest drug makers in Hangzhou'),
  (1109, 144, 'DEFINITION', 'en', 'How many of the ten largest drug makers in the world have come to Hangzhou’s parks.'),
  (1111, 130, 'NAME', 'en', 'Health industry: target amount'),
  (1112, 130, 'DEFINITION', 'en', 'Amount that the plan sets for the health industry. The release does not say clearly whether it is to be reached or to be added.'),
  (1113, 131, 'NAME', 'en', 'Health industry: target annual growth'),
  (1114, 131, 'DEFINITION', 'en', 'Average annual growth that the plan sets for the health industry.'),
  (1115, 132, 'NAME', 'en', 'Health industry: target share of GDP'),
  (1116, 132, 'DEFINITION', 'en', 'Share of gross domestic product that the plan sets for the health industry.'),
  (1117, 142, 'NAME', 'en', 'Biomedicine dual-currency fund: size'),
  (1118, 142, 'DEFINITION', 'en', 'Size of the special dual-currency fund for biopharmaceuticals that Hangzhou initiated.'),
  (1119, 145, 'NAME', 'en', 'Biomedicine public service platform: investment'),
  (1120, 145, 'DEFINITION', 'en', 'Amount that Hangzhou has invested in the public service platform for biomedicine.'),
  (1121, 143, 'NAME', 'en', 'Icotinib sales'),
  (1122, 143, 'DEFINITION', 'en', 'Sales of icotinib, a drug developed in Hangzhou. The release does not give the period or the market.'),
  (1123, 160, 'NAME', 'en', 'Cultural and creative industry value added'),
  (1124, 160, 'DEFINITION', 'en', 'Value added by the industries that Hangzhou counts as cultural and creative.'),
  (1125, 161, 'NAME', 'en', 'Cultural and creative industry: increase as a multiple'),
  (1126, 161, 'DEFINITION', 'en', 'Increase in the value added of the cultural and creative industry over the period, as a multiple of the first amount.'),
  (1127, 162, 'NAME', 'en', 'Cultural and creative industry share of GDP'),
  (1128, 162, 'DEFINITION', 'en', 'Share of the value added of the cultural and creative industry in Hangzhou’s gross domestic product.'),
  (1129, 163, 'NAME', 'en', 'Digital content value added'),
  (1131, 164, 'NAME', 'en', 'Digital content growth'),
  (1132, 164, 'DEFINITION', 'en', 'Change in the value added of the digital content industry against the year before.'),
  (1133, 165, 'NAME', 'en', 'Digital content share of GDP'),
  (1134, 165, 'DEFINITION', 'en', 'Share of the value added of the digital content industry in Hangzhou’s gross domestic product.'),
  (1135, 169, 'NAME', 'en', 'National-level cultural industry parks and bases'),
  (1136, 169, 'DEFINITION', 'en', 'Number of parks and bases of the cultural industry with national-level recognition.'),
  (1139, 170, 'DEFINITION', 'en', 'Number of cultural and creative industry parks recognised by Hangzhou.'),
  (1141, 171, 'NAME', 'en', 'City-level creative parks: gross floor area'),
  (1142, 171, 'DEFINITION', 'en', 'Total gross floor area of the city-level cultural and creative parks.'),
  (1143, 172, 'NAME', 'en', 'City-level creative parks: usable area'),
  (1144, 172, 'DEFINITION', 'en', 'Total usable area of the city-level cultural and creative parks, a part of the gross floor area.'),
  (1145, 173, 'NAME', 'en', 'City-level creative parks: companies'),
  (1146, 173, 'DEFINITION', 'en', 'Number of companies in the city-level cultural and creative parks.'),
  (1147, 173, 'COUNTED', 'en', 'companies'),
  (1148, 174, 'NAME', 'en', 'Key cultural exporters'),
  (1149, 174, 'DEFINITION', 'en', 'Number of Hangzhou companies among Zhejiang’s key cultural exporters.'),
  (1150, 174, 'COUNTED', 'en', 'companies'),
  (1151, 175, 'NAME', 'en', 'Listed cultural and creative companies'),
  (1152, 175, 'DEFINITION', 'en', 'Number of listed cultural and creative companies in Hangzhou.'),
  (1153, 175, 'COUNTED', 'en', 'companies'),
  (1154, 176, 'NAME', 'en', 'Cultural and creative companies on the new third board (NEEQ)'),
  (1155, 176, 'DEFINITION', 'en', 'Number of Hangzhou’s cultural and creative companies quoted on the new third board (NEEQ), a national over-the-counter market.'),
  (1156, 176, 'COUNTED', 'en', 'companies'),
  (1157, 166, 'NAME', 'en', 'Fashion industry output'),
  (1159, 167, 'NAME', 'en', 'Fashion industry output growth'),
  (1160, 167, 'DEFINITION', 'en', 'Change in the total output of the fashion industry against the year before.'),
  (1161, 168, 'NAME', 'en', 'Fashion manufacturing sales'),
  (1162, 168, 'DEFINITION', 'en', 'Sales revenue of the manufacturers in the fashion industry.'),
  (1163, 177, 'NAME', 'en', 'Fashion companies selling mainly own brands'),
  (1164, 177, 'DEFINITION', 'en', 'Number of fashion companies that earn most of their main business income with own brands.'),
  (1165, 177, 'COUNTED', 'en', 'companies'),
  (1166, 178, 'NAME', 'en', 'Own-brand share of main business income'),
  (1167, 178, 'DEFINITION', 'en', 'Share of own-brand sales in the main business income of the fashion companies that sell mainly own brands.'),
  (1168, 179, 'NAME', 'en', 'Share of Zhejiang’s own-brand fashion companies'),
  (1169, 179, 'DEFINITION', 'en', 'Share of Hangzhou in Zhejiang’s fashion companies that sell mainly own brands.'),
  (1170, 180, 'NAME', 'en', 'Key fashion companies'),
  (1171, 180, 'DEFINITION', 'en', 'Number of Hangzhou companies on Zhejiang’s list of key fashion companies.'),
  (1172, 180, 'COUNTED', 'en', 'companies'),
  (1174, 181, 'DEFINITION', 'en', 'Number of Hangzhou brands on Zhejiang’s list of key fashion brands.'),
  (1176, 182, 'NAME', 'en', 'Share of Zhejiang’s key fashion companies'),
  (1177, 182, 'DEFINITION', 'en', 'Share of Hangzhou companies on Zhejiang’s list of key fashion companies.'),
  (1178, 183, 'NAME', 'en', 'Share of Zhejiang’s key fashion brands'),
  (1179, 183, 'DEFINITION', 'en', 'Share of Hangzhou brands on Zhejiang’s list of key fashion brands.'),
  (1181, 700, 'SUMMARY', 'en', 'Video and computer vision company in Hangzhou. The release mentions its rank in a multi-target tracking contest.'),
  (1183, 701, 'SUMMARY', 'en', 'Developer of a cloud platform for understanding speech and of a voice remote control.'),
  (1185, 702, 'SUMMARY', 'en', 'Research firm whose ranking of Chinese cities for AI the release cites. The release does not say that it is in Hangzhou.'),
  (1186, 703, 'NAME', 'en', 'Betta Pharmaceuticals'),
  (1187, 703, 'SUMMARY', 'en', 'Drug maker in Hangzhou that developed icotinib.'),
  (1189, 704, 'SUMMARY', 'en', 'One of the world’s largest drug makers that have come to Hangzhou’s parks.'),
  (1191, 705, 'SUMMARY', 'en', 'Named among the world’s largest drug makers that have come to Hangzhou’s parks.'),
  (1193, 706, 'SUMMARY', 'en', 'One of the world’s largest drug makers that have come to Hangzhou’s parks.'),
  (1194, 707, 'NAME', 'en', 'Cathaya'),
  (1195, 707, 'SUMMARY', 'en', 'Leading company of Hangzhou’s fashion industry.'),
  (1196, 708, 'NAME', 'en', 'Sunon'),
  (1197, 708, 'SUMMARY', 'en', 'Leading company of Hangzhou’s fashion industry.'),
  (1200, 709, 'NAME', 'en', 'Mclon Jewellery'),
  (1201, 709, 'SUMMARY', 'en', 'Leading company of Hangzhou’s fashion industry.'),
  (1203, 720, 'SUMMARY', 'en', 'A mature town for the pharmaceutical industry. The release says that it and similar locations have attracted [[figure:332]] of the world’s ten largest drug makers.'),
  (1205, 721, 'SUMMARY', 'en', 'A mature high-tech park for biomedicine. The release says that it and similar locations have attracted [[figure:332]] of the world’s ten largest drug makers.'),
  (1207, 722, 'SUMMARY', 'en', 'A mature town for intelligent health. The release says that it and similar locations have attracted [[figure:332]] of the world’s ten largest drug makers.'),
  (1209, 723, 'SUMMARY', 'en', 'Public platform for trials, special materials, intellectual property and technology transfer. Hangzhou has invested [[figure:333]] in it.'),
  (1211, 724, 'SUMMARY', 'en', 'Platform that analyses data of hospitals, insurers and others to set research goals and shorten development. Hangzhou wants it to lead in China.'),
  (1212, 725, 'NAME', 'en', 'National-level cultural industry parks and bases'),
  (1213, 725, 'SUMMARY', 'en', 'The release gives their number, [[figure:345]], and no names.'),
  (1215, 726, 'SUMMARY', 'en', 'The release gives their number, [[figure:346]], and no names. They house [[figure:349]] companies.'),
  (1217, 740, 'SUMMARY', 'en', 'Makes the digital economy Hangzhou’s “number one project” and artificial intelligence its key field.'),
  (1219, 741, 'SUMMARY', 'en', 'Hangzhou’s structure for its industries. Its key part is a cluster of digital industries; biomedicine is another part.'),
  (1220, 742, 'NAME', 'en', 'Plan for the science and technology innovation corridor in the west of Hangzhou'),
  (1221, 742, 'SUMMARY', 'en', 'Plans an innovation corridor in the west of Hangzhou and is one of the city’s policy documents for artificial intelligence.'),
  (1223, 743, 'SUMMARY', 'en', 'One of the policy documents for artificial intelligence. During the plan period, biomedicine is an important part of Hangzhou’s industries. The release does not say whether the national or the city’s plan is meant.'),
  (1225, 746, 'SUMMARY', 'en', 'Government funds, which Hangzhou is deploying faster and redirecting to future industries such as artificial intelligence.'),
  (1227, 751, 'SUMMARY', 'en', 'Sets targets for the health industry [[period:320]]: average growth of [[figure:319]] a year, a share of [[figure:320]] of GDP, and an amount that is in doubt.'),
  (1228, 744, 'NAME', 'en', 'Suggestions on promoting the innovation and development of Hangzhou’s biomedicine industry'),
  (1229, 744, 'SUMMARY', 'en', 'Plans the future of the industry: helps innovative products into use and strengthens financing.'),
  (1230, 747, 'NAME', 'en', '“Information port” and “new drug port” strategy'),
  (1231, 747, 'SUMMARY', 'en', 'Strategy to build a pharmaceutical cluster, so that the industry grows in size, innovation and strength of its companies.'),
  (1233, 745, 'SUMMARY', 'en', 'Special fund [[figure:330]], exact size not stated. It invests in biopharmaceutical companies at home and abroad, helps their products into the global market and brings venture capital to Hangzhou.'),
  (1235, 749, 'SUMMARY', 'en', 'Aims to make Hangzhou an international cultural and creative centre and the creative industries a mainstay of growth.'),
  (1237, 748, 'SUMMARY', 'en', 'Programme of Zhejiang for eight industries; culture and fashion are among them.'),
  (1238, 750, 'NAME', 'en', 'Five centres for China’s fashion industry'),
  (1239, 750, 'SUMMARY', 'en', 'Hangzhou aims to become a Chinese centre for high-end fashion design, smart manufacturing for daily life, fashion art, fashion shows and shopping, and fashion talent and start-ups.'),
  (1240, 760, 'SUMMARY', 'en', 'Hangzhou is in the leading group of Chinese cities for artificial intelligence.'),
  (1241, 761, 'SUMMARY', 'en', 'Hangzhou has more AI start-ups than Guangzhou and has broken the old dominance of Beijing, Shanghai, Shenzhen and Guangzhou.'),
  (1242, 762, 'SUMMARY', 'en', 'Hangzhou has a clear policy advantage in artificial intelligence.'),
  (1244, 764, 'SUMMARY', 'en', 'Icotinib was China’s first commercially significant innovative drug and brought down import prices.'),
  (1245, 770, 'SUMMARY', 'en', 'The basic technology of Hangzhou’s AI industry is in place.'),
  (1246, 771, 'SUMMARY', 'en', 'AI needs large investment, pays off slowly and is hard to commercialise.'),
  (1247, 772, 'SUMMARY', 'en', 'Biomedicine and the creative industries have become new drivers of Hangzhou’s growth.'),
  (1249, 765, 'SUMMARY', 'en', 'Hangzhou is becoming a centre of biomedical innovation with global influence.'),
  (1250, 766, 'SUMMARY', 'en', 'Hangzhou’s cultural and creative industry is among the strongest in China.'),
  (1251, 767, 'SUMMARY', 'en', 'Culture’s share of GDP exceeds Beijing’s and Shanghai’s and equals that of advanced cities abroad.'),
  (1252, 768, 'SUMMARY', 'en', 'Hangzhou leads China in creative design, digital content, animation and games, film and television, and modern performing arts.'),
  (1253, 774, 'SUMMARY', 'en', 'Digital content is growing fast and is a new strength of the creative industries.'),
  (1254, 775, 'SUMMARY', 'en', 'As an old capital of China, Hangzhou has a heritage that favours culture and fashion.'),
  (1255, 776, 'SUMMARY', 'en', 'Hangzhou has treated culture and fashion as strategic industries since [[period:334]].'),
  (1256, 769, 'SUMMARY', 'en', 'Hangzhou’s fashion industry is among the largest in Zhejiang.'),
  (1257, 800, 'BODY', 'en', 'In doubt: the release speaks of a cluster of this order and does not say what is measured, in which currency or by when. It is read as yuan. Treat it as an ambition, not as a size.'),
  (1258, 801, 'BODY', 'en', 'The release names Beijing, Shanghai and Shenzhen ahead of Hangzhou. It gives neither the year nor the method.'),
  (1259, 802, 'BODY', 'en', 'Shared with Shenzhen. The release does not give the year.'),
  (1260, 803, 'BODY', 'en', 'Hangzhou is ahead of Guangzhou. The release does not give the year.'),
  (1261, 804, 'BODY', 'en', 'Counted from the year shown. The release names two of them: the plan for the innovation corridor in the west of Hangzhou and the Five-Year Plan.'),
  (1262, 805, 'BODY', 'en', 'The release does not say what it compares with; it is read as the same half of the year before. The same sentence puts this growth [[figure:307]] above that of the whole economy.'),
  (1263, 806, 'BODY', 'en', 'Period inferred: the release says “this year” directly after a sentence on the same half year.'),
  (1264, 807, 'BODY', 'en', 'In doubt: the contest has several editions and categories with different leaders, and the release does not say which it means. The next sentence puts Hikvision first in the same technique without naming the contest; it is read as the same rank. Check with Hikvision before citing it.'),
  (1265, 808, 'BODY', 'en', 'In doubt: the sentence names a process and no company. It can mean what Hangzhou can make or what China can mass-produce. Do not cite it as the capability of a plant in Hangzhou.'),
  (1266, 809, 'BODY', 'en', 'The release calls the statistics incomplete; the real number may be higher.'),
  (1267, 810, 'BODY', 'en', 'The release calls the statistics incomplete. A start-up may have been financed more than once.'),
  (1268, 811, 'BODY', 'en', 'The release calls the statistics incomplete. The amount is the total of [[figure:316]] rounds.'),
  (1269, 812, 'BODY', 'en', 'In doubt: the wording can mean that the health industry is to reach this amount or to grow by it. The target share, [[figure:320]] of GDP, fits an amount to reach better. An increase of this size at the target growth would need an economy more than twice as large as the shares published for [[period:339]] imply. Cite it as a target, and do not add it to a current amount.'),
  (1270, 813, 'BODY', 'en', 'An annual average up to the target year. The release does not give the first year.'),
  (1271, 814, 'BODY', 'en', 'The release says “the region”; it is read as Hangzhou.'),
  (1272, 815, 'BODY', 'en', 'The release compares with “the same period”; it is read as the year before.'),
  (1273, 816, 'BODY', 'en', 'Period inferred from the sentence before. It covers only manufacturers above designated size, not the whole industry whose output is given next to it.'),
  (1274, 817, 'BODY', 'en', 'Period inferred from the sentence before.'),
  (1275, 818, 'BODY', 'en', 'The year is in doubt: it is about ten years earlier than the years around it, and the next sentence counts new companies of the present. It may be a misprint. Do not use it to calculate growth.'),
  (1276, 819, 'BODY', 'en', 'Period inferred: January to June is printed without a year, and elsewhere the release puts the present in this half year. The growth printed next to it does not fit; see the note there.'),
  (1277, 820, 'BODY', 'en', 'In doubt: no whole number of companies a year earlier gives this growth with the [[figure:326]] printed next to it. The two nearest miss it by about a tenth and about a fifth of a percentage point. Treat the growth as approximate. Its period is inferred like that of the number.'),
  (1278, 821, 'BODY', 'en', 'In doubt: the release does not say whether the top list ranks cities or companies, and whether by market value or by number of companies. If cities were ranked by their companies on the list, the cities ahead of Hangzhou would have more companies than the list has places. The rank also equals the number of companies and may be a slip. It is undated; cite it with caution.'),
  (1279, 822, 'BODY', 'en', 'In doubt: the number equals the rank printed next to it, and the release does not say what the top list contains; see the note on the rank, [[figure:328]]. It is undated.'),
  (1280, 823, 'BODY', 'en', 'The release names neither currency; it gives the size in yuan, and only as an order of magnitude. It does not say whether the money has been raised.'),
  (1281, 824, 'BODY', 'en', 'The release gives neither the period nor the market. The maker is in Hangzhou, so the figure is listed there.'),
  (1282, 825, 'BODY', 'en', 'Out of the world’s ten largest drug makers. The release names three, one of them by a doubtful name, and does not say which ranking it uses.'),
  (1283, 826, 'BODY', 'en', 'The release says that the money has been invested, but not when.'),
  (1284, 827, 'BODY', 'en', 'First year of the ten-year comparison.'),
  (1285, 828, 'BODY', 'en', 'Read as an increase by this multiple: from [[figure:334]] to [[figure:335]] is an increase by just over it. Growth to a multiple would be one more.'),
  (1287, 830, 'BODY', 'en', 'Period inferred from the sentence before, which gives the first and the last year of the comparison. The release puts this share above Beijing’s and Shanghai’s without giving theirs.'),
  (1288, 831, 'BODY', 'en', 'Digital content is one of the cultural and creative industries and may also be counted in the digital economy. Do not add the two.'),
  (1289, 832, 'BODY', 'en', 'The unit is in doubt: for all of Zhejiang the amount is far below what fashion manufacturers in Hangzhou alone are said to have sold in [[period:344]], [[figure:344]]. The unit may be 亿 (hundred million). The amount is then 12,305.9 亿元. That is 1,230.59 billion yuan. Do not compare it with other amounts until the unit is confirmed.'),
  (1290, 833, 'BODY', 'en', 'For Zhejiang, not for Hangzhou alone.'),
  (1291, 834, 'BODY', 'en', 'For Hangzhou, and for manufacturing only.'),
  (1292, 835, 'BODY', 'en', 'Printed twice in the release, the second time with area and companies.'),
  (1293, 836, 'BODY', 'en', 'Read as Hangzhou companies on Zhejiang’s list.'),
  (1294, 837, 'BODY', 'en', 'The release does not say whether some of them are also counted on the new third board.'),
  (1295, 838, 'BODY', 'en', 'A round number; it may be rounded. The release does not say whether it overlaps with the listed companies.'),
  (1296, 839, 'BODY', 'en', 'The year is in doubt: the sentence is in the present tense, and the provincial lists in it are dated ten years later. It may be a misprint. Do not cite it as a current number.'),
  (1297, 840, 'BODY', 'en', 'In doubt: it can be the threshold by which the companies were chosen or the share that they reach together. The year is in doubt, too; see the note on the [[figure:353]] companies.'),
  (1298, 841, 'BODY', 'en', 'The year is in doubt; see the note on the [[figure:353]] companies. The share is read as one of companies, not of sales.'),
  (1299, 842, 'BODY', 'en', 'From Zhejiang’s list of key companies and brands.'),
  (1300, 843, 'BODY', 'en', 'The release prints the two shares after the two counts, in the same order.'),
  (1301, 844, 'BODY', 'en', 'The release prints the two shares after the two counts, in the same order.'),
  (1302, 845, 'BODY', 'en', 'The release does not say whether digital content, which is counted under culture, is included. Do not add sectors.'),
  (1303, 846, 'BODY', 'en', 'Where a share and its part are both published, the whole can be calculated. The result is not a published figure.'),
  (1304, 847, 'BODY', 'en', 'Printed as “Beida Pharmaceutical Industry” in the release; identified by its drug, icotinib. Chinese name: 贝达药业.'),
  (1305, 848, 'BODY', 'en', 'The name is in doubt: Mercedes is a car maker. Probably Merck & Co. (MSD) or Merck KGaA is meant. To be confirmed with the issuer.'),
  (1306, 849, 'BODY', 'en', 'The release says “first team”; it is read as the leading group, since the ranks that follow are lower than first.'),
  (1307, 850, 'BODY', 'en', 'Printed as “Mark along Jewelry” in the release. The spelling follows its Chinese name, 曼卡龙.'),
  (1308, 851, 'BODY', 'en', 'Printed as “Kaixiya Company” in the release. The spelling follows its Chinese name, 凯喜雅.'),
  (1309, 852, 'BODY', 'en', 'Printed as “Shengao Group” in the release. The spelling follows its Chinese name, 圣奥.'),
  (1310, 853, 'BODY', 'en', 'The date is in doubt: the release prints the month of May and no year. It is probably the year of its latest figures.'),
  (1311, 854, 'BODY', 'en', 'The name means eight industries, each of which is to reach the order of a trillion yuan. It is not an amount of money.'),
  (1312, 855, 'BODY', 'en', 'Of the other parts, the release names only biomedicine.'),
  (2100, 2000, 'SUMMARY', 'en', 'Title: presents Hangzhou as a preferred place for industrial investors from all over the world.'),
  (2101, 2001, 'SUMMARY', 'en', 'Recalls an old saying in praise of Hangzhou’s beauty.'),
  (2102, 2002, 'SUMMARY', 'en', 'Describes how a scenic old city is becoming one that is known for growth, innovation and a good life.'),
  (2103, 2003, 'SUMMARY', 'en', 'Names the structure of Hangzhou’s industries and the digital cluster that is its key part.'),
  (2106, 2006, 'SUMMARY', 'en', 'Says that Hangzhou attaches importance to artificial intelligence as a way to new industrial strengths.'),
  (2107, 2007, 'SUMMARY', 'en', 'Dates the “Digital Hangzhou” plan and gives its priorities: the digital economy, and artificial intelligence to drive it.'),
  (2108, 2008, 'SUMMARY', 'en', 'Reports where a research firm ranks Hangzhou in artificial intelligence and which cities are ahead.'),
  (2109, 2009, 'SUMMARY', 'en', 'Ranks Hangzhou by mature companies and by start-ups, and sees the old order of leading cities broken.'),
  (2110, 2010, 'SUMMARY', 'en', 'Says that Hangzhou’s policies give it an advantage in artificial intelligence.'),
  (2111, 2011, 'SUMMARY', 'en', 'Counts the policy documents on artificial intelligence and names some of them.'),
  (2112, 2012, 'SUMMARY', 'en', 'Gives the value added of the digital economy in half a year, its growth, how far this exceeds GDP growth, and its share of GDP.'),
  (2113, 2013, 'SUMMARY', 'en', 'Gives the value added of cloud computing and big data in the same half year.'),
  (2114, 2014, 'SUMMARY', 'en', 'Gives a full year of cloud computing and big data and an earlier year of the robot industry.'),
  (2115, 2015, 'SUMMARY', 'en', 'Says that the basic technology for the industry is in place.'),
  (2116, 2016, 'SUMMARY', 'en', 'Says that Hikvision came first in an international computer vision contest.'),
  (2117, 2017, 'SUMMARY', 'en', 'Says that Hikvision leads in a technique for tracking several targets.'),
  (2118, 2018, 'SUMMARY', 'en', 'Describes the speech platform of a Hangzhou company and the patents behind it.'),
  (2119, 2019, 'SUMMARY', 'en', 'Names a chip process and counts it among the most advanced that China can mass-produce.'),
  (2120, 2020, 'SUMMARY', 'en', 'Says that such technology needs large investment, pays off slowly and is hard to put into practice.'),
  (2121, 2021, 'SUMMARY', 'en', 'Says that Hangzhou is working to overcome this.'),
  (2122, 2022, 'SUMMARY', 'en', 'Says that government funds are deployed faster and directed more to future industries.'),
  (2123, 2023, 'SUMMARY', 'en', 'Counts the start-ups that were financed, the rounds and the money, from incomplete statistics.'),
  (2124, 2024, 'SUMMARY', 'en', 'Heading on biomedicine: announces a city of biomedical innovation with global influence.'),
  (2125, 2025, 'SUMMARY', 'en', 'Makes biopharmaceuticals an important part of Hangzhou’s industrial cluster in the period of a plan.'),
  (2126, 2026, 'SUMMARY', 'en', 'Sets targets for the health industry by a target year: an amount, annual growth and a share of GDP.'),
  (2127, 2027, 'SUMMARY', 'en', 'Reports measures for biomedicine issued in May: support for the use of innovative products and for financing.'),
  (2128, 2028, 'SUMMARY', 'en', 'Names the strategy for a pharmaceutical cluster and what it is to improve: size, innovation and companies.'),
  (2130, 2030, 'SUMMARY', 'en', 'Gives the value added of the pharmaceutical manufacturers above designated size and its growth.'),
  (2131, 2031, 'SUMMARY', 'en', 'Counts the pharmaceutical companies of an earlier year.'),
  (2132, 2032, 'SUMMARY', 'en', 'Counts the biomedical companies set up from January to June and gives the growth of this number.'),
  (2133, 2033, 'SUMMARY', 'en', 'Gives Hangzhou’s rank in a list by market value and the number of its listed companies.'),
  (2134, 2034, 'SUMMARY', 'en', 'Says that Hangzhou started a dual-currency fund for the industry, and gives its order of magnitude.'),
  (2135, 2035, 'SUMMARY', 'en', 'Describes what the fund invests in at home and abroad, and that venture capital is brought in.'),
  (2136, 2036, 'SUMMARY', 'en', 'Names a drug of a Hangzhou company, its sales and its effect on the price of imports.'),
  (2137, 2037, 'SUMMARY', 'en', 'Names towns and parks of the industry and counts the leading drug makers that they attracted, with examples.'),
  (2138, 2038, 'SUMMARY', 'en', 'Describes a data platform that is to guide medical research and shorten it.'),
  (2139, 2039, 'SUMMARY', 'en', 'Reports an investment in a public service platform and lists its services.'),
  (2140, 2040, 'SUMMARY', 'en', 'Heading on culture and fashion: announces an international creative centre and a fashion city.'),
  (2142, 2042, 'SUMMARY', 'en', 'Says that they play an important part in restructuring China’s economy.'),
  (2143, 2043, 'SUMMARY', 'en', 'Derives an advantage in culture and fashion from Hangzhou’s past as a capital.'),
  (2144, 2044, 'SUMMARY', 'en', 'Says that culture and fashion both belong to a programme of Zhejiang.'),
  (2145, 2045, 'SUMMARY', 'en', 'Says since when they have been of strategic importance.'),
  (2146, 2046, 'SUMMARY', 'en', 'Says that Hangzhou promotes an international creative centre and expects a mainstay of growth from it.'),
  (2147, 2047, 'SUMMARY', 'en', 'Sees a sound base for fashion in Hangzhou’s light industry.'),
  (2148, 2048, 'SUMMARY', 'en', 'Says that light industry and fashion can develop together.'),
  (2149, 2049, 'SUMMARY', 'en', 'Expects this to help upgrade industry and improve growth.'),
  (2150, 2050, 'SUMMARY', 'en', 'Says that Hangzhou’s creative industry is among the strongest in China.'),
  (2151, 2051, 'SUMMARY', 'en', 'Compares its value added in the first and the last year and gives the increase as a multiple.'),
  (2152, 2052, 'SUMMARY', 'en', 'Compares its share of GDP and puts it above that of Beijing and Shanghai.'),
  (2153, 2053, 'SUMMARY', 'en', 'Says that Hangzhou leads China in several creative fields, and lists them.'),
  (2155, 2055, 'SUMMARY', 'en', 'Gives a year of digital content: value added, growth and share of GDP.'),
  (2156, 2056, 'SUMMARY', 'en', 'Gives a year’s output of the fashion industry of all of Zhejiang, and its growth.'),
  (2157, 2057, 'SUMMARY', 'en', 'Gives the sales of fashion manufacturers in Hangzhou in an earlier year.'),
  (2158, 2058, 'SUMMARY', 'en', 'Says that Hangzhou’s fashion industry is among the largest in Zhejiang.'),
  (2159, 2059, 'SUMMARY', 'en', 'Lists the centres of Chinese fashion that Hangzhou wants to become.'),
  (2161, 2061, 'SUMMARY', 'en', 'Counts the creative parks at national level and at city level.'),
  (2162, 2062, 'SUMMARY', 'en', 'Gives the gross floor area and the usable area of the city-level parks and the number of companies in them.'),
  (2163, 2063, 'SUMMARY', 'en', 'Counts key cultural exporters, listed companies, and companies on the new third board.'),
  (2164, 2064, 'SUMMARY', 'en', 'Gives numbers of own-brand fashion companies, names leading companies, and counts Hangzhou’s companies and brands on Zhejiang’s lists.'),
  (2165, 2065, 'SUMMARY', 'en', 'Names the media contact: The People’s Government of Hangzhou.'),
  (2250, 2200, 'NAME', 'en', 'Value added'),
  (2251, 2200, 'ALSO_WRITTEN', 'en', 'added value; added values'),
  (2252, 2200, 'DEFINITION', 'en', 'The value of the goods and services that an industry produces, less the materials and services that it buys and uses up. The value added of all industries of an area adds up to its gross domestic product. Value added is smaller than output or sales; do not compare it with them.'),
  (2255, 2201, 'DEFINITION', 'en', 'The value of everything that an industry produces in a period, including the materials and services that it uses. A product that two companies of the industry work on is counted at both. Output is therefore larger than value added; do not compare or add the two.'),
  (2258, 2202, 'DEFINITION', 'en', 'What companies earn by selling goods and services in a period. It differs from output by the change in stock. The source has to say whether tax is included.'),
  (2261, 2203, 'DEFINITION', 'en', 'What a company earns from its main business, without side business such as letting rooms or selling scrap. Chinese business statistics show it separately, and many of their thresholds refer to it.'),
  (2264, 2204, 'DEFINITION', 'en', 'The value of everything that is produced in an area in a period, less what is used up in production. It is the usual measure of the size of an economy. In Chinese provinces and cities the statistics authorities calculate it, and they revise earlier years after an economic census, at times by a good deal.'),
  (2267, 2205, 'DEFINITION', 'en', 'The unit of the difference between two percentages. A share that rises from ten to twelve per cent has risen by two percentage points. The difference between two growth rates is given in percentage points, too.'),
  (2270, 2206, 'DEFINITION', 'en', 'Compared with the same period a year earlier: a half year with the same half of the year before, a year with the year before. This leaves seasons out of the comparison. Unless the source gives growth at constant prices, part of it may be higher prices.'),
  (2273, 2207, 'DEFINITION', 'en', 'Values of two periods are at constant prices if both are calculated with the prices of one year. Growth at constant prices is called real; growth at current prices is called nominal and includes inflation. The official growth rates of China’s gross domestic product are real.'),
  (2275, 2208, 'ALSO_WRITTEN', 'en', 'above the designated size'),
  (2276, 2208, 'DEFINITION', 'en', 'Companies large enough for China’s statistics bureau to survey each of them; smaller ones are sampled. In industry the threshold of the bureau is a main business income of twenty million yuan a year; it was five million until the Twelfth Five-Year Plan began. Trade, services and construction have other thresholds. Such figures leave out many small companies.'),
  (2279, 2209, 'DEFINITION', 'en', 'China’s national market for shares of small and medium companies, officially National Equities Exchange and Quotations, in Beijing. It asks less of companies than a stock exchange, and fewer shares are traded. Companies on it are not counted as listed.'),
  (2282, 2210, 'DEFINITION', 'en', 'Hangzhou’s name for the structure of its industries. The press release says that a cluster of digital industries is the key part and that biomedicine is another. It does not say what the one and the six are.'),
  (2284, 2211, 'ALSO_WRITTEN', 'en', 'No. 1 project; number one project'),
  (2285, 2211, 'DEFINITION', 'en', 'What governments in China call their first priority. It says what comes first, not what it costs or when it is done. In Hangzhou it is the digital economy.'),
  (2288, 2212, 'DEFINITION', 'en', 'A programme of Zhejiang that picks eight industries, each of which is to reach the order of a trillion yuan. Culture and fashion are among them. The name does not mean eight trillion yuan in one industry.'),
  (2291, 2213, 'DEFINITION', 'en', 'China, its provinces and its cities plan their development for periods of five years, which are numbered. The Thirteenth Five-Year Plan covered the years from twenty sixteen to twenty twenty. The country, each province and each city have plans of their own.'),
  (2292, 2214, 'NAME', 'en', 'National-level'),
  (2293, 2214, 'ALSO_WRITTEN', 'en', 'national level; state-level; state level'),
  (2294, 2214, 'DEFINITION', 'en', 'Recognised by an authority of the central government, not by a province or a city. Such recognition has conditions and often comes with support. It does not say how large or successful something is.'),
  (2297, 2215, 'DEFINITION', 'en', 'Recognised by the city government. One park can also be recognised by the province or the state, so do not add numbers of parks of different levels.'),
  (2300, 2216, 'DEFINITION', 'en', 'The increase as a multiple of the first amount. An increase by six times ends at seven times the first amount; growth to six times ends at six. English and Chinese sources often mix the two, so a note explains how a figure was read.'),
  (2302, 2217, 'ALSO_WRITTEN', 'en', 'orders of magnitude; of the order of; on the scale of'),
  (2303, 2217, 'DEFINITION', 'en', 'The power of ten that a number belongs to: tens, hundreds, thousands. If a source gives only this, the true number may be half or twice as large. It shows the size only; do not calculate with it.'),
  (2306, 2218, 'DEFINITION', 'en', 'A Chinese counting unit: one 亿 (yi) is a hundred million. Ten 亿 are a billion. If the unit is lost in translation, a number becomes far too small or too large.'),
  (2309, 2219, 'DEFINITION', 'en', 'A Chinese counting unit: one 万 (wan) is ten thousand. A hundred 万 are a million.'),
  (2312, 2220, 'DEFINITION', 'en', 'The name of a generation of chip making, given in nanometres. It once was the size of a detail on the chip; today it is only a name. A smaller number means a later generation. Names of different makers are hard to compare.'),
  (2313, 2221, 'NAME', 'en', 'Gross floor area and usable area'),
  (2314, 2221, 'ALSO_WRITTEN', 'en', 'gross floor area; built area; usable area'),
  (2315, 2221, 'DEFINITION', 'en', 'Gross floor area is the area of all floors of a building, with walls, stairs and shafts. Usable area is the part in which people can work or goods can be kept. Neither is the area of the land.'),
  (2318, 2222, 'DEFINITION', 'en', 'A company whose shares are traded on a stock exchange, in China or abroad. It has to publish audited accounts. Companies that are only on the new third board are not counted.'),
  (2321, 2223, 'DEFINITION', 'en', 'The value of a company on the stock market: the price of a share times the number of shares. It changes every trading day, so it needs a date. It is neither turnover nor profit.'),
  (2324, 2224, 'DEFINITION', 'en', 'A young company with a new product or business model that is meant to grow fast, mostly with investors’ money. Statistics offices have no definition; each count and ranking uses its own.'),
  (2327, 2225, 'DEFINITION', 'en', 'Industries that make digital technology or run on it. Authorities define them differently and change the definition from time to time. Here it is what Hangzhou counts. Digital content may also be counted under culture, so do not add sectors.'),
  (2330, 2226, 'DEFINITION', 'en', 'The industries that Hangzhou counts as cultural and creative, such as digital content. Each city draws the line for itself, and national statistics on culture draw another one. Shares based on different definitions cannot be compared.'),
  (2333, 2227, 'DEFINITION', 'en', 'A fund into which a government pays to attract private money for the industries that it promotes. The size that is announced is often the target, not what has been paid in or invested.'),
  (2336, 2228, 'DEFINITION', 'en', 'A fund that raises and invests Chinese yuan and a foreign currency, so that investors from both sides can take part. The press release does not say which foreign currency is meant.'),
  (3000, 856, 'BODY', 'en', 'To be checked: a unit may have been lost in translation. Chinese texts give such amounts in 亿 (hundred million). The release alone does not settle this, so the amount stands as printed.'),
  (3001, 857, 'BODY', 'en', 'Named as printed in the release. The Chinese name of the company is to be confirmed.'),
  (3002, 858, 'BODY', 'en', 'The name is in doubt: probably the biomedical high-tech park in Yuhang. Its Chinese name is 余杭生物医药高新技术产业园区. To be confirmed with the issuer.'),
  (3003, 859, 'BODY', 'en', 'The name is in doubt: it is translated, and the Chinese name is not certain. To be confirmed with the issuer.'),
  (11001, 1, 'SUMMARY', 'zh', '[[period:306]]，杭州数字经济增长[[figure:306]]；[[period:338]]，文化创意产业占地区生产总值的[[figure:338]]。据杭州市人民政府新闻稿（未注明日期），全球十大药企已有[[figure:332]]家落户杭州。'),
  (11002, 1, 'BODY', 'zh', '杭州重点产业，数据可查可核：每项数据均注明含义、时间、范围、精确程度和出处。

可能有误的数据照原文列出，标明存疑并附注释。'),
  (11004, 2, 'SUMMARY', 'zh', '数据从何而来、如何解读，数据旁的标记有何含义。'),
  (11005, 2, 'BODY', 'zh', '一项数据是某一指标在某一地区、某一时间的数值，按原文列出，附单位；原文不是确数的，用“约”“超过”“近”等词注明。每项数据都有自己的页面，网址长期不变。

每项数据均可查到所在的段落和语句。来源页面列出文中全部数字，未采用的也一并列出并说明原因。

数据的时间有三种情况：原文写明的，由上下文推断的（附有注释），原文未注明的。

年份与前后文不合、单位偏小、增速与数量对不上或一句话有两种理解的数据，标为“存疑”。存疑数据照原文列出并附编者注，不列为核心数据。

不含数字的内容，列为“定性表述”。

更新以版次发布。已发布的版次不再改动：更正随新版次发布，原版次继续可查。'),
  (11008, 10, 'SUMMARY', 'zh', '[[period:306]]，杭州数字经济增长[[figure:306]]，增速比全市经济高[[figure:307]]，占地区生产总值的[[figure:308]]。'),
  (11009, 10, 'BODY', 'zh', '[[period:309]]，云计算和大数据增加值为[[figure:309]]。“数字杭州”发展规划将数字经济列为“一号工程”，将人工智能作为重点领域。

在亿欧智库的人工智能城市排名中，杭州列[[figure:301]]；按人工智能成熟企业数量列[[figure:302]]（并列）。据不完全统计，[[figure:315]]家人工智能初创企业获得[[figure:316]]笔融资，总额[[figure:317]]。以上均未注明时间。'),
  (11011, 11, 'SUMMARY', 'zh', '[[period:322]]，杭州生物医药产业总产值增长[[figure:322]]。据杭州市人民政府新闻稿（未注明日期），全球十大药企已有[[figure:332]]家落户杭州。'),
  (11012, 11, 'BODY', 'zh', '[[period:326]]，杭州新设生物医药企业[[figure:326]]家。

据新闻稿（未注明日期），杭州发起设立规模为[[figure:330]]的双币基金，投资境内外企业；另投入[[figure:333]]建设公共服务平台。平台提供试验技术、特殊材料供应、知识产权和成果转化服务。'),
  (11014, 12, 'SUMMARY', 'zh', '[[period:334]]至[[period:335]]，杭州文化创意产业增加值由[[figure:334]]增至[[figure:335]]。[[period:338]]，文化创意产业占地区生产总值的[[figure:338]]。'),
  (11015, 12, 'BODY', 'zh', '[[period:340]]，仅数字内容产业就增长[[figure:340]]，占地区生产总值的[[figure:341]]。据新闻稿，市级文创园区使用面积[[figure:348]]，入驻企业[[figure:349]]家，未注明时间。

杭州轻工业为时尚产业奠定了基础。[[period:356]]浙江省认定的时尚产业重点企业和品牌中，杭州有企业[[figure:356]]家、品牌[[figure:357]]个。'),
  (11016, 60, 'NAME', 'zh', '杭州市人民政府产业投资新闻稿'),
  (11018, 60, 'SUMMARY', 'zh', '介绍杭州重点产业的英文新闻稿，媒体联系方为杭州市人民政府。该稿未注明发布日期，注明时间的最新数据为[[period:305]]数据，另有多项数据未注明时间。'),
  (11021, 22, 'NAME', 'zh', '人工智能城市排名'),
  (11022, 23, 'NAME', 'zh', '人工智能技术与政策'),
  (11026, 32, 'NAME', 'zh', '健康产业规划目标'),
  (11041, 100, 'DEFINITION', 'zh', '按杭州市统计口径列入数字经济的各产业的增加值。原文提到其中包括云计算和大数据。'),
  (11043, 101, 'DEFINITION', 'zh', '数字经济增加值与上年同期相比的增长幅度。原文未说明是否按不变价计算。'),
  (11044, 102, 'NAME', 'zh', '数字经济增速高于地区生产总值增速的幅度'),
  (11045, 102, 'DEFINITION', 'zh', '数字经济增速比地区生产总值增速高出的百分点数。'),
  (11047, 103, 'DEFINITION', 'zh', '数字经济增加值占杭州地区生产总值的比重。'),
  (11049, 117, 'DEFINITION', 'zh', '全部经济活动的增加值。原文未给出数额，占比和增速差以其为基准。'),
  (11051, 118, 'DEFINITION', 'zh', '地区生产总值与上年同期相比的增长幅度。原文未给出数值，数字经济增速与其比较。'),
  (11052, 106, 'NAME', 'zh', '数字产业集群规划目标规模'),
  (11053, 106, 'DEFINITION', 'zh', '规划中的数字产业集群要达到的规模。原文未说明以何指标衡量。'),
  (11058, 107, 'NAME', 'zh', '人工智能发展城市排名'),
  (11059, 107, 'DEFINITION', 'zh', '按人工智能发展热度排列的城市排名，由亿欧智库发布。原文未说明排名方法。'),
  (11061, 108, 'NAME', 'zh', '人工智能成熟企业数量排名'),
  (11062, 108, 'DEFINITION', 'zh', '按人工智能成熟企业数量排列的城市排名。'),
  (11064, 109, 'NAME', 'zh', '人工智能初创企业数量排名'),
  (11065, 109, 'DEFINITION', 'zh', '按人工智能初创企业数量排列的城市排名。'),
  (11067, 110, 'NAME', 'zh', '人工智能政策文件'),
  (11068, 110, 'DEFINITION', 'zh', '杭州市出台的推动人工智能发展的政策文件数量。'),
  (11069, 110, 'COUNTED', 'zh', '份'),
  (11070, 111, 'NAME', 'zh', '海康威视在 MOT Challenge 中的排名'),
  (11071, 111, 'DEFINITION', 'zh', '海康威视在 MOT Challenge 中的排名。该竞赛考察对视频中多个运动目标的跟踪能力。'),
  (11073, 112, 'NAME', 'zh', '语音平台核心专利技术'),
  (11074, 112, 'DEFINITION', 'zh', '语音云平台和语音遥控系统采用的核心专利技术数量。开发企业为 Hangzhou Yunge Information Technology。'),
  (11075, 112, 'COUNTED', 'zh', '项'),
  (11077, 113, 'DEFINITION', 'zh', '采用鳍式晶体管的智能芯片的工艺节点。'),
  (11080, 114, 'COUNTED', 'zh', '家'),
  (11081, 115, 'NAME', 'zh', '人工智能初创企业融资笔数'),
  (11082, 115, 'DEFINITION', 'zh', '人工智能初创企业获得融资的笔数。'),
  (11083, 115, 'COUNTED', 'zh', '笔'),
  (11084, 116, 'NAME', 'zh', '人工智能初创企业融资总额'),
  (11085, 116, 'DEFINITION', 'zh', '人工智能初创企业各笔融资的投资总额。'),
  (11086, 133, 'NAME', 'zh', '生物医药产业总产值'),
  (11088, 134, 'NAME', 'zh', '生物医药产业总产值增速'),
  (11089, 134, 'DEFINITION', 'zh', '生物医药产业总产值与上年同期相比的增长幅度。'),
  (11091, 135, 'DEFINITION', 'zh', '规模以上医药制造企业的增加值。规模以上企业由统计部门逐家统计。'),
  (11093, 136, 'DEFINITION', 'zh', '规模以上医药制造业增加值与上年同期相比的增长幅度。'),
  (11095, 137, 'DEFINITION', 'zh', '杭州市医药企业数量。'),
  (11096, 137, 'COUNTED', 'zh', '家'),
  (11098, 138, 'DEFINITION', 'zh', '该时期内新设立的生物医药企业数量。'),
  (11099, 138, 'COUNTED', 'zh', '家'),
  (11100, 139, 'NAME', 'zh', '新设生物医药企业增速'),
  (11101, 139, 'DEFINITION', 'zh', '新设生物医药企业数量与上年同期相比的增长幅度。'),
  (11102, 140, 'NAME', 'zh', '上市医药企业排名'),
  (11103, 140, 'DEFINITION', 'zh', '杭州在医药企业市值榜单中的排名。原文未说明按市值还是按企业数量排名。'),
  (11104, 140, 'RANKED_AMONG', 'zh', '全国医药企业市值榜单'),
  (11106, 141, 'DEFINITION', 'zh', '市值榜单所列的杭州上市医药企业数量。'),
  (11107, 141, 'COUNTED', 'zh', '家'),
  (11108, 144, 'NAME', 'zh', '落户的全球十大药企'),
  (11109, 144, 'DEFINITION', 'zh', '全球十大医药企业中已落户杭州园区、小镇的数量。'),
  (11110, 144, 'COUNTED', 'zh', '家'),
  (11111, 130, 'NAME', 'zh', '健康产业规划目标值'),
  (11112, 130, 'DEFINITION', 'zh', '健康产业规划提出的目标数额。原文未写明是总量还是增量。'),
  (11113, 131, 'NAME', 'zh', '健康产业年均增速（规划目标）'),
  (11115, 132, 'NAME', 'zh', '健康产业占地区生产总值比重（规划目标）'),
  (11116, 132, 'DEFINITION', 'zh', '健康产业规划提出的占地区生产总值的比重。'),
  (11118, 142, 'DEFINITION', 'zh', '杭州发起设立的生物医药双币专项基金的规模。'),
  (11119, 145, 'NAME', 'zh', '生物医药公共服务平台投资额'),
  (11120, 145, 'DEFINITION', 'zh', '杭州投入生物医药公共服务平台的资金。'),
  (11122, 143, 'DEFINITION', 'zh', '埃克替尼的销售额，该药在杭州研制。原文未说明销售的时间和市场。'),
  (11124, 160, 'DEFINITION', 'zh', '按杭州市统计口径列入文化创意产业的各产业的增加值。'),
  (11126, 161, 'DEFINITION', 'zh', '文化创意产业增加值在该时期内的增加额相当于期初数额的倍数。'),
  (11128, 162, 'DEFINITION', 'zh', '文化创意产业增加值占杭州地区生产总值的比重。'),
  (11132, 164, 'DEFINITION', 'zh', '数字内容产业增加值与上年相比的增长幅度。'),
  (11134, 165, 'DEFINITION', 'zh', '数字内容产业增加值占杭州地区生产总值的比重。'),
  (11136, 169, 'DEFINITION', 'zh', '经国家认定的文化产业园区和基地的数量。'),
  (11137, 169, 'COUNTED', 'zh', '个'),
  (11139, 170, 'DEFINITION', 'zh', '经杭州市认定的文化创意产业园区数量。'),
  (11140, 170, 'COUNTED', 'zh', '个'),
  (11144, 172, 'DEFINITION', 'zh', '全部市级文化创意产业园区的使用面积合计，为建筑面积的一部分。'),
  (11145, 173, 'NAME', 'zh', '市级文化创意产业园区入驻企业'),
  (11146, 173, 'DEFINITION', 'zh', '全部市级文化创意产业园区的入驻企业数量合计。'),
  (11147, 173, 'COUNTED', 'zh', '家'),
  (11149, 174, 'DEFINITION', 'zh', '列入浙江省文化出口重点企业名单的杭州企业数量。'),
  (11150, 174, 'COUNTED', 'zh', '家'),
  (11153, 175, 'COUNTED', 'zh', '家'),
  (11156, 176, 'COUNTED', 'zh', '家'),
  (11157, 166, 'NAME', 'zh', '时尚产业总产值'),
  (11159, 167, 'NAME', 'zh', '时尚产业总产值增速'),
  (11160, 167, 'DEFINITION', 'zh', '时尚产业总产值与上年相比的增长幅度。'),
  (11165, 177, 'COUNTED', 'zh', '家'),
  (11167, 178, 'DEFINITION', 'zh', '以自有品牌为主的时尚企业中，自有品牌产品销售占主营业务收入的比重。'),
  (11169, 179, 'DEFINITION', 'zh', '以自有品牌为主的时尚企业中，杭州企业占全省的比重。'),
  (11171, 180, 'DEFINITION', 'zh', '浙江省认定的时尚产业重点企业中的杭州企业数量。'),
  (11172, 180, 'COUNTED', 'zh', '家'),
  (11174, 181, 'DEFINITION', 'zh', '浙江省认定的时尚产业重点品牌中的杭州品牌数量。'),
  (11175, 181, 'COUNTED', 'zh', '个'),
  (11177, 182, 'DEFINITION', 'zh', '浙江省认定的时尚产业重点企业中，杭州企业所占的比重。'),
  (11179, 183, 'DEFINITION', 'zh', '浙江省认定的时尚产业重点品牌中，杭州品牌所占的比重。'),
  (11181, 700, 'SUMMARY', 'zh', '杭州视频和计算机视觉企业，原文提到其在多目标跟踪竞赛中的排名。'),
  (11183, 701, 'SUMMARY', 'zh', '语音云服务平台和智能语音遥控系统的开发企业。'),
  (11185, 702, 'SUMMARY', 'zh', '研究机构，原文引用其人工智能城市排名，未称其为杭州企业。'),
  (11186, 703, 'NAME', 'zh', '贝达药业'),
  (11187, 703, 'SUMMARY', 'zh', '杭州药企，埃克替尼的研制企业。'),
  (11189, 704, 'SUMMARY', 'zh', '落户杭州的全球大型药企之一。'),
  (11191, 705, 'SUMMARY', 'zh', '原文列举的落户杭州的全球大型药企之一。'),
  (11193, 706, 'SUMMARY', 'zh', '落户杭州的全球大型药企之一。'),
  (11194, 707, 'NAME', 'zh', '凯喜雅'),
  (11195, 707, 'SUMMARY', 'zh', '杭州时尚产业龙头企业。'),
  (11196, 708, 'NAME', 'zh', '圣奥集团'),
  (11197, 708, 'SUMMARY', 'zh', '杭州时尚产业龙头企业。'),
  (11200, 709, 'NAME', 'zh', '曼卡龙珠宝'),
  (11201, 709, 'SUMMARY', 'zh', '杭州时尚产业龙头企业。'),
  (11203, 720, 'SUMMARY', 'zh', '成熟的医药产业小镇。原文称，其与同类载体共吸引全球十大药企中的[[figure:332]]家落户。'),
  (11204, 721, 'NAME', 'zh', '生物医药高新技术产业园区'),
  (11205, 721, 'SUMMARY', 'zh', '成熟的生物医药高新技术园区。原文称，其与同类载体共吸引全球十大药企中的[[figure:332]]家落户。'),
  (11207, 722, 'SUMMARY', 'zh', '成熟的智慧健康产业小镇。原文称，其与同类载体共吸引全球十大药企中的[[figure:332]]家落户。'),
  (11209, 723, 'SUMMARY', 'zh', '提供试验技术、特殊材料供应、知识产权和成果转化服务的公共平台，杭州已投入[[figure:333]]。'),
  (11211, 724, 'SUMMARY', 'zh', '分析医院、保险等机构的大数据，用于确定研发目标、缩短研发周期，力争国内领先。'),
  (11213, 725, 'SUMMARY', 'zh', '原文仅列数量（[[figure:345]]个），未列名单。'),
  (11215, 726, 'SUMMARY', 'zh', '原文仅列数量（[[figure:346]]个），未列名单，入驻企业共[[figure:349]]家。'),
  (11217, 740, 'SUMMARY', 'zh', '将数字经济列为“一号工程”，将人工智能作为重点领域。'),
  (11219, 741, 'SUMMARY', 'zh', '杭州的产业集群体系，以数字产业集群为重点，生物医药是组成部分之一。'),
  (11221, 742, 'SUMMARY', 'zh', '规划建设城西科技创新走廊，是杭州推动人工智能发展的政策文件之一。'),
  (11223, 743, 'SUMMARY', 'zh', '推动人工智能发展的政策文件之一，规划期内生物医药是杭州的重要产业。原文未说明指国家规划还是市级规划。'),
  (11225, 746, 'SUMMARY', 'zh', '政府出资的产业基金，正加快投资运作，更多投向人工智能等未来产业。'),
  (11227, 751, 'SUMMARY', 'zh', '提出健康产业[[period:320]]的目标：年均增长[[figure:319]]，占地区生产总值[[figure:320]]，另有一项数额目标存疑。'),
  (11229, 744, 'SUMMARY', 'zh', '部署产业发展，支持创新产品应用，强化金融支持。'),
  (11231, 747, 'SUMMARY', 'zh', '建设医药产业集群，扩大产业规模，提升创新能力和企业实力。'),
  (11233, 745, 'SUMMARY', 'zh', '规模为[[figure:330]]的专项基金，原文未给出具体数额。投资境内外生物医药企业，助力产品进入国际市场，并引进风险投资。'),
  (11235, 749, 'SUMMARY', 'zh', '以建成国际文化创意中心为目标，把文化创意产业培育成经济增长的支柱产业。'),
  (11237, 748, 'SUMMARY', 'zh', '浙江省重点培育的八个产业，文化和时尚均在其列。'),
  (11239, 750, 'SUMMARY', 'zh', '杭州提出建设中国时尚产业的高端设计研发、智慧生活制造、时尚艺术传播、会展体验消费和人才创业创新中心。'),
  (11240, 760, 'SUMMARY', 'zh', '杭州人工智能产业居全国第一梯队。'),
  (11241, 761, 'SUMMARY', 'zh', '杭州人工智能初创企业多于广州，打破了北上广深的传统优势格局。'),
  (11242, 762, 'SUMMARY', 'zh', '杭州发展人工智能具有明显的政策优势。'),
  (11243, 763, 'SUMMARY', 'zh', '该芯片工艺属国内可量产的最先进工艺之一。'),
  (11244, 764, 'SUMMARY', 'zh', '埃克替尼是国内首个真正实现商业化成功的创新药，大幅拉低了同类进口药价格。'),
  (11245, 770, 'SUMMARY', 'zh', '杭州人工智能产业的基础技术链已经形成。'),
  (11246, 771, 'SUMMARY', 'zh', '人工智能投入大、见效慢、落地难。'),
  (11247, 772, 'SUMMARY', 'zh', '生物医药和文化创意产业已成为杭州经济增长的新动力。'),
  (11248, 773, 'SUMMARY', 'zh', '生物医药产业发展迅速。'),
  (11249, 765, 'SUMMARY', 'zh', '杭州正建设具有全球影响力的生物医药创新城市。'),
  (11250, 766, 'SUMMARY', 'zh', '杭州文化创意产业综合实力居全国前列。'),
  (11251, 767, 'SUMMARY', 'zh', '文创产业占地区生产总值比重超过北京、上海，与国际先进城市相当。'),
  (11252, 768, 'SUMMARY', 'zh', '杭州的数字内容、影视、动漫游戏、创意设计和现代演艺居全国领先地位。'),
  (11253, 774, 'SUMMARY', 'zh', '数字内容产业快速发展，成为文创产业新亮点。'),
  (11254, 775, 'SUMMARY', 'zh', '杭州是中国古都之一，历史文化底蕴深厚，有利于发展文化创意和时尚产业。'),
  (11255, 776, 'SUMMARY', 'zh', '自[[period:334]]起，杭州将文化创意和时尚产业提升到战略高度。'),
  (11256, 769, 'SUMMARY', 'zh', '杭州时尚产业规模居全省前列。'),
  (11257, 800, 'BODY', 'zh', '存疑：原文只称集群达到这一量级，未说明衡量指标、货币和时间，此处按人民币理解。宜视为发展目标，不代表现有规模。'),
  (11258, 801, 'BODY', 'zh', '原文称北京、上海、深圳排在杭州之前，未注明排名的年份和方法。'),
  (11259, 802, 'BODY', 'zh', '与深圳并列。原文未注明年份。'),
  (11260, 803, 'BODY', 'zh', '杭州排在广州之前。原文未注明年份。'),
  (11261, 804, 'BODY', 'zh', '自所示年份起计。原文列出其中两份：城西科创大走廊规划和五年规划。'),
  (11262, 805, 'BODY', 'zh', '原文未说明比较对象，此处理解为上年同期。同一句称该增速比全市经济增速高[[figure:307]]。'),
  (11263, 806, 'BODY', 'zh', '时间据上下文推断：原文在叙述该上半年之后紧接着称“今年”。'),
  (11264, 807, 'BODY', 'zh', '存疑：该竞赛有多届、多个类别，领先者各不相同，原文未注明是哪一届、哪一类。下一句称海康威视在同一技术上居首，未提竞赛，此处视为同一排名。引用前请向企业核实。'),
  (11265, 808, 'BODY', 'zh', '存疑：该句只提工艺，未提企业，可能指杭州具备的能力，也可能指全国的量产能力。请勿作为杭州某家工厂的能力引用。'),
  (11266, 809, 'BODY', 'zh', '原文注明为不完全统计，实际数量可能更多。'),
  (11267, 810, 'BODY', 'zh', '原文注明为不完全统计。同一家企业可能多次获得融资。'),
  (11268, 811, 'BODY', 'zh', '原文注明为不完全统计。该金额为[[figure:316]]笔融资的合计。'),
  (11269, 812, 'BODY', 'zh', '存疑：原文既可理解为健康产业要达到这一数额，也可理解为要增加这一数额。规划比重为地区生产总值的[[figure:320]]，与前者更相符：若为增量，按规划增速推算，经济总量须为[[period:339]]已公布占比所推算总量的两倍以上。请作为目标值引用，不要与现有数额相加。'),
  (11270, 813, 'BODY', 'zh', '截至目标年份的年均值。原文未注明起始年份。'),
  (11271, 814, 'BODY', 'zh', '原文称“地区”，此处理解为杭州市。'),
  (11272, 815, 'BODY', 'zh', '原文称与“同期”相比，此处理解为上年。'),
  (11273, 816, 'BODY', 'zh', '时间据前一句推断。该数据仅含规模以上企业，与同处总产值的产业范围不同。'),
  (11274, 817, 'BODY', 'zh', '时间据前一句推断。'),
  (11275, 818, 'BODY', 'zh', '年份存疑：比前后文早十年左右，而下一句统计的是当前新设企业，可能有误。请勿据此计算增长。'),
  (11276, 819, 'BODY', 'zh', '时间据上下文推断：原文只写一月至六月，未写年份，而其余各处表明当前即这一上半年。同处所载增速与该数不符，见增速的注释。'),
  (11277, 820, 'BODY', 'zh', '存疑：以同处所载的[[figure:326]]家推算，上年同期的企业数量取任何整数都得不出这一增速。最接近的两个整数分别相差约十分之一和五分之一个百分点。请视为近似值。时间的推断与企业数量相同。'),
  (11278, 821, 'BODY', 'zh', '存疑：原文未说明榜单列的是城市还是企业，也未说明按市值还是按企业数量排名。若按各城市上榜企业数量排名，排在杭州之前的城市合计的企业会超过榜单所列总数。该排名又与企业数量相同，可能混淆。未注明时间，请谨慎引用。'),
  (11279, 822, 'BODY', 'zh', '存疑：该数与同处所载排名相同，原文亦未说明榜单列的是什么，参见该排名（[[figure:328]]）的注释。未注明时间。'),
  (11280, 823, 'BODY', 'zh', '原文未写明是哪两种货币；规模以人民币计，只给出量级。资金是否已募集，原文未说明。'),
  (11281, 824, 'BODY', 'zh', '原文未注明时间和市场。生产企业在杭州，故列在杭州名下。'),
  (11282, 825, 'BODY', 'zh', '指全球十大药企中的数量。原文列举三家，其中一家名称存疑；依据何种排名，原文未说明。'),
  (11283, 826, 'BODY', 'zh', '原文称已经投入，未注明时间。'),
  (11285, 828, 'BODY', 'zh', '按增加的倍数理解：由[[figure:334]]增至[[figure:335]]，增加的倍数略高于此。若指增长到的倍数，应再加一倍。'),
  (11286, 829, 'BODY', 'zh', '时间据前一句给出的对比起止年份推断。'),
  (11287, 830, 'BODY', 'zh', '时间据前一句给出的对比起止年份推断。原文称该占比高于北京和上海，未给出两市的占比。'),
  (11288, 831, 'BODY', 'zh', '数字内容属于文化创意产业，也可能同时计入数字经济，请勿将两者相加。'),
  (11289, 832, 'BODY', 'zh', '单位存疑：全省数额远低于杭州一地时尚制造业[[period:344]]的销售收入，即[[figure:344]]。若单位应为亿元，则为12305.9亿元。单位核实之前，请勿与其他数额比较。'),
  (11290, 833, 'BODY', 'zh', '指浙江省，不是杭州市。'),
  (11292, 835, 'BODY', 'zh', '原文中出现两次，第二次与面积和企业数量一并给出。'),
  (11293, 836, 'BODY', 'zh', '理解为列入浙江省名单的杭州企业。'),
  (11294, 837, 'BODY', 'zh', '与新三板挂牌企业是否重叠，原文未说明。'),
  (11295, 838, 'BODY', 'zh', '该数为整数，可能经过取整。与上市企业是否重叠，原文未说明。'),
  (11296, 839, 'BODY', 'zh', '年份存疑：该句以现在时叙述，而句中省级名单的年份晚十年，可能有误。请勿作为当前数据引用。'),
  (11297, 840, 'BODY', 'zh', '存疑：可能是企业入选的门槛，也可能是这些企业合计达到的比重。年份亦存疑，参见企业数量（[[figure:353]]家）的注释。'),
  (11298, 841, 'BODY', 'zh', '年份存疑，参见企业数量（[[figure:353]]家）的注释。此处理解为企业数量的占比，不是销售额的占比。'),
  (11299, 842, 'BODY', 'zh', '出自浙江省认定的重点企业和品牌名单。'),
  (11300, 843, 'BODY', 'zh', '原文先列两项数量，再按相同顺序列两项占比。'),
  (11301, 844, 'BODY', 'zh', '原文先列两项数量，再按相同顺序列两项占比。'),
  (11302, 845, 'BODY', 'zh', '计入文化创意产业的数字内容是否包含在内，原文未说明。请勿将各领域相加。'),
  (11303, 846, 'BODY', 'zh', '部分及其占比均已公布的，可推算总体；推算结果不是公布的数据。'),
  (11304, 847, 'BODY', 'zh', '原文作“Beida Pharmaceutical Industry”，据其药品埃克替尼认定。'),
  (11305, 848, 'BODY', 'zh', '名称存疑：原文所载为汽车厂商名称，疑指默沙东或默克，有待向发布方核实。'),
  (11306, 849, 'BODY', 'zh', '原文称“第一梯队”，此处指领先城市之列，因其后给出的排名并非首位。'),
  (11307, 850, 'BODY', 'zh', '原文作“Mark along Jewelry”，系“曼卡龙”的音译。'),
  (11308, 851, 'BODY', 'zh', '原文作“Kaixiya Company”，系“凯喜雅”的音译。'),
  (11309, 852, 'BODY', 'zh', '原文作“Shengao Group”，系“圣奥”的音译。'),
  (11310, 853, 'BODY', 'zh', '日期存疑：原文只写五月，未写年份，很可能是最新数据所在的年份。'),
  (11311, 854, 'BODY', 'zh', '指八个产业，每个都要达到万亿级规模，不是一笔金额。'),
  (11312, 855, 'BODY', 'zh', '其他组成部分，原文只提到生物医药。'),
  (12102, 2002, 'SUMMARY', 'zh', '讲述一座风景优美的古城如何成为以发展、创新和美好生活闻名的城市。'),
  (12103, 2003, 'SUMMARY', 'zh', '提出杭州产业集群体系的名称，以及作为重点的数字产业集群。'),
  (12107, 2007, 'SUMMARY', 'zh', '给出“数字杭州”发展规划的日期及其重点：数字经济，以及推动数字经济的人工智能。'),
  (12109, 2009, 'SUMMARY', 'zh', '给出杭州按成熟企业和初创企业数量的排名，并认为领先城市的原有格局被打破。'),
  (12110, 2010, 'SUMMARY', 'zh', '称杭州在人工智能方面具有政策优势。'),
  (12112, 2012, 'SUMMARY', 'zh', '给出数字经济半年的增加值、增速、高于地区生产总值增速的幅度以及所占比重。'),
  (12117, 2017, 'SUMMARY', 'zh', '称海康威视在多目标跟踪技术上领先。'),
  (12120, 2020, 'SUMMARY', 'zh', '称这类技术投入大、见效慢、落地难。'),
  (12122, 2022, 'SUMMARY', 'zh', '称政府产业基金加快投资运作，并加大对未来产业的支持。'),
  (12123, 2023, 'SUMMARY', 'zh', '据不完全统计，给出获得融资的初创企业数量、融资笔数和金额。'),
  (12124, 2024, 'SUMMARY', 'zh', '生物医药部分的标题：提出建设具有全球影响力的创新城市。'),
  (12125, 2025, 'SUMMARY', 'zh', '称生物医药在规划期内是杭州产业集群的重要组成部分。'),
  (12127, 2027, 'SUMMARY', 'zh', '介绍五月出台的生物医药政策：支持创新产品应用，强化金融支持。'),
  (12133, 2033, 'SUMMARY', 'zh', '给出杭州在一份市值榜单中的排名，以及上市企业的数量。'),
  (12163, 2063, 'SUMMARY', 'zh', '给出文化出口重点企业、上市企业和新三板挂牌企业的数量。'),
  (12252, 2200, 'DEFINITION', 'zh', '一个产业生产的货物和服务的价值，减去生产中消耗的、从他人处购入的材料和服务。一个地区各产业的增加值合计即为地区生产总值。增加值小于产值和销售收入，不宜与两者相比。'),
  (12258, 2202, 'DEFINITION', 'zh', '企业在一定时期内销售货物和服务所得的收入。它与产值之差在于库存的增减。是否含税，以来源的说明为准。'),
  (12267, 2205, 'DEFINITION', 'zh', '两个百分数之差的单位。占比由百分之十升至百分之十二，上升两个百分点。两个增速之差也以百分点计。'),
  (12276, 2208, 'DEFINITION', 'zh', '达到规定规模、由国家统计部门逐家调查的企业，规模较小的则抽样调查。工业企业的门槛为年主营业务收入两千万元，“十二五”规划开始之前为五百万元；贸易、服务业和建筑业另有标准。规模以上企业的数据不含大量小企业。'),
  (12282, 2210, 'DEFINITION', 'zh', '杭州产业集群体系的提法。新闻稿称数字产业集群是其中的重点，生物医药是组成部分之一。“一”和“六”各指什么，新闻稿没有说明。'),
  (12285, 2211, 'DEFINITION', 'zh', '中国各级政府对最优先事项的称呼，又称头号工程。它表明什么优先，不说明投入多少、何时完成。在杭州指数字经济。'),
  (12288, 2212, 'DEFINITION', 'zh', '浙江省的产业计划，选定八个产业，每个都要达到万亿级规模，文化和时尚均在其列。这一名称不是指一个产业达到八万亿元。'),
  (12291, 2213, 'DEFINITION', 'zh', '国家、各省和各市以五年为期编制发展规划，依次编号。“十三五”规划期为二〇一六年至二〇二〇年。国家和各省市都有各自的五年规划。'),
  (12303, 2217, 'DEFINITION', 'zh', '一个数大致属于十、百、千、万等的哪一级，相邻两级相差十倍。来源只给出数量级的，实际数值可能是该数的一半，也可能是两倍。它只表示大致规模，请勿用于计算。'),
  (12306, 2218, 'DEFINITION', 'zh', '中文计数单位，英文没有对应的单位，十亿为 billion。翻译时若漏掉单位，数字会相差很多倍。'),
  (12308, 2219, 'ALSO_WRITTEN', 'zh', '一万'),
  (12309, 2219, 'DEFINITION', 'zh', '中文计数单位，英文没有对应的单位，一百万为 million。'),
  (12312, 2220, 'DEFINITION', 'zh', '芯片制造技术各代的名称，以纳米为单位表示。它原指芯片上某一部分的尺寸，如今只用来区分各代。数字越小，技术越新；不同厂商的名称难以比较。'),
  (12327, 2225, 'DEFINITION', 'zh', '提供数字技术或依靠数字技术运行的产业。不同部门划定的范围不同，且不时调整。本站按杭州市口径。数字内容可能同时计入文化创意产业，各领域不宜相加。'),
  (12330, 2226, 'DEFINITION', 'zh', '按杭州市口径列入文化创意的产业，简称文创产业，如数字内容产业。各城市自行划定范围，国家的文化及相关产业统计另有范围。按不同范围得出的占比不可比较。'),
  (12336, 2228, 'DEFINITION', 'zh', '以人民币和一种外币募集和投资的基金，又称双币种基金，境内外投资者均可参与。这里的外币是哪一种，新闻稿没有说明。'),
  (13000, 856, 'BODY', 'zh', '待核实：中文通常以亿为单位表示此类金额，翻译时可能漏掉单位。仅据原文无法判断，故照原文列出。'),
  (13001, 857, 'BODY', 'zh', '原文只载英文名称，中文名称待核实。'),
  (13002, 858, 'BODY', 'zh', '名称存疑：疑指余杭生物医药高新技术产业园区，有待向发布方核实。'),
  (13003, 859, 'BODY', 'zh', '名称存疑：原文只载英文译名，中文名称有待向发布方核实。')
) as v (item_id, about_id, field, language, content)
join entry n on n.item_id = v.item_id
  and n.edition_number = (select max(number) from edition where number < 1000000000);

-- The log of the desk tells what was left alone.
insert into audit_entry (recorded_at, action, who, about, detail, address)
select current_timestamp, 'CONTENT_LEFT_ALONE', 'The product', lower(i.kind) || ' ' || i.id,
  'its plainer words; staff have changed it, its texts or a figure that they cite', ''
from item i
where i.id in (
    1, 2, 10, 11, 12, 22, 23, 24, 30, 31, 32, 42, 60, 100, 101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112, 113, 114,
    115, 116, 117, 118, 130, 131, 132, 133, 134, 135, 136, 137, 138, 139, 140, 141, 142, 143, 144, 145, 160, 161, 162, 163, 164,
    165, 166, 167, 168, 169, 170, 171, 172, 173, 174, 175, 176, 177, 178, 179, 180, 181, 182, 183, 300, 301, 302, 303, 304, 306,
    309, 312, 314, 315, 316, 317, 318, 319, 320, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334, 336, 337, 338,
    339, 342, 343, 344, 346, 350, 351, 352, 353, 354, 355, 356, 358, 359, 700, 701, 702, 703, 704, 705, 706, 707, 708, 709, 710,
    720, 721, 722, 723, 724, 725, 726, 740, 741, 742, 743, 744, 745, 746, 747, 748, 749, 750, 751, 760, 761, 762, 763, 764, 765,
    766, 767, 768, 769, 770, 771, 772, 773, 774, 775, 776, 2000, 2001, 2002, 2003, 2006, 2007, 2008, 2009, 2010, 2011, 2012,
    2013, 2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2030, 2031, 2032, 2033,
    2034, 2035, 2036, 2037, 2038, 2039, 2040, 2042, 2043, 2044, 2045, 2046, 2047, 2048, 2049, 2050, 2051, 2052, 2053, 2055,
    2056, 2057, 2058, 2059, 2061, 2062, 2063, 2064, 2065, 2200, 2201, 2202, 2203, 2204, 2205, 2206, 2207, 2208, 2209, 2210,
    2211, 2212, 2213, 2214, 2215, 2216, 2217, 2218, 2219, 2220, 2221, 2222, 2223, 2224, 2225, 2226, 2227, 2228)
  and not exists (
    select 1 from entry n
    where n.item_id = i.id and n.edition_number = (select max(number) from edition where number < 1000000000));
