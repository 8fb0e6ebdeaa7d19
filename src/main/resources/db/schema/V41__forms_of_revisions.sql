-- From which form a revision was kept: a scratch copy of that form that comes late is one of words that are kept already.
-- Revisions from before do not say; no form of theirs is open any more.
alter table revision add column form_key varchar(36);
create index revision_form_ix on revision (form_key);
