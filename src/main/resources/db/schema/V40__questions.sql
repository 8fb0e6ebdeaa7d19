-- A doubt can be put to whoever published the source; what was asked, and answered, is a note of its own.
alter table note drop constraint note_kind_known;
alter table note add constraint note_kind_known check (kind in ('FOOTNOTE', 'EDITORS_NOTE', 'CORRECTION', 'QUESTION'));
