-- A decision about a report that an editor saved or hid waits for a reviewer, who alone makes it public.
alter table report_decision add column awaits_review boolean default false not null;
