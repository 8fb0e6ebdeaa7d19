-- A difference may compare with another area: points above the growth of the whole city.
alter table relation drop constraint relation_whole_area_of_a_share;
alter table relation add constraint relation_whole_area_of_a_comparison check (kind in ('SHARE_OF', 'LEAD_OVER') or whole_area_id is null);
