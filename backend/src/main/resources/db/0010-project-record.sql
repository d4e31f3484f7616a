--liquibase formatted sql

--changeset hub:0010-project-state
alter table project
  modify publication enum ('DRAFT', 'SUBMITTED', 'KEYS_PENDING', 'RETURNED', 'PUBLISHED', 'UNPUBLISHED', 'ARCHIVED') not null
    comment 'of the published revision where there is one, else of the working revision';
alter table project_revision
  modify publication enum ('DRAFT', 'SUBMITTED', 'KEYS_PENDING', 'RETURNED', 'PUBLISHED', 'UNPUBLISHED', 'ARCHIVED') not null,
  add column objectives json not null default (json_object()),
  add column target_groups json not null default (json_object()),
  add column other_description json not null default (json_object()),
  add column no_benefit_reason json not null default (json_object()),
  add column contact_name varchar(200) null,
  add column contact_email varchar(254) null,
  add column contact_phone varchar(40) null,
  add column author_for binary(16) null comment 'the organisation that the author wrote for',
  add column restored_from int null comment 'number of the revision that this one brought back',
  add constraint fk_project_revision_author_for foreign key (author_for) references organisation (id);

--changeset hub:0010-project-country
alter table project_revision_country
  add column ordinal int not null default 0,
  add column part enum ('LOCATION', 'BENEFICIARY', 'PROVIDER') not null default 'LOCATION',
  add column percentage decimal(7, 4) null;
update project_revision_country link
  join (select revision_id, country, row_number() over (partition by revision_id order by country) - 1 as position
        from project_revision_country) numbered using (revision_id, country)
  set link.ordinal = numbered.position;
alter table project_revision_country
  drop primary key,
  add constraint pk_project_revision_country primary key (revision_id, ordinal),
  add constraint uq_project_revision_country unique (revision_id, country, part),
  alter column ordinal drop default,
  alter column part drop default;

--changeset hub:0010-project-proposal
alter table project_revision_proposal
  add column ordinal int not null default 0,
  add column proposal varchar(40) character set utf8mb4 collate utf8mb4_bin null,
  add column share decimal(7, 4) null,
  add column rationale json not null default (json_object());
update project_revision_proposal link
  join (select l.revision_id, l.proposal_id, p.code,
               row_number() over (partition by l.revision_id order by p.code) - 1 as position
        from project_revision_proposal l join proposal p on p.id = l.proposal_id) numbered
    on numbered.revision_id = link.revision_id and numbered.proposal_id = link.proposal_id
  set link.ordinal = numbered.position, link.proposal = numbered.code;
alter table project_revision_proposal
  drop foreign key fk_project_revision_proposal_proposal,
  drop foreign key fk_project_revision_proposal_revision;
alter table project_revision_proposal
  drop primary key,
  drop key ix_project_revision_proposal,
  drop column proposal_id,
  modify proposal varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  alter column ordinal drop default,
  add constraint pk_project_revision_proposal primary key (revision_id, ordinal),
  add constraint uq_project_revision_proposal unique (revision_id, proposal),
  add key ix_project_revision_proposal (proposal, revision_id),
  add constraint fk_project_revision_proposal_revision foreign key (revision_id) references project_revision (id),
  add constraint fk_project_revision_proposal_proposal foreign key (proposal) references proposal (code);

--changeset hub:0010-project-parts
create table project_revision_organisation (
  revision_id binary(16) not null,
  ordinal int not null,
  organisation varchar(20) character set utf8mb4 collate utf8mb4_bin null,
  name varchar(300) null,
  identifier varchar(100) character set utf8mb4 collate utf8mb4_bin null,
  actor_type varchar(40) character set utf8mb4 collate utf8mb4_bin null,
  part varchar(4) character set utf8mb4 collate utf8mb4_bin not null comment 'organisation-role',
  their_reference varchar(100) null,
  amount decimal(19, 2) null,
  currency char(3) character set utf8mb4 collate utf8mb4_bin null,
  constraint pk_project_revision_organisation primary key (revision_id, ordinal),
  constraint fk_project_revision_organisation_revision foreign key (revision_id) references project_revision (id),
  constraint fk_project_revision_organisation_member foreign key (organisation) references organisation (code),
  key ix_project_revision_organisation (organisation, revision_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table project_revision_location (
  revision_id binary(16) not null,
  ordinal int not null,
  id binary(16) not null,
  name json not null,
  country char(2) character set utf8mb4 collate utf8mb4_bin null,
  admin1 varchar(200) null,
  latitude decimal(8, 6) null,
  longitude decimal(9, 6) null,
  line json null comment 'GeoJSON LineString',
  exactness varchar(2) character set utf8mb4 collate utf8mb4_bin null,
  location_class varchar(2) character set utf8mb4 collate utf8mb4_bin null,
  reach varchar(2) character set utf8mb4 collate utf8mb4_bin null,
  constraint pk_project_revision_location primary key (revision_id, ordinal),
  constraint fk_project_revision_location_revision foreign key (revision_id) references project_revision (id),
  constraint fk_project_revision_location_country foreign key (country) references country (code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table project_revision_sector (
  revision_id binary(16) not null,
  ordinal int not null,
  vocabulary varchar(2) character set utf8mb4 collate utf8mb4_bin not null,
  code varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  percentage decimal(7, 4) null,
  constraint pk_project_revision_sector primary key (revision_id, ordinal),
  constraint uq_project_revision_sector unique (revision_id, vocabulary, code),
  constraint fk_project_revision_sector_revision foreign key (revision_id) references project_revision (id),
  key ix_project_revision_sector (code, revision_id)
) engine = InnoDB;

create table project_revision_sdg (
  revision_id binary(16) not null,
  ordinal int not null,
  target varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  weight decimal(7, 4) null,
  evidence json not null,
  constraint pk_project_revision_sdg primary key (revision_id, ordinal),
  constraint uq_project_revision_sdg unique (revision_id, target),
  constraint fk_project_revision_sdg_revision foreign key (revision_id) references project_revision (id),
  key ix_project_revision_sdg (target, revision_id)
) engine = InnoDB;

create table project_revision_marker (
  revision_id binary(16) not null,
  ordinal int not null,
  marker varchar(4) character set utf8mb4 collate utf8mb4_bin not null,
  significance varchar(2) character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_project_revision_marker primary key (revision_id, ordinal),
  constraint uq_project_revision_marker unique (revision_id, marker),
  constraint fk_project_revision_marker_revision foreign key (revision_id) references project_revision (id),
  key ix_project_revision_marker (marker, significance, revision_id)
) engine = InnoDB;

create table project_revision_group (
  revision_id binary(16) not null,
  ordinal int not null,
  people varchar(40) character set utf8mb4 collate utf8mb4_bin not null comment 'vulnerable-group',
  significance int not null,
  constraint pk_project_revision_group primary key (revision_id, ordinal),
  constraint uq_project_revision_group unique (revision_id, people),
  constraint ck_project_revision_group_significance check (significance between 0 and 2),
  constraint fk_project_revision_group_revision foreign key (revision_id) references project_revision (id),
  key ix_project_revision_group (people, significance, revision_id)
) engine = InnoDB;

create table project_revision_budget (
  revision_id binary(16) not null,
  ordinal int not null,
  id binary(16) not null,
  type varchar(2) character set utf8mb4 collate utf8mb4_bin not null,
  status varchar(2) character set utf8mb4 collate utf8mb4_bin not null,
  period_start date not null,
  period_end date not null,
  amount decimal(19, 2) not null,
  currency char(3) character set utf8mb4 collate utf8mb4_bin not null,
  value_date date not null,
  constraint pk_project_revision_budget primary key (revision_id, ordinal),
  constraint fk_project_revision_budget_revision foreign key (revision_id) references project_revision (id)
) engine = InnoDB;

create table project_revision_transaction (
  revision_id binary(16) not null,
  ordinal int not null,
  id binary(16) not null,
  type varchar(4) character set utf8mb4 collate utf8mb4_bin not null,
  transaction_date date not null,
  amount decimal(19, 2) not null,
  currency char(3) character set utf8mb4 collate utf8mb4_bin not null,
  value_date date not null,
  provider_organisation varchar(20) character set utf8mb4 collate utf8mb4_bin null,
  provider_name varchar(300) null,
  receiver_organisation varchar(20) character set utf8mb4 collate utf8mb4_bin null,
  receiver_name varchar(300) null,
  provider_reference varchar(100) null,
  description json not null,
  flow_type varchar(4) character set utf8mb4 collate utf8mb4_bin null,
  finance_type varchar(6) character set utf8mb4 collate utf8mb4_bin null,
  constraint pk_project_revision_transaction primary key (revision_id, ordinal),
  constraint fk_project_revision_transaction_revision foreign key (revision_id) references project_revision (id),
  constraint fk_project_revision_transaction_provider foreign key (provider_organisation) references organisation (code),
  constraint fk_project_revision_transaction_receiver foreign key (receiver_organisation) references organisation (code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table project_revision_in_kind (
  revision_id binary(16) not null,
  ordinal int not null,
  id binary(16) not null,
  organisation varchar(20) character set utf8mb4 collate utf8mb4_bin null,
  name varchar(300) null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  description json not null,
  quantity decimal(24, 6) null,
  unit varchar(60) null,
  amount decimal(19, 2) null,
  currency char(3) character set utf8mb4 collate utf8mb4_bin null,
  value_date date null,
  period_start date null,
  period_end date null,
  status enum ('PLEDGED', 'DELIVERED') not null,
  receiver varchar(20) character set utf8mb4 collate utf8mb4_bin null,
  constraint pk_project_revision_in_kind primary key (revision_id, ordinal),
  constraint fk_project_revision_in_kind_revision foreign key (revision_id) references project_revision (id),
  constraint fk_project_revision_in_kind_giver foreign key (organisation) references organisation (code),
  constraint fk_project_revision_in_kind_receiver foreign key (receiver) references organisation (code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table project_revision_benefit (
  revision_id binary(16) not null,
  ordinal int not null,
  id binary(16) not null,
  country char(2) character set utf8mb4 collate utf8mb4_bin null,
  people varchar(40) character set utf8mb4 collate utf8mb4_bin null comment 'vulnerable-group',
  organisation varchar(20) character set utf8mb4 collate utf8mb4_bin null,
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  description json not null,
  indicator binary(16) null,
  quantity decimal(24, 6) null,
  unit varchar(60) null,
  period_start date null,
  period_end date null,
  evidence binary(16) null,
  constraint pk_project_revision_benefit primary key (revision_id, ordinal),
  constraint fk_project_revision_benefit_revision foreign key (revision_id) references project_revision (id),
  constraint fk_project_revision_benefit_country foreign key (country) references country (code),
  constraint fk_project_revision_benefit_organisation foreign key (organisation) references organisation (code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table project_revision_result (
  revision_id binary(16) not null,
  ordinal int not null,
  id binary(16) not null,
  result_type varchar(2) character set utf8mb4 collate utf8mb4_bin not null,
  title json not null,
  description json not null,
  constraint pk_project_revision_result primary key (revision_id, ordinal),
  constraint uq_project_revision_result unique (revision_id, id),
  constraint fk_project_revision_result_revision foreign key (revision_id) references project_revision (id)
) engine = InnoDB;

create table project_revision_indicator (
  revision_id binary(16) not null,
  ordinal int not null,
  id binary(16) not null,
  result_id binary(16) not null,
  title json not null,
  description json not null,
  measure varchar(2) character set utf8mb4 collate utf8mb4_bin not null,
  unit varchar(60) null,
  ascending boolean not null,
  cumulative boolean not null,
  baseline json null,
  sdg_indicator varchar(20) null,
  disaggregations json not null,
  constraint pk_project_revision_indicator primary key (revision_id, ordinal),
  constraint uq_project_revision_indicator unique (revision_id, id),
  constraint fk_project_revision_indicator_revision foreign key (revision_id) references project_revision (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table project_revision_period (
  revision_id binary(16) not null,
  ordinal int not null,
  id binary(16) not null,
  indicator_id binary(16) not null,
  period_start date not null,
  period_end date not null,
  target decimal(24, 6) null,
  target_comment json not null,
  constraint pk_project_revision_period primary key (revision_id, ordinal),
  constraint uq_project_revision_period unique (revision_id, id),
  constraint fk_project_revision_period_revision foreign key (revision_id) references project_revision (id)
) engine = InnoDB;

create table project_revision_milestone (
  revision_id binary(16) not null,
  ordinal int not null,
  id binary(16) not null,
  title json not null,
  due date not null,
  done_on date null,
  status enum ('PLANNED', 'DONE', 'MISSED', 'CANCELLED') not null,
  constraint pk_project_revision_milestone primary key (revision_id, ordinal),
  constraint fk_project_revision_milestone_revision foreign key (revision_id) references project_revision (id)
) engine = InnoDB;

create table project_revision_document (
  revision_id binary(16) not null,
  ordinal int not null,
  id binary(16) not null,
  category varchar(4) character set utf8mb4 collate utf8mb4_bin not null,
  title json not null,
  language varchar(10) character set utf8mb4 collate utf8mb4_bin null,
  file char(64) character set utf8mb4 collate utf8mb4_bin null comment 'SHA-256 of a stored file',
  url varchar(1000) null,
  format varchar(100) null,
  document_date date null,
  visibility enum ('PUBLIC', 'MEMBERS', 'ORGANISATION') not null,
  constraint pk_project_revision_document primary key (revision_id, ordinal),
  constraint fk_project_revision_document_revision foreign key (revision_id) references project_revision (id),
  key ix_project_revision_document_file (file, revision_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table project_revision_source (
  revision_id binary(16) not null,
  ordinal int not null,
  id binary(16) not null,
  title json not null,
  publisher varchar(300) null,
  url varchar(1000) null,
  document binary(16) null,
  official boolean not null,
  retrieved_on date null,
  constraint pk_project_revision_source primary key (revision_id, ordinal),
  constraint fk_project_revision_source_revision foreign key (revision_id) references project_revision (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table project_revision_related (
  revision_id binary(16) not null,
  ordinal int not null,
  type varchar(2) character set utf8mb4 collate utf8mb4_bin not null,
  project varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_project_revision_related primary key (revision_id, ordinal),
  constraint uq_project_revision_related unique (revision_id, type, project),
  constraint fk_project_revision_related_revision foreign key (revision_id) references project_revision (id),
  key ix_project_revision_related (project, type, revision_id)
) engine = InnoDB;

create table project_revision_consulted (
  revision_id binary(16) not null,
  ordinal int not null,
  id binary(16) not null,
  organisation varchar(20) character set utf8mb4 collate utf8mb4_bin null,
  name varchar(300) null,
  actor_type varchar(40) character set utf8mb4 collate utf8mb4_bin null,
  country char(2) character set utf8mb4 collate utf8mb4_bin null,
  asked_on date not null,
  answered_on date null,
  answer json not null,
  constraint pk_project_revision_consulted primary key (revision_id, ordinal),
  constraint fk_project_revision_consulted_revision foreign key (revision_id) references project_revision (id),
  constraint fk_project_revision_consulted_organisation foreign key (organisation) references organisation (code),
  constraint fk_project_revision_consulted_country foreign key (country) references country (code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

--changeset hub:0010-project-event
-- Who did what to a project, on whose behalf: append-only.
create table project_event (
  id binary(16) not null,
  project_id binary(16) not null,
  revision int not null,
  action varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  person_id binary(16) null comment 'null for the hub itself',
  organisation_id binary(16) null comment 'on whose behalf',
  country char(2) character set utf8mb4 collate utf8mb4_bin null comment 'for which country',
  fields json not null,
  note varchar(2000) null,
  version bigint not null,
  occurred_at datetime(6) not null,
  constraint pk_project_event primary key (id),
  constraint fk_project_event_project foreign key (project_id) references project (id),
  constraint fk_project_event_person foreign key (person_id) references person (id),
  constraint fk_project_event_organisation foreign key (organisation_id) references organisation (id),
  key ix_project_event_project (project_id, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;
