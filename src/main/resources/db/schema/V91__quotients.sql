-- A quotient names what it is divided by, as a share names its whole.

alter table relation drop constraint relation_whole_where_one_is_meant;
alter table relation add constraint relation_whole_where_one_is_meant
  check ((kind in ('SHARE_OF', 'LEAD_OVER', 'QUOTIENT_OF')) = (whole_id is not null));
