-- Drafts: what staff are changing. No public query reads any of these tables.

-- Editions that are ordered: chosen approved changes, published together when they are due.
create table planned_edition (
  id bigint not null,
  state varchar(20) not null,
  due_at timestamp(6) with time zone not null,
  summary_en varchar(2000) not null,
  summary_zh varchar(2000),
  ordered_by bigint not null,
  ordered_by_name varchar(200) not null,
  ordered_at timestamp(6) with time zone not null,
  tries integer not null,
  next_try_at timestamp(6) with time zone not null,
  failure varchar(1000),
  edition_number integer,
  constraint planned_edition_pk primary key (id),
  constraint planned_edition_edition_fk foreign key (edition_number) references edition (number),
  constraint planned_edition_state_known check (state in ('WAITING', 'PUBLISHED', 'CANCELLED')),
  constraint planned_edition_published_as check ((state = 'PUBLISHED') = (edition_number is not null))
);
create sequence planned_edition_sequence start with 1 increment by 50;
create index planned_edition_due_ix on planned_edition (state, next_try_at);

-- The item need not be there yet: its id is reserved with the first draft. The key of the form makes a form that is sent twice
-- start one change.
create table change (
  id bigint not null,
  form_key varchar(36) not null,
  subject_kind varchar(20) not null,
  subject_id bigint not null,
  state varchar(20) not null,
  title varchar(300) not null,
  started_at timestamp(6) with time zone not null,
  moved_at timestamp(6) with time zone not null,
  planned_edition_id bigint,
  lock_version integer not null,
  constraint change_pk primary key (id),
  constraint change_form_key_uq unique (form_key),
  constraint change_planned_edition_fk foreign key (planned_edition_id) references planned_edition (id),
  constraint change_state_known check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'PUBLISHED', 'RETURNED', 'ABANDONED')),
  constraint change_planned_when_approved check (planned_edition_id is null or state in ('APPROVED', 'PUBLISHED'))
);
create sequence change_sequence start with 1 increment by 50;
create index change_subject_ix on change (subject_id);
create index change_state_ix on change (state);
create index change_planned_edition_ix on change (planned_edition_id);

-- Who has a part in a change, and which. One account has one part in a change, and what authors write and approvers approve
-- refers to it with the part: that nobody reviews a change of their own is a constraint.
create table participation (
  change_id bigint not null,
  account_id bigint not null,
  part varchar(20) not null,
  name varchar(200) not null,
  constraint participation_pk primary key (change_id, account_id),
  constraint participation_part_uq unique (change_id, account_id, part),
  constraint participation_change_fk foreign key (change_id) references change (id),
  constraint participation_part_known check (part in ('AUTHOR', 'APPROVER'))
);

-- A revision is never changed. It was started from what the edition says; nothing does where that is 0.
create table revision (
  change_id bigint not null,
  number integer not null,
  base_edition integer not null,
  content varchar(1000000) not null,
  author_id bigint not null,
  author_part varchar(20) not null,
  kept_at timestamp(6) with time zone not null,
  constraint revision_pk primary key (change_id, number),
  constraint revision_change_fk foreign key (change_id) references change (id),
  constraint revision_is_by_an_author check (author_part = 'AUTHOR'),
  constraint revision_author_fk foreign key (change_id, author_id, author_part)
    references participation (change_id, account_id, part)
);

-- Of that revision against what that edition says.
create table approval (
  change_id bigint not null,
  revision_number integer not null,
  against_edition integer not null,
  approver_id bigint not null,
  approver_part varchar(20) not null,
  approved_at timestamp(6) with time zone not null,
  constraint approval_pk primary key (change_id, revision_number, against_edition),
  constraint approval_revision_fk foreign key (change_id, revision_number) references revision (change_id, number),
  constraint approval_is_by_an_approver check (approver_part = 'APPROVER'),
  constraint approval_approver_fk foreign key (change_id, approver_id, approver_part)
    references participation (change_id, account_id, part)
);

-- Every step of a change, kept. Without an account the portal itself made it.
create table transition (
  change_id bigint not null,
  number integer not null,
  from_state varchar(20),
  to_state varchar(20) not null,
  revision_number integer not null,
  account_id bigint,
  name varchar(200) not null,
  made_at timestamp(6) with time zone not null,
  kind varchar(20),
  reason_en varchar(1000),
  reason_zh varchar(1000),
  remark varchar(2000),
  constraint transition_pk primary key (change_id, number),
  constraint transition_revision_fk foreign key (change_id, revision_number) references revision (change_id, number),
  constraint transition_submitted_with_a_reason check (to_state <> 'SUBMITTED' or (kind is not null and reason_en is not null))
);

-- What somebody typed and has not kept yet: overwritten every few seconds, one row per person and form.
create table scratch (
  account_id bigint not null,
  form varchar(80) not null,
  content varchar(1000000) not null,
  from_revision integer not null,
  from_edition integer not null,
  typed_at timestamp(6) with time zone not null,
  constraint scratch_pk primary key (account_id, form)
);
