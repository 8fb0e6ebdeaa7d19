-- A change holds many subjects: each revision names its subject and the title of the subject then. A revision without content takes its
-- subject out of the change. The table is append-only, so its trigger is dropped for this and created again.
drop trigger revision_append_only;
alter table revision add column subject_kind varchar(20);
alter table revision add column subject_id bigint;
alter table revision add column title varchar(300);
update revision set
  subject_kind = (select c.subject_kind from change c where c.id = revision.change_id),
  subject_id = (select c.subject_id from change c where c.id = revision.change_id),
  title = (select c.title from change c where c.id = revision.change_id);
alter table revision alter column subject_kind set not null;
alter table revision alter column subject_id set not null;
alter table revision alter column title set not null;
alter table revision alter column content drop not null;
create index revision_subject_ix on revision (subject_id);

update scratch set form = (select concat(scratch.form, concat('-', cast(c.subject_id as varchar(20))))
    from change c where concat('change-', cast(c.id as varchar(20))) = scratch.form)
  where form in (select concat('change-', cast(c.id as varchar(20))) from change c);

drop index change_subject_ix;
alter table change drop column subject_kind;
alter table change drop column subject_id;

create trigger revision_append_only before update, delete on revision for each row call 'org.investportal.catalogue.AppendOnly';
