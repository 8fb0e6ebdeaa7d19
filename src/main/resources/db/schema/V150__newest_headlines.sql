-- A headline can show the newest figure of its indicator instead of the figure that it names. The hashed form leaves out the default.

alter table headline add column newest boolean default false not null;
