-- Organisations, places, policies and claims, and the figures that they are tied to.

insert into organisation (item_id, first_edition, sector_id, source_id, paragraph, sentence, status, position) values
  (700, 1, 10, 60, 8, 2, 'NORMAL', 1),
  (701, 1, 10, 60, 8, 4, 'NORMAL', 2),
  (702, 1, 10, 60, 5, 1, 'NORMAL', 3),
  (703, 1, 11, 60, 14, 3, 'FLAGGED', 4),
  (704, 1, 11, 60, 15, 1, 'NORMAL', 5),
  (705, 1, 11, 60, 15, 1, 'FLAGGED', 6),
  (706, 1, 11, 60, 15, 1, 'NORMAL', 7),
  (707, 1, 12, 60, 25, 1, 'NORMAL', 8),
  (708, 1, 12, 60, 25, 1, 'NORMAL', 9),
  (709, 1, 12, 60, 25, 1, 'FLAGGED', 10);

insert into place (item_id, first_edition, sector_id, source_id, paragraph, sentence, status, position, kind) values
  (720, 1, 11, 60, 15, 1, 'NORMAL', 1, 'TOWN'),
  (721, 1, 11, 60, 15, 1, 'NORMAL', 2, 'PARK'),
  (722, 1, 11, 60, 15, 1, 'NORMAL', 3, 'TOWN'),
  (723, 1, 11, 60, 16, 2, 'NORMAL', 4, 'PLATFORM'),
  (724, 1, 11, 60, 16, 1, 'NORMAL', 5, 'PLATFORM'),
  (725, 1, 12, 60, 24, 2, 'NORMAL', 6, 'PARK'),
  (726, 1, 12, 60, 24, 2, 'NORMAL', 7, 'PARK');

insert into policy (item_id, first_edition, sector_id, source_id, paragraph, sentence, status, position, kind, issued) values
  (740, 1, 10, 60, 4, 2, 'NORMAL', 1, 'PLAN', '2017-07-05'),
  (741, 1, 10, 60, 2, 3, 'NORMAL', 2, 'STRUCTURE', 'undated'),
  (742, 1, 10, 60, 6, 2, 'NORMAL', 3, 'PLAN', 'undated'),
  (743, 1, 10, 60, 6, 2, 'NORMAL', 4, 'PLAN', 'undated'),
  (746, 1, 10, 60, 9, 3, 'NORMAL', 5, 'FUND', 'undated'),
  (744, 1, 11, 60, 12, 1, 'FLAGGED', 6, 'MEASURES', 'undated'),
  (747, 1, 11, 60, 12, 2, 'NORMAL', 7, 'PLAN', 'undated'),
  (745, 1, 11, 60, 14, 1, 'NORMAL', 8, 'FUND', 'undated'),
  (749, 1, 12, 60, 19, 3, 'NORMAL', 9, 'PLAN', 'undated'),
  (748, 1, 12, 60, 19, 1, 'FLAGGED', 10, 'STRUCTURE', 'undated'),
  (750, 1, 12, 60, 23, 2, 'NORMAL', 11, 'PLAN', 'undated');

insert into claim (item_id, first_edition, sector_id, source_id, paragraph, sentence, status, position) values
  (760, 1, 10, 60, 3, 1, 'NORMAL', 1),
  (761, 1, 10, 60, 5, 2, 'NORMAL', 2),
  (762, 1, 10, 60, 6, 1, 'NORMAL', 3),
  (763, 1, 10, 60, 8, 5, 'NORMAL', 4),
  (764, 1, 11, 60, 14, 3, 'NORMAL', 5),
  (765, 1, 11, 60, 10, 1, 'NORMAL', 6),
  (766, 1, 12, 60, 20, 1, 'NORMAL', 7),
  (767, 1, 12, 60, 20, 3, 'NORMAL', 8),
  (768, 1, 12, 60, 20, 4, 'NORMAL', 9),
  (769, 1, 12, 60, 23, 1, 'NORMAL', 10);

insert into tie (item_id, first_edition, named_id, figure_id) values
  (660, 1, 700, 312),
  (661, 1, 701, 313),
  (662, 1, 702, 301),
  (663, 1, 702, 302),
  (664, 1, 702, 303),
  (665, 1, 703, 331),
  (666, 1, 704, 332),
  (667, 1, 705, 332),
  (668, 1, 706, 332),
  (669, 1, 720, 332),
  (670, 1, 721, 332),
  (671, 1, 722, 332),
  (672, 1, 723, 333),
  (673, 1, 725, 345),
  (674, 1, 726, 346),
  (675, 1, 726, 347),
  (676, 1, 726, 348),
  (677, 1, 726, 349),
  (678, 1, 741, 300),
  (679, 1, 742, 304),
  (680, 1, 743, 304),
  (681, 1, 745, 330),
  (682, 1, 760, 301),
  (683, 1, 761, 303),
  (684, 1, 762, 304),
  (685, 1, 763, 314),
  (686, 1, 764, 331),
  (687, 1, 766, 335),
  (688, 1, 767, 338),
  (689, 1, 769, 344),
  (690, 1, 769, 342);
