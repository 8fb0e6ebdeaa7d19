update account set name_key = substring(trim(regexp_replace(normalize(lower(upper(normalize(full_name, NFKC))), NFKC), '\s+', ' ', 'g')) from 1 for 400);

-- Of those who have one name the first keeps it; the others are told apart by the number of their account.
update account set full_name = substring(full_name from 1 for 170) || ' (' || id || ')'
where exists (select 1 from account other where other.name_key = account.name_key and other.id < account.id);
update account set name_key = substring(trim(regexp_replace(normalize(lower(upper(normalize(full_name, NFKC))), NFKC), '\s+', ' ', 'g')) from 1 for 400);
