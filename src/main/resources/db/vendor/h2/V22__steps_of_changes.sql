-- What was written, approved and decided about a change stays.

create trigger participation_append_only before update, delete on participation for each row call 'org.investportal.catalogue.AppendOnly';
create trigger revision_append_only before update, delete on revision for each row call 'org.investportal.catalogue.AppendOnly';
create trigger approval_append_only before update, delete on approval for each row call 'org.investportal.catalogue.AppendOnly';
create trigger transition_append_only before update, delete on transition for each row call 'org.investportal.catalogue.AppendOnly';
