-- An edition that brings new conflicts between figures is published only if somebody confirmed these and said why.

alter table planned_edition add column confirmed_conflicts varchar(100000);
alter table planned_edition add column conflict_reason varchar(1000);
alter table planned_edition add constraint planned_edition_conflicts_confirmed
  check ((confirmed_conflicts is null) = (conflict_reason is null));
