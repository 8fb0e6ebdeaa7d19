-- Figures, what was read where, whom a rank compares with, which figures head a sector and what else it shows.
-- Digits are text so that 12305.900 keeps its zeros; the amount is exact, percent stays percent, a rank's amount is its place.

create table figure (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  indicator_id bigint not null,
  area_id bigint not null,
  period varchar(24) not null,
  period_basis varchar(20) not null,
  nature varchar(20) not null,
  digits varchar(40) not null,
  unit varchar(20) not null,
  multiplier integer not null,
  amount numeric(38, 10) not null,
  qualifier varchar(20) not null,
  field_size integer,
  status varchar(20) not null,
  constraint figure_pk primary key (item_id, first_edition),
  constraint figure_item_fk foreign key (item_id) references item (id),
  constraint figure_edition_fk foreign key (first_edition) references edition (number),
  constraint figure_indicator_fk foreign key (indicator_id) references item (id),
  constraint figure_area_fk foreign key (area_id) references item (id),
  constraint figure_period_basis_known check (period_basis in ('STATED', 'INFERRED', 'UNDATED')),
  constraint figure_undated_has_no_period check ((period_basis = 'UNDATED') = (period = 'undated')),
  constraint figure_nature_known check (nature in ('ACTUAL', 'TARGET')),
  constraint figure_status_known check (status in ('NORMAL', 'FLAGGED', 'WITHDRAWN')),
  constraint figure_qualifier_known check (qualifier in ('EXACT', 'ABOUT', 'MORE_THAN', 'ALMOST', 'AT_LEAST', 'AT_MOST', 'ORDER_OF')),
  constraint figure_field_holds_it check (field_size > 0)
);
create index figure_indicator_ix on figure (indicator_id);
create index figure_area_ix on figure (area_id);

create table reading (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  mention_id bigint not null,
  role varchar(20) not null,
  figure_id bigint,
  left_out varchar(20),
  named_id bigint,
  constraint reading_pk primary key (item_id, first_edition),
  constraint reading_item_fk foreign key (item_id) references item (id),
  constraint reading_edition_fk foreign key (first_edition) references edition (number),
  constraint reading_mention_fk foreign key (mention_id) references mention (id),
  constraint reading_figure_fk foreign key (figure_id) references item (id),
  constraint reading_named_fk foreign key (named_id) references item (id),
  constraint reading_role_known check (role in ('VALUE', 'PERIOD', 'FIELD', 'LEFT_OUT')),
  constraint reading_has_figure_or_reason check ((role = 'LEFT_OUT') = (figure_id is null) and (role = 'LEFT_OUT') = (left_out is not null)),
  constraint reading_names_only_what_it_leaves_out check (role = 'LEFT_OUT' or named_id is null)
);
create index reading_mention_ix on reading (mention_id);
create index reading_figure_ix on reading (figure_id);
create index reading_named_ix on reading (named_id);

create table peer (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  figure_id bigint not null,
  area_id bigint not null,
  standing varchar(20) not null,
  constraint peer_pk primary key (item_id, first_edition),
  constraint peer_item_fk foreign key (item_id) references item (id),
  constraint peer_edition_fk foreign key (first_edition) references edition (number),
  constraint peer_figure_fk foreign key (figure_id) references item (id),
  constraint peer_area_fk foreign key (area_id) references item (id),
  constraint peer_standing_known check (standing in ('AHEAD', 'LEVEL', 'BEHIND'))
);
create index peer_figure_ix on peer (figure_id);
create index peer_area_ix on peer (area_id);

create table headline (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  sector_id bigint not null,
  figure_id bigint not null,
  position integer not null,
  constraint headline_pk primary key (item_id, first_edition),
  constraint headline_item_fk foreign key (item_id) references item (id),
  constraint headline_edition_fk foreign key (first_edition) references edition (number),
  constraint headline_sector_fk foreign key (sector_id) references item (id),
  constraint headline_figure_fk foreign key (figure_id) references item (id)
);
create index headline_sector_ix on headline (sector_id);
create index headline_figure_ix on headline (figure_id);

create table also_shown_in (
  item_id bigint not null,
  first_edition integer not null,
  gone boolean default false not null,
  shown_id bigint not null,
  sector_id bigint not null,
  constraint also_shown_in_pk primary key (item_id, first_edition),
  constraint also_shown_in_item_fk foreign key (item_id) references item (id),
  constraint also_shown_in_edition_fk foreign key (first_edition) references edition (number),
  constraint also_shown_in_shown_fk foreign key (shown_id) references item (id),
  constraint also_shown_in_sector_fk foreign key (sector_id) references item (id)
);
create index also_shown_in_shown_ix on also_shown_in (shown_id);
create index also_shown_in_sector_ix on also_shown_in (sector_id);
