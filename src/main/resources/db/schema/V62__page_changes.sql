-- Since that edition the page at the path, below the language, says something else than before. An edition that was compared with
-- the one before has rows, since each adds a page of its own.
create table page_change (
  path varchar(400) not null,
  language varchar(2) not null,
  edition_number integer not null,
  constraint page_change_pk primary key (path, language, edition_number),
  constraint page_change_edition_fk foreign key (edition_number) references edition (number),
  constraint page_change_language_known check (language in ('en', 'zh'))
);
create index page_change_edition on page_change (edition_number);
