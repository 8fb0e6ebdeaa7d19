-- A figure may also be an estimate or a forecast.

alter table figure drop constraint figure_nature_known;
alter table figure add constraint figure_nature_known check (nature in ('ACTUAL', 'ESTIMATE', 'FORECAST', 'TARGET'));
