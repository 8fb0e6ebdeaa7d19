-- Who may work at the desk, and what is kept to let them in and nobody else. Secrets are kept as hashes only, but for the one
-- that the second factor is computed from.

create sequence account_sequence start with 1 increment by 1;

-- A changed session_generation ends every session of the account. The step is the last one that a code was accepted for.
create table account (
  id bigint not null,
  email varchar(254) not null,
  full_name varchar(200) not null,
  password_hash varchar(200),
  disabled boolean default false not null,
  second_factor_demanded boolean default false not null,
  second_factor_secret varchar(64),
  second_factor_step bigint default 0 not null,
  session_generation integer default 0 not null,
  created_at timestamp(6) with time zone not null,
  version integer default 0 not null,
  constraint account_pk primary key (id),
  constraint account_email_uq unique (email),
  constraint account_email_is_lower_case check (email = lower(email))
);

create table account_role (
  account_id bigint not null,
  role varchar(20) not null,
  constraint account_role_pk primary key (account_id, role),
  constraint account_role_account_fk foreign key (account_id) references account (id),
  constraint account_role_known check (role in ('EDITOR', 'REVIEWER', 'ADMINISTRATOR'))
);

-- Without an account it makes the first one.
create table one_time_link (
  token_hash varchar(64) not null,
  account_id bigint,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  constraint one_time_link_pk primary key (token_hash),
  constraint one_time_link_account_fk foreign key (account_id) references account (id)
);
create index one_time_link_account_ix on one_time_link (account_id);

create table recovery_code (
  account_id bigint not null,
  code_hash varchar(64) not null,
  constraint recovery_code_pk primary key (account_id, code_hash),
  constraint recovery_code_account_fk foreign key (account_id) references account (id)
);

-- A browser that its account was signed in with before.
create table known_browser (
  token_hash varchar(64) not null,
  account_id bigint not null,
  seen_at timestamp(6) with time zone not null,
  constraint known_browser_pk primary key (token_hash, account_id),
  constraint known_browser_account_fk foreign key (account_id) references account (id)
);
create index known_browser_account_ix on known_browser (account_id);

-- Failed attempts of an account, an address or a browser, and until when the next has to wait.
create table sign_in_attempt (
  subject varchar(80) not null,
  failures integer not null,
  last_at timestamp(6) with time zone not null,
  blocked_until timestamp(6) with time zone not null,
  constraint sign_in_attempt_pk primary key (subject)
);
create index sign_in_attempt_last_at_ix on sign_in_attempt (last_at);
