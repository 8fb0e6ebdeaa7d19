-- The entries of the log as a chain. The hash of a link is that of its entry, of its salt and of the hash of the link before, so that
-- nobody changes or removes an entry in the middle without changing every link after it. The key serialises the nodes that
-- add links. The entry of the oldest link may have been deleted for its age; that link stays as the start of the chain.
create table audit_link (
  position bigint not null,
  entry_id bigint not null,
  salt varchar(32) not null,
  hash varchar(64) not null,
  constraint audit_link_pk primary key (position),
  constraint audit_link_entry_uq unique (entry_id),
  constraint audit_link_hash_form check (regexp_like(hash, '^[0-9a-f]{64}$'))
);

-- From form 2 on: what the salts of the lines are made of. It is never published.
alter table manifest add column secret varchar(64);
alter table manifest add constraint manifest_secret_since_form_2 check (form = 1 or secret is not null);
