--liquibase formatted sql

--changeset hub:0001-change
-- The clock row: locked last by every writing transaction and held to its commit, so numbers come in commit order.
create table feed_clock (
  id tinyint not null,
  epoch char(8) character set utf8mb4 collate utf8mb4_bin not null,
  seq bigint unsigned not null,
  purged_seq bigint unsigned not null default 0,
  constraint pk_feed_clock primary key (id)
) engine = InnoDB;
insert into feed_clock (id, epoch, seq) values (1, substr(md5(uuid()), 1, 8), 0);

-- One row per resource ever seen: compacted by design.
create table change_index (
  rtype tinyint unsigned not null,
  rid binary(16) not null,
  seq bigint unsigned not null,
  created_seq bigint unsigned not null,
  version bigint unsigned not null,
  op enum ('upsert', 'delete') not null,
  audience tinyint unsigned not null comment '0 owner, 1 member, 2 public: who may see it now',
  ever_audience tinyint unsigned not null comment 'the widest audience it ever had',
  org_id binary(16) null,
  request_id varchar(64) character set utf8mb4 collate utf8mb4_bin null,
  changed_at datetime(6) not null,
  constraint pk_change_index primary key (rtype, rid),
  constraint uq_change_index_seq unique (seq),
  key ix_change_index_type_seq (rtype, seq)
) engine = InnoDB;

create table idempotency (
  client_id varchar(128) character set utf8mb4 collate utf8mb4_bin not null,
  key_hash binary(32) not null,
  method varchar(8) not null,
  path varchar(512) not null,
  fingerprint binary(32) not null,
  state enum ('running', 'done') not null,
  holder char(36) character set utf8mb4 collate utf8mb4_bin not null,
  lease_until datetime(6) not null,
  status smallint null,
  headers json null,
  body mediumblob null,
  created_at datetime(6) not null,
  constraint pk_idempotency primary key (client_id, key_hash),
  key ix_idempotency_created_at (created_at)
) engine = InnoDB;

-- Which seed file was loaded with which content: a start loads a file once, and again only when it changed.
create table seed_state (
  name varchar(120) not null,
  sha256 binary(32) not null,
  loaded_at datetime(6) not null,
  constraint pk_seed_state primary key (name)
) engine = InnoDB;
