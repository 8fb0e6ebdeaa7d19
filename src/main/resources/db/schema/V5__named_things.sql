-- What pages name besides figures, each with the place in the source that names it, and the figures it is tied to.

create table organisation (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  sector_id bigint not null,
  source_id bigint not null,
  paragraph integer not null,
  sentence integer not null,
  status varchar(20) not null,
  position integer not null,
  constraint organisation_pk primary key (item_id, first_edition),
  constraint organisation_item_fk foreign key (item_id) references item (id),
  constraint organisation_edition_fk foreign key (first_edition) references edition (number),
  constraint organisation_sector_fk foreign key (sector_id) references item (id),
  constraint organisation_source_fk foreign key (source_id) references item (id),
  constraint organisation_status_known check (status in ('NORMAL', 'FLAGGED', 'WITHDRAWN'))
);
create index organisation_sector_ix on organisation (sector_id);
create index organisation_source_ix on organisation (source_id);

create table place (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  sector_id bigint not null,
  source_id bigint not null,
  paragraph integer not null,
  sentence integer not null,
  status varchar(20) not null,
  position integer not null,
  kind varchar(20) not null,
  constraint place_pk primary key (item_id, first_edition),
  constraint place_item_fk foreign key (item_id) references item (id),
  constraint place_edition_fk foreign key (first_edition) references edition (number),
  constraint place_sector_fk foreign key (sector_id) references item (id),
  constraint place_source_fk foreign key (source_id) references item (id),
  constraint place_status_known check (status in ('NORMAL', 'FLAGGED', 'WITHDRAWN'))
);
create index place_sector_ix on place (sector_id);
create index place_source_ix on place (source_id);

create table policy (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  sector_id bigint not null,
  source_id bigint not null,
  paragraph integer not null,
  sentence integer not null,
  status varchar(20) not null,
  position integer not null,
  kind varchar(20) not null,
  issued varchar(24) not null,
  constraint policy_pk primary key (item_id, first_edition),
  constraint policy_item_fk foreign key (item_id) references item (id),
  constraint policy_edition_fk foreign key (first_edition) references edition (number),
  constraint policy_sector_fk foreign key (sector_id) references item (id),
  constraint policy_source_fk foreign key (source_id) references item (id),
  constraint policy_status_known check (status in ('NORMAL', 'FLAGGED', 'WITHDRAWN'))
);
create index policy_sector_ix on policy (sector_id);
create index policy_source_ix on policy (source_id);

create table claim (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  sector_id bigint not null,
  source_id bigint not null,
  paragraph integer not null,
  sentence integer not null,
  status varchar(20) not null,
  position integer not null,
  constraint claim_pk primary key (item_id, first_edition),
  constraint claim_item_fk foreign key (item_id) references item (id),
  constraint claim_edition_fk foreign key (first_edition) references edition (number),
  constraint claim_sector_fk foreign key (sector_id) references item (id),
  constraint claim_source_fk foreign key (source_id) references item (id),
  constraint claim_status_known check (status in ('NORMAL', 'FLAGGED', 'WITHDRAWN'))
);
create index claim_sector_ix on claim (sector_id);
create index claim_source_ix on claim (source_id);

create table tie (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  named_id bigint not null,
  figure_id bigint not null,
  constraint tie_pk primary key (item_id, first_edition),
  constraint tie_item_fk foreign key (item_id) references item (id),
  constraint tie_edition_fk foreign key (first_edition) references edition (number),
  constraint tie_named_fk foreign key (named_id) references item (id),
  constraint tie_figure_fk foreign key (figure_id) references item (id)
);
create index tie_named_ix on tie (named_id);
create index tie_figure_ix on tie (figure_id);
