-- The list of open changes looks for the first and the last revision of each subject in each change. With the subject alone,
-- an item with a long history made it read all revisions of the item for each of them.
drop index revision_subject_ix;
create index revision_subject_ix on revision (subject_id, change_id, number);
