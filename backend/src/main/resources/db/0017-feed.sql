--liquibase formatted sql

--changeset hub:0017-feed
alter table change_index
  add column content_hash binary(16) null comment 'of the document, where one is kept: first half of SHA-256',
  add column origin_source smallint unsigned null comment 'the source system that wrote it last; null for all others';

-- How the tables and the index last compared; one row.
create table change_check (
  id tinyint not null,
  checked_at datetime(6) not null,
  differences int not null,
  mended int not null,
  constraint pk_change_check primary key (id)
) engine = InnoDB;
