-- Settings that an administrator stores at the desk, such as the publisher. Those of files and the environment win. The name is that of web.SettingKey.

create table setting (
  name varchar(40) not null,
  content varchar(400) not null,
  changed_at timestamp(6) with time zone not null,
  changed_by bigint not null,
  constraint setting_pk primary key (name),
  constraint setting_account_fk foreign key (changed_by) references account (id)
);
