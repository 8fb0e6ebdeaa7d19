-- A second reviewer can approve what the first approved, once the first may no longer review.
alter table approval drop constraint approval_pk;
alter table approval add constraint approval_pk primary key (change_id, revision_number, against_edition, approver_id);
