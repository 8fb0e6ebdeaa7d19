-- What an investor walks through: pages, sectors, their topics, indicators with what they measure and how they hang together, areas.
-- Every row holds until the next row of its item; `gone` ends the item. References name items, not rows.

create table page (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  slug varchar(80) not null,
  constraint page_pk primary key (item_id, first_edition),
  constraint page_item_fk foreign key (item_id) references item (id),
  constraint page_edition_fk foreign key (first_edition) references edition (number),
  constraint page_slug_form check (regexp_like(slug, '^[a-z0-9]+(-[a-z0-9]+)*$'))
);

create table sector (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  slug varchar(80) not null,
  position integer not null,
  constraint sector_pk primary key (item_id, first_edition),
  constraint sector_item_fk foreign key (item_id) references item (id),
  constraint sector_edition_fk foreign key (first_edition) references edition (number),
  constraint sector_slug_form check (regexp_like(slug, '^[a-z0-9]+(-[a-z0-9]+)*$'))
);

create table topic (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  sector_id bigint not null,
  slug varchar(80) not null,
  position integer not null,
  constraint topic_pk primary key (item_id, first_edition),
  constraint topic_item_fk foreign key (item_id) references item (id),
  constraint topic_edition_fk foreign key (first_edition) references edition (number),
  constraint topic_slug_form check (regexp_like(slug, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  constraint topic_sector_fk foreign key (sector_id) references item (id)
);
create index topic_sector_ix on topic (sector_id);

create table area (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  slug varchar(80) not null,
  parent_id bigint,
  constraint area_pk primary key (item_id, first_edition),
  constraint area_item_fk foreign key (item_id) references item (id),
  constraint area_edition_fk foreign key (first_edition) references edition (number),
  constraint area_slug_form check (regexp_like(slug, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  constraint area_parent_fk foreign key (parent_id) references item (id)
);
create index area_parent_ix on area (parent_id);

create table indicator (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  topic_id bigint not null,
  slug varchar(80) not null,
  measure varchar(20) not null,
  unit varchar(20) not null,
  ranked_in_id bigint,
  rank_direction varchar(20),
  position integer not null,
  constraint indicator_pk primary key (item_id, first_edition),
  constraint indicator_item_fk foreign key (item_id) references item (id),
  constraint indicator_edition_fk foreign key (first_edition) references edition (number),
  constraint indicator_slug_form check (regexp_like(slug, '^[a-z0-9]+(-[a-z0-9]+)*$')),
  constraint indicator_topic_fk foreign key (topic_id) references item (id),
  constraint indicator_ranked_in_fk foreign key (ranked_in_id) references item (id),
  constraint indicator_ranking check ((measure = 'RANK') = (rank_direction is not null)),
  constraint indicator_only_ranks_rank check (measure = 'RANK' or ranked_in_id is null),
  constraint indicator_rank_direction_known check (rank_direction in ('HIGHEST_FIRST', 'LOWEST_FIRST'))
);
create index indicator_topic_ix on indicator (topic_id);
create index indicator_ranked_in_ix on indicator (ranked_in_id);

create table relation (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  kind varchar(20) not null,
  indicator_id bigint not null,
  of_id bigint not null,
  whole_id bigint,
  whole_area_id bigint,
  constraint relation_pk primary key (item_id, first_edition),
  constraint relation_item_fk foreign key (item_id) references item (id),
  constraint relation_edition_fk foreign key (first_edition) references edition (number),
  constraint relation_indicator_fk foreign key (indicator_id) references item (id),
  constraint relation_of_fk foreign key (of_id) references item (id),
  constraint relation_whole_fk foreign key (whole_id) references item (id),
  constraint relation_whole_area_fk foreign key (whole_area_id) references item (id),
  constraint relation_not_to_itself check (indicator_id <> of_id),
  constraint relation_whole_where_one_is_meant check ((kind in ('SHARE_OF', 'LEAD_OVER')) = (whole_id is not null)),
  constraint relation_whole_area_of_a_share check (kind = 'SHARE_OF' or whole_area_id is null)
);
create index relation_indicator_ix on relation (indicator_id);
create index relation_of_ix on relation (of_id);
create index relation_whole_ix on relation (whole_id);
create index relation_whole_area_ix on relation (whole_area_id);
