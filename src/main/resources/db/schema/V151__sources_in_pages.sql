-- A source in pages, a table or a database has no paragraphs to count. A number in it is located by its page.

alter table source alter column paragraphs drop not null;
