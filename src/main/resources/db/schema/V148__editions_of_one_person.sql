-- An edition says for ever that a person approved a change of their own in it. An approval refers to the part of its person in the change, so an author's
-- approval is recorded as one. Whether it counts is a setting.
alter table edition add column self_approved boolean default false not null;

alter table approval drop constraint approval_is_by_an_approver;
alter table approval add constraint approval_part_known check (approver_part in ('APPROVER', 'AUTHOR'));
