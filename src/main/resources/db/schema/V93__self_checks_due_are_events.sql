-- A self-check that a stop cut off is an event that was not handled.
insert into event_publication (id, listener_id, event_type, serialized_event, publication_date, status, completion_attempts)
select cast('00000000-0000-4000-8000-' || lpad(cast(edition_number as varchar), 12, '0') as uuid), 'self-check', 'org.investportal.catalogue.EditionPublished', '{"edition":' || edition_number || '}',
  current_timestamp, 'PUBLISHED', 1
from self_check_due;
drop table self_check_due;
