--liquibase formatted sql

--changeset hub:0018-source
-- Systems of partners that write through the API under ids of their own. Never removed: records keep their number.
create table source_system (
  id smallint unsigned not null auto_increment,
  version bigint not null,
  source_key varchar(40) character set utf8mb4 collate utf8mb4_bin not null comment 'stands in URLs, never changes',
  organisation_id binary(16) not null comment 'the only one whose records it writes',
  name varchar(200) not null,
  trusted boolean not null comment 'hands in what it writes',
  two_way boolean not null comment 'also takes changes back: every write names a version',
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  deactivated_at datetime(6) null,
  constraint pk_source_system primary key (id),
  constraint uq_source_system_key unique (source_key),
  constraint fk_source_system_organisation foreign key (organisation_id) references organisation (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- Which record a source means by its id, and what it sent last.
create table external_ref (
  source_system smallint unsigned not null,
  entity varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'kind of the record, as in the feed',
  external_id varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  entity_id binary(16) not null,
  source_version varchar(64) character set utf8mb4 collate utf8mb4_bin null comment 'counter or instant of the source',
  content_hash binary(32) null comment 'SHA-256 of the item as it was understood; null after a deletion',
  last_seen_at datetime(6) not null,
  deleted_at datetime(6) null comment 'when the source let go of it',
  constraint pk_external_ref primary key (source_system, entity, external_id),
  constraint fk_external_ref_source foreign key (source_system) references source_system (id),
  key ix_external_ref_entity (entity_id)
) engine = InnoDB;
