--liquibase formatted sql

--changeset hub:0020-dump
-- Whole exports, made every night and kept for some days; the bytes are in the store of files under their SHA-256.
create table dump (
  id binary(16) not null,
  name varchar(100) character set ascii collate ascii_bin not null comment 'last part of the address; never used again',
  format varchar(20) character set ascii collate ascii_bin not null,
  media_type varchar(100) character set ascii collate ascii_bin not null,
  sha256 char(64) character set ascii collate ascii_bin not null,
  size bigint not null,
  records bigint not null,
  sync_cursor varchar(400) character set ascii collate ascii_bin not null comment 'position of the feed before its first record',
  created_at datetime(6) not null,
  constraint pk_dump primary key (id),
  constraint uq_dump_name unique (name),
  key ix_dump_created (created_at, id),
  key ix_dump_sha256 (sha256)
) engine = InnoDB;

-- Who makes dumps now, so that of several instances one does; a claim ends by itself.
create table dump_claim (
  id tinyint not null,
  until datetime(6) not null,
  constraint pk_dump_claim primary key (id)
) engine = InnoDB;
insert into dump_claim (id, until) values (1, '2000-01-01');
