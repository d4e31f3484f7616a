--liquibase formatted sql

--changeset hub:0004-initiative
create table initiative (
  id binary(16) not null,
  version bigint not null,
  code varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  kind enum ('INITIATIVE', 'DECLARATION', 'PRINCIPLES') not null,
  title json not null,
  summary json not null,
  issuer json not null,
  event_date date null,
  text_date date null,
  date_precision enum ('DAY', 'MONTH', 'YEAR') not null,
  date_derived boolean not null,
  provenance enum ('FULL_TEXT', 'SUMMARY') not null,
  source_url varchar(400) null,
  source_sha256 char(64) character set utf8mb4 collate utf8mb4_bin null,
  addressed_actor_types json not null,
  scope_level varchar(4) character set utf8mb4 collate utf8mb4_bin null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  launch_attendance_count int null,
  launch_note json not null,
  field_versions json not null,
  updated_at datetime(6) not null,
  constraint pk_initiative primary key (id),
  constraint uq_initiative_code unique (code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table pillar (
  id binary(16) not null,
  initiative_id binary(16) not null,
  ordinal int not null,
  code varchar(10) character set utf8mb4 collate utf8mb4_bin not null,
  title json not null,
  constraint pk_pillar primary key (id),
  constraint uq_pillar_ordinal unique (initiative_id, ordinal),
  constraint uq_pillar_initiative unique (id, initiative_id),
  constraint fk_pillar_initiative foreign key (initiative_id) references initiative (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table proposal (
  id binary(16) not null,
  version bigint not null,
  initiative_id binary(16) not null,
  pillar_id binary(16) not null,
  number int not null,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  slug varchar(80) character set utf8mb4 collate utf8mb4_bin not null,
  title json not null,
  short_title json not null,
  summary json not null,
  status varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  field_versions json not null,
  updated_at datetime(6) not null,
  constraint pk_proposal primary key (id),
  constraint uq_proposal_number unique (initiative_id, number),
  constraint uq_proposal_code unique (code),
  constraint fk_proposal_initiative foreign key (initiative_id) references initiative (id),
  constraint fk_proposal_pillar foreign key (pillar_id, initiative_id) references pillar (id, initiative_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table proposal_mapping (
  id binary(16) not null,
  proposal_id binary(16) not null,
  list_key varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  weight decimal(5, 2) null,
  basis enum ('PLATFORM', 'ADOPTED') not null,
  constraint pk_proposal_mapping primary key (id),
  constraint uq_proposal_mapping unique (proposal_id, list_key, code),
  constraint fk_proposal_mapping_proposal foreign key (proposal_id) references proposal (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table text_version (
  id binary(16) not null,
  initiative_id binary(16) not null,
  proposal_id binary(16) null,
  target enum ('INITIATIVE', 'PREAMBLE', 'PROPOSAL', 'CLOSING') not null,
  seq int not null,
  lang varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  body mediumblob not null comment 'the bytes as they came',
  size int not null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null,
  status enum ('DRAFT', 'CURRENT', 'SUPERSEDED') not null,
  provenance enum ('FULL_TEXT', 'SUMMARY') not null,
  file_name varchar(200) null,
  imported_by binary(16) null,
  imported_at datetime(6) not null,
  constraint pk_text_version primary key (id),
  constraint fk_text_version_initiative foreign key (initiative_id) references initiative (id),
  constraint fk_text_version_proposal foreign key (proposal_id) references proposal (id),
  constraint fk_text_version_person foreign key (imported_by) references person (id),
  constraint ck_text_version_target check ((target = 'PROPOSAL') = (proposal_id is not null)),
  key ix_text_version_initiative (initiative_id, lang, target, seq),
  key ix_text_version_proposal (proposal_id, lang, seq),
  key ix_text_version_sha256 (sha256)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table instrument_link (
  id binary(16) not null,
  initiative_id binary(16) not null comment 'the initiative that the link starts from or in',
  from_type enum ('INITIATIVE', 'PILLAR', 'PROPOSAL') not null,
  from_code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  to_type enum ('INITIATIVE', 'PILLAR', 'PROPOSAL', 'INSTRUMENT') not null,
  to_code varchar(60) character set utf8mb4 collate utf8mb4_bin null,
  external_name json null,
  external_url varchar(400) null,
  type enum ('BASED_ON', 'SUPPORTS', 'SUPERSEDES', 'RELATED_PROCESS', 'CROSSWALK') not null,
  note json not null,
  constraint pk_instrument_link primary key (id),
  constraint fk_instrument_link_initiative foreign key (initiative_id) references initiative (id),
  constraint ck_instrument_link_to check ((to_type = 'INSTRUMENT') = (external_name is not null)),
  key ix_instrument_link_from (from_code),
  key ix_instrument_link_to (to_code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table participation (
  id binary(16) not null,
  version bigint not null,
  initiative_id binary(16) not null,
  country char(2) character set utf8mb4 collate utf8mb4_bin not null,
  status enum ('INVITED', 'INTERESTED', 'PARTICIPATING', 'SUSPENDED', 'ENDED') not null,
  since date null,
  until date null,
  updated_at datetime(6) not null,
  constraint pk_participation primary key (id),
  constraint uq_participation unique (initiative_id, country),
  constraint fk_participation_initiative foreign key (initiative_id) references initiative (id),
  constraint fk_participation_country foreign key (country) references country (code),
  constraint ck_participation_dates check (until is null or since is null or since <= until),
  key ix_participation_country (country, id)
) engine = InnoDB;
