-- A session is kept under the hash of the secret that the browser holds: 64 hexadecimal digits. Sessions from before were kept
-- under the secret itself; nobody gets in with one of them any more, and they run out by themselves.
alter table spring_session alter column session_id set data type varchar(64);
