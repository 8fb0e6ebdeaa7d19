-- The title of a change and of a subject of it in Chinese. Older titles, and names that an author gave, have none.
alter table change add column title_zh varchar(300);
alter table revision add column title_zh varchar(300);
