-- What staff stored at the desk of the schema before V133, when a change had one subject: changes in every state, typed forms and an edition.

insert into account (id, email, full_name, disabled, second_factor_demanded, second_factor_step, session_generation, created_at, version, name_key) values
  (1, 'editor@invest.example.org', 'Demo editor', false, false, 0, 1, timestamp with time zone '2026-11-29 03:14:49.112905+00', 1, 'demo editor'),
  (2, 'reviewer@invest.example.org', 'Demo reviewer', false, false, 0, 1, timestamp with time zone '2026-11-29 03:14:49.295574+00', 1, 'demo reviewer');

insert into account_role (account_id, role) values
  (1, 'EDITOR'),
  (2, 'REVIEWER');

insert into item (id, kind) values
  (1000018, 'NOTE'),
  (1000019, 'TEXT'),
  (1000020, 'TEXT');

insert into edition (number, published_at) values
  (8, current_timestamp);

insert into edition_summary (edition_number, language, content) values
  (8, 'en', 'Several words.'),
  (8, 'zh', '若干措辞。');

insert into figure (item_id, first_edition, gone, indicator_id, area_id, period, period_basis, nature, digits, unit, multiplier, amount, qualifier, status, vintage) values
  (316, 8, false, 115, 53, 'undated', 'UNDATED', 'ACTUAL', '9', 'COUNT', 0, 9.0000000000, 'EXACT', 'NORMAL', 'NOT_STATED'),
  (317, 8, false, 116, 53, 'undated', 'UNDATED', 'ACTUAL', '7', 'CNY', 0, 7.0000000000, 'EXACT', 'NORMAL', 'NOT_STATED');

insert into note (item_id, first_edition, gone, about_id, kind) values
  (1000018, 8, false, 704, 'FOOTNOTE');

insert into text (item_id, first_edition, gone, about_id, field, language, content) values
  (1000019, 8, false, 1000018, 'BODY', 'en', 'Stated again.'),
  (1000020, 8, false, 1000018, 'BODY', 'zh', '再述。');

insert into entry (edition_number, item_id, kind, author_name, reviewer_name) values
  (8, 316, 'CORRECTION', 'Demo editor', 'Demo reviewer'),
  (8, 317, 'CORRECTION', 'Demo editor', 'Demo reviewer'),
  (8, 704, 'WORDING', 'Demo editor', 'Demo reviewer'),
  (8, 1000018, 'NEW', 'Demo editor', 'Demo reviewer'),
  (8, 1000019, 'NEW', 'Demo editor', 'Demo reviewer'),
  (8, 1000020, 'NEW', 'Demo editor', 'Demo reviewer');

insert into entry_reason (edition_number, item_id, language, content) values
  (8, 316, 'en', 'Words are clearer.'),
  (8, 316, 'zh', '措辞更清楚。'),
  (8, 317, 'en', 'Words are clearer.'),
  (8, 317, 'zh', '措辞更清楚。'),
  (8, 704, 'en', 'Words are clearer.'),
  (8, 704, 'zh', '措辞更清楚。');

insert into planned_edition (id, state, due_at, summary_en, summary_zh, ordered_by, ordered_by_name, ordered_at, tries, next_try_at, edition_number) values
  (1, 'PUBLISHED', timestamp with time zone '2026-11-29 03:15:02.776521+00', 'Several words.', '若干措辞。', 2, 'Demo reviewer', timestamp with time zone '2026-11-29 03:15:02.776521+00', 0, timestamp with time zone '2026-11-29 03:15:02.776521+00', 8),
  (2, 'WAITING', timestamp with time zone '2126-05-05 08:00:00+00', 'Several words.', '若干措辞。', 2, 'Demo reviewer', timestamp with time zone '2026-11-29 03:15:06.700559+00', 0, timestamp with time zone '2126-05-05 08:00:00+00', null);

insert into change (id, form_key, subject_kind, subject_id, state, title, started_at, moved_at, planned_edition_id, lock_version) values
  (1, '0d9979cf-20c9-41a0-9131-9522ec3d1807', 'FIGURE', 316, 'PUBLISHED', 'AI start-up financing rounds, Hangzhou, undated', timestamp with time zone '2026-11-29 03:14:59.087181+00', timestamp with time zone '2026-11-29 03:15:02.893459+00', 1, 4),
  (2, 'eb73d535-f7ab-4752-a621-632c8e8d0a42', 'ORGANISATION', 704, 'PUBLISHED', 'Pfizer', timestamp with time zone '2026-11-29 03:15:01.003544+00', timestamp with time zone '2026-11-29 03:15:02.89653+00', 1, 4),
  (3, 'd45db21d-fec1-4dca-acef-798747b9f9a9', 'FIGURE', 317, 'DRAFT', 'Investment in AI start-ups, Hangzhou, undated', timestamp with time zone '2026-11-29 03:15:01.716618+00', timestamp with time zone '2026-11-29 03:15:01.716618+00', null, 0),
  (4, '5c74ca56-2332-421e-b2f5-d5436819a06d', 'FIGURE', 317, 'PUBLISHED', 'Investment in AI start-ups, Hangzhou, undated', timestamp with time zone '2026-11-29 03:15:02.050552+00', timestamp with time zone '2026-11-29 03:15:02.898998+00', 1, 4),
  (5, '545abbb5-4e88-49b6-9fc9-03d3e2b2ea4e', 'FIGURE', 318, 'DRAFT', 'Health industry: target amount, Hangzhou, by 2020 (target)', timestamp with time zone '2026-11-29 03:15:03.331217+00', timestamp with time zone '2026-11-29 03:15:03.656177+00', null, 1),
  (6, '9c0e847b-6ef8-41ed-8929-0ab5a0540fc8', 'TERM', 1000021, 'DRAFT', 'Trial', timestamp with time zone '2026-11-29 03:15:03.820205+00', timestamp with time zone '2026-11-29 03:15:03.820205+00', null, 0),
  (7, '7e812155-726e-42f1-b371-074c894dc3a0', 'TOPIC', 21, 'SUBMITTED', 'Cloud computing, big data and robots again', timestamp with time zone '2026-11-29 03:15:03.958276+00', timestamp with time zone '2026-11-29 03:15:04.069265+00', null, 1),
  (8, '2be5cb9f-6e40-479b-a96b-714ae020dba6', 'INDICATOR', 104, 'SUBMITTED', 'Cloud computing and big data value added', timestamp with time zone '2026-11-29 03:15:04.331929+00', timestamp with time zone '2026-11-29 03:15:04.448598+00', null, 1),
  (9, 'ca1bc275-2c20-4663-84f3-e35a835f197b', 'TERM', 2201, 'RETURNED', 'Output value', timestamp with time zone '2026-11-29 03:15:04.598369+00', timestamp with time zone '2026-11-29 03:15:04.851098+00', null, 2),
  (10, '546dcff3-978d-4c2b-b261-eb65073887e7', 'FIGURE', 319, 'APPROVED', 'Health industry: target annual growth, Hangzhou, by 2020 (target)', timestamp with time zone '2026-11-29 03:15:05.08284+00', timestamp with time zone '2026-11-29 03:15:05.410452+00', null, 2),
  (11, 'cfacb24c-d971-4c4b-bac8-165777eccf2f', 'ORGANISATION', 1000026, 'APPROVED', 'Company', timestamp with time zone '2026-11-29 03:15:05.579111+00', timestamp with time zone '2026-11-29 03:15:05.839274+00', null, 2),
  (12, '4e72e4ff-b48d-4795-ba78-239d3bf3d364', 'FIGURE', 320, 'APPROVED', 'Health industry: target share of GDP, Hangzhou, by 2020 (target)', timestamp with time zone '2026-11-29 03:15:06.108382+00', timestamp with time zone '2026-11-29 03:15:06.45074+00', 2, 3),
  (13, 'ccc7d4d2-fd31-4fde-93a1-244b6fcd31bd', 'TERM', 2202, 'ABANDONED', 'Sales revenue', timestamp with time zone '2026-11-29 03:15:06.866745+00', timestamp with time zone '2026-11-29 03:15:06.958363+00', null, 1);

insert into participation (change_id, account_id, part, name) values
  (1, 1, 'AUTHOR', 'Demo editor'),
  (1, 2, 'APPROVER', 'Demo reviewer'),
  (2, 1, 'AUTHOR', 'Demo editor'),
  (2, 2, 'APPROVER', 'Demo reviewer'),
  (3, 1, 'AUTHOR', 'Demo editor'),
  (4, 1, 'AUTHOR', 'Demo editor'),
  (4, 2, 'APPROVER', 'Demo reviewer'),
  (5, 1, 'AUTHOR', 'Demo editor'),
  (6, 1, 'AUTHOR', 'Demo editor'),
  (7, 1, 'AUTHOR', 'Demo editor'),
  (8, 1, 'AUTHOR', 'Demo editor'),
  (9, 1, 'AUTHOR', 'Demo editor'),
  (10, 1, 'AUTHOR', 'Demo editor'),
  (10, 2, 'APPROVER', 'Demo reviewer'),
  (11, 1, 'AUTHOR', 'Demo editor'),
  (11, 2, 'APPROVER', 'Demo reviewer'),
  (12, 1, 'AUTHOR', 'Demo editor'),
  (12, 2, 'APPROVER', 'Demo reviewer'),
  (13, 1, 'AUTHOR', 'Demo editor');

insert into revision (change_id, number, base_edition, content, author_id, author_part, kept_at, form_key) values
  (1, 1, 7, '{"area":"53","basis":"undated","indicator":"115","nature":"actual","note.footnote.en":"The release calls the statistics incomplete. A start-up may have been financed more than once.","note.footnote.zh":"原文注明为不完全统计。同一家企业可能多次获得融资。","number":"9","period":"undated","qualifier":"exact","readings":"60 9.4.2 value","status":"normal","unit":"count"}', 1, 'AUTHOR', timestamp with time zone '2026-11-29 03:14:59.104992+00', '0d9979cf-20c9-41a0-9131-9522ec3d1807'),
  (2, 1, 7, '{"name.en":"Pfizer","name.zh":"辉瑞","note.footnote.en":"Stated again.","note.footnote.zh":"再述。","paragraph":"15","position":"5","sector":"11","sentence":"1","source":"60","status":"normal","summary.en":"One of the world’s largest drug makers that have come to Hangzhou’s parks.","summary.zh":"落户杭州的全球大型药企之一。","ties":"332"}', 1, 'AUTHOR', timestamp with time zone '2026-11-29 03:15:01.006203+00', 'eb73d535-f7ab-4752-a621-632c8e8d0a42'),
  (3, 1, 7, '{"area":"53","basis":"undated","indicator":"116","nature":"actual","note.footnote.en":"The release calls the statistics incomplete. The amount is the total of [[figure:316]] rounds.","note.footnote.zh":"原文注明为不完全统计。该金额为[[figure:316]]笔融资的合计。","number":"8","period":"undated","qualifier":"exact","readings":"60 9.4.3 value","status":"normal","unit":"cny"}', 1, 'AUTHOR', timestamp with time zone '2026-11-29 03:15:01.720169+00', 'd45db21d-fec1-4dca-acef-798747b9f9a9'),
  (4, 1, 7, '{"area":"53","basis":"undated","indicator":"116","nature":"actual","note.footnote.en":"The release calls the statistics incomplete. The amount is the total of [[figure:316]] rounds.","note.footnote.zh":"原文注明为不完全统计。该金额为[[figure:316]]笔融资的合计。","number":"7","period":"undated","qualifier":"exact","readings":"60 9.4.3 value","status":"normal","unit":"cny"}', 1, 'AUTHOR', timestamp with time zone '2026-11-29 03:15:02.05212+00', '5c74ca56-2332-421e-b2f5-d5436819a06d'),
  (5, 1, 8, '{"area":"53","basis":"stated","indicator":"130","nature":"target","note.editors-note.en":"In doubt: the wording can mean that the health industry is to reach this amount or to grow by it. The target share, [[figure:320]] of GDP, fits better if the amount is a total to be reached. An increase of this size at the target growth would need a GDP more than twice as large as the shares published for [[period:339]] imply. Cite it as a target, and do not add it to a current amount.","note.editors-note.zh":"存疑：原文既可理解为健康产业要达到这一数额，也可理解为要增加这一数额。规划比重为地区生产总值的[[figure:320]]，与前者更相符：若为增量，按规划增速推算，地区生产总值须为[[period:339]]已公布占比所推算数额的两倍以上。请作为目标值引用，不要与现有数额相加。","number":"6","period":"--2020","qualifier":"exact","readings":"60 11.2.1 value\n60 11.2.2 period","status":"flagged","unit":"cny"}', 1, 'AUTHOR', timestamp with time zone '2026-11-29 03:15:03.332655+00', '545abbb5-4e88-49b6-9fc9-03d3e2b2ea4e'),
  (5, 2, 8, '{"area":"53","basis":"stated","indicator":"130","nature":"target","note.editors-note.en":"In doubt: the wording can mean that the health industry is to reach this amount or to grow by it. The target share, [[figure:320]] of GDP, fits better if the amount is a total to be reached. An increase of this size at the target growth would need a GDP more than twice as large as the shares published for [[period:339]] imply. Cite it as a target, and do not add it to a current amount.","note.editors-note.zh":"存疑：原文既可理解为健康产业要达到这一数额，也可理解为要增加这一数额。规划比重为地区生产总值的[[figure:320]]，与前者更相符：若为增量，按规划增速推算，地区生产总值须为[[period:339]]已公布占比所推算数额的两倍以上。请作为目标值引用，不要与现有数额相加。","number":"5","period":"--2020","qualifier":"exact","readings":"60 11.2.1 value\n60 11.2.2 period","status":"flagged","unit":"cny"}', 1, 'AUTHOR', timestamp with time zone '2026-11-29 03:15:03.657117+00', 'd15d5cbc-b759-4acd-a237-c0c01948ed1d'),
  (6, 1, 8, '{"definition.en":"A word of a trial.","definition.zh":"试用词语。","name.en":"Trial","name.zh":"试用","slug":"trial"}', 1, 'AUTHOR', timestamp with time zone '2026-11-29 03:15:03.822558+00', '9c0e847b-6ef8-41ed-8929-0ab5a0540fc8'),
  (7, 1, 8, '{"name.en":"Cloud computing, big data and robots again","name.zh":"云计算、大数据与机器人（再述）","position":"2","sector":"10","slug":"digital-branches"}', 1, 'AUTHOR', timestamp with time zone '2026-11-29 03:15:03.95942+00', '7e812155-726e-42f1-b371-074c894dc3a0'),
  (8, 1, 8, '{"definition.en":"Value added by cloud computing and big data, a part of the digital economy.","definition.zh":"云计算和大数据的增加值，属于数字经济的一部分。","measure":"added-value","name.en":"Cloud computing and big data value added","name.zh":"云计算和大数据增加值","position":"3","relations":"part-of 100","slug":"cloud-and-big-data-added-value","topic":"21","unit":"cny"}', 1, 'AUTHOR', timestamp with time zone '2026-11-29 03:15:04.333425+00', '2be5cb9f-6e40-479b-a96b-714ae020dba6'),
  (9, 1, 8, '{"also-written.en":"output; output values; total output; total output value; gross output; gross output value","also-written.zh":"总产值","definition.en":"The value of everything that an industry produces in a period, including the materials and services that it uses. A product that two companies of the industry work on is counted at both. Output is therefore larger than value added; do not compare or add the two. Stated again.","definition.zh":"一个产业在一定时间内全部产出的价值，包括生产中投入的材料和服务。一家企业的产品由同一产业的另一家企业继续加工，在两家都要计算。因此产值大于增加值，两者既不宜比较，也不宜相加。（再述）","name.en":"Output value","name.zh":"产值","slug":"output-value"}', 1, 'AUTHOR', timestamp with time zone '2026-11-29 03:15:04.600002+00', 'ca1bc275-2c20-4663-84f3-e35a835f197b'),
  (10, 1, 8, '{"area":"53","basis":"stated","indicator":"131","nature":"target","note.footnote.en":"An annual average up to the target year. The release does not give the first year.","note.footnote.zh":"截至目标年份的年均值。原文未注明起始年份。","number":"4","period":"--2020","qualifier":"exact","readings":"60 11.2.2 period\n60 11.2.3 value","status":"normal","unit":"percent"}', 1, 'AUTHOR', timestamp with time zone '2026-11-29 03:15:05.084314+00', '546dcff3-978d-4c2b-b261-eb65073887e7'),
  (11, 1, 8, '{"name.en":"Company","name.zh":"公司","paragraph":"15","position":"50","sector":"11","sentence":"1","source":"60","status":"normal"}', 1, 'AUTHOR', timestamp with time zone '2026-11-29 03:15:05.58015+00', 'cfacb24c-d971-4c4b-bac8-165777eccf2f'),
  (12, 1, 8, '{"area":"53","basis":"stated","indicator":"132","nature":"target","note.footnote.en":"The release says “the region”; it is read as Hangzhou.","note.footnote.zh":"原文称“地区”，此处理解为杭州市。","number":"3","period":"--2020","qualifier":"about","readings":"60 11.2.2 period\n60 11.2.4 value","status":"normal","unit":"percent"}', 1, 'AUTHOR', timestamp with time zone '2026-11-29 03:15:06.109982+00', '4e72e4ff-b48d-4795-ba78-239d3bf3d364'),
  (13, 1, 8, '{"also-written.en":"sales; revenue from sales","also-written.zh":"销售额","definition.en":"What companies earn by selling goods and services in a period. It differs from output by the change in stock. The source has to say whether tax is included. Stated again.","definition.zh":"企业在一定时期内销售货物和服务所得的收入。它与产值之差在于库存的增减。是否含税，以来源的说明为准。（再述）","name.en":"Sales revenue","name.zh":"销售收入","slug":"sales-revenue"}', 1, 'AUTHOR', timestamp with time zone '2026-11-29 03:15:06.867657+00', 'ccc7d4d2-fd31-4fde-93a1-244b6fcd31bd');

insert into approval (change_id, revision_number, against_edition, approver_id, approver_part, approved_at) values
  (1, 1, 7, 2, 'APPROVER', timestamp with time zone '2026-11-29 03:15:00.50949+00'),
  (2, 1, 7, 2, 'APPROVER', timestamp with time zone '2026-11-29 03:15:01.426941+00'),
  (4, 1, 7, 2, 'APPROVER', timestamp with time zone '2026-11-29 03:15:02.525659+00'),
  (10, 1, 8, 2, 'APPROVER', timestamp with time zone '2026-11-29 03:15:05.412021+00'),
  (11, 1, 8, 2, 'APPROVER', timestamp with time zone '2026-11-29 03:15:05.840775+00'),
  (12, 1, 8, 2, 'APPROVER', timestamp with time zone '2026-11-29 03:15:06.452341+00');

insert into transition (change_id, number, from_state, to_state, revision_number, account_id, name, made_at, kind, reason_en, reason_zh, remark) values
  (1, 1, null, 'DRAFT', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:14:59.110346+00', null, null, null, null),
  (1, 2, 'DRAFT', 'SUBMITTED', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:00.027575+00', 'CORRECTION', 'Words are clearer.', '措辞更清楚。', null),
  (1, 3, 'SUBMITTED', 'APPROVED', 1, 2, 'Demo reviewer', timestamp with time zone '2026-11-29 03:15:00.518007+00', null, null, null, null),
  (1, 4, 'APPROVED', 'PUBLISHED', 1, 2, 'Demo reviewer', timestamp with time zone '2026-11-29 03:15:02.895494+00', null, null, null, null),
  (2, 1, null, 'DRAFT', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:01.007838+00', null, null, null, null),
  (2, 2, 'DRAFT', 'SUBMITTED', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:01.271522+00', 'WORDING', 'Words are clearer.', '措辞更清楚。', null),
  (2, 3, 'SUBMITTED', 'APPROVED', 1, 2, 'Demo reviewer', timestamp with time zone '2026-11-29 03:15:01.428065+00', null, null, null, null),
  (2, 4, 'APPROVED', 'PUBLISHED', 1, 2, 'Demo reviewer', timestamp with time zone '2026-11-29 03:15:02.898399+00', null, null, null, null),
  (3, 1, null, 'DRAFT', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:01.72262+00', null, null, null, null),
  (4, 1, null, 'DRAFT', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:02.052968+00', null, null, null, null),
  (4, 2, 'DRAFT', 'SUBMITTED', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:02.266832+00', 'CORRECTION', 'Words are clearer.', '措辞更清楚。', null),
  (4, 3, 'SUBMITTED', 'APPROVED', 1, 2, 'Demo reviewer', timestamp with time zone '2026-11-29 03:15:02.526371+00', null, null, null, null),
  (4, 4, 'APPROVED', 'PUBLISHED', 1, 2, 'Demo reviewer', timestamp with time zone '2026-11-29 03:15:02.90014+00', null, null, null, null),
  (5, 1, null, 'DRAFT', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:03.333328+00', null, null, null, null),
  (6, 1, null, 'DRAFT', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:03.824228+00', null, null, null, null),
  (7, 1, null, 'DRAFT', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:03.959973+00', null, null, null, null),
  (7, 2, 'DRAFT', 'SUBMITTED', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:04.069787+00', 'WORDING', 'Words are clearer.', '措辞更清楚。', null),
  (8, 1, null, 'DRAFT', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:04.333949+00', null, null, null, null),
  (8, 2, 'DRAFT', 'SUBMITTED', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:04.448971+00', 'WORDING', 'Words are clearer.', '措辞更清楚。', null),
  (9, 1, null, 'DRAFT', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:04.600695+00', null, null, null, null),
  (9, 2, 'DRAFT', 'SUBMITTED', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:04.74706+00', 'WORDING', 'Words are clearer.', '措辞更清楚。', null),
  (9, 3, 'SUBMITTED', 'RETURNED', 1, 2, 'Demo reviewer', timestamp with time zone '2026-11-29 03:15:04.852063+00', null, null, null, 'Please look at the second sentence again.'),
  (10, 1, null, 'DRAFT', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:05.085055+00', null, null, null, null),
  (10, 2, 'DRAFT', 'SUBMITTED', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:05.260775+00', 'CORRECTION', 'Words are clearer.', '措辞更清楚。', null),
  (10, 3, 'SUBMITTED', 'APPROVED', 1, 2, 'Demo reviewer', timestamp with time zone '2026-11-29 03:15:05.412992+00', null, null, null, null),
  (11, 1, null, 'DRAFT', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:05.580705+00', null, null, null, null),
  (11, 2, 'DRAFT', 'SUBMITTED', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:05.701688+00', 'REVISION', 'Words are clearer.', '措辞更清楚。', null),
  (11, 3, 'SUBMITTED', 'APPROVED', 1, 2, 'Demo reviewer', timestamp with time zone '2026-11-29 03:15:05.846227+00', null, null, null, null),
  (12, 1, null, 'DRAFT', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:06.110703+00', null, null, null, null),
  (12, 2, 'DRAFT', 'SUBMITTED', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:06.290875+00', 'CORRECTION', 'Words are clearer.', '措辞更清楚。', null),
  (12, 3, 'SUBMITTED', 'APPROVED', 1, 2, 'Demo reviewer', timestamp with time zone '2026-11-29 03:15:06.453159+00', null, null, null, null),
  (13, 1, null, 'DRAFT', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:06.86819+00', null, null, null, null),
  (13, 2, 'DRAFT', 'ABANDONED', 1, 1, 'Demo editor', timestamp with time zone '2026-11-29 03:15:06.961137+00', null, null, null, null);

insert into scratch (account_id, form, content, from_revision, from_edition, typed_at, form_key) values
  (1, 'figure-321', '{"area":"53","basis":"stated","indicator":"133","nature":"actual","number":"hundred","period":"2017","qualifier":"exact","readings.1.place":"13.1.1","readings.1.role":"value","readings.1.source":"60","readings.2.place":"13.1.2","readings.2.role":"period","readings.2.source":"60","status":"normal","unit":"cny"}', 0, 8, current_timestamp, 'ca8684a1-5d84-4e9a-adbb-b69939b0c0a9'),
  (1, 'change-6', '{"definition.en":"Typed and not saved.","definition.zh":"试用词语。","name.en":"Trial","name.zh":"试用","slug":"trial"}', 1, 8, current_timestamp, 'f264971a-d9f0-4db0-9dcf-0502e423c9af');

alter sequence account_sequence restart with 33;
alter sequence change_sequence restart with 1601;
alter sequence item_sequence restart with 1001600;
alter sequence planned_edition_sequence restart with 1601;
