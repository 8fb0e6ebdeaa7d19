-- Remarks stay as they were written.
create trigger remark_append_only before update, delete on remark for each row call 'org.investportal.catalogue.AppendOnly';
alter table truncate_guard add constraint truncate_guard_remark_fk foreign key (id) references remark (id);
