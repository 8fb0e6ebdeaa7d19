-- How a figure bears on the claim that it is tied to. Nothing where nobody has said, and for what is no claim.

alter table tie add column bearing varchar(20);
alter table tie add constraint tie_bearing_known check (bearing in ('SUPPORTS', 'CONTRADICTS', 'DOES_NOT_DECIDE'));
