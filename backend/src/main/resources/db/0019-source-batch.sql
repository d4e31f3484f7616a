--liquibase formatted sql

--changeset hub:0019-source-batch
-- What the transactions of a batch under an Idempotency-Key answered so far: a repeat goes on after them.
create table source_batch_part (
  client_id varchar(128) character set utf8mb4 collate utf8mb4_bin not null,
  key_hash binary(32) not null,
  fingerprint binary(32) not null,
  part binary(16) not null,
  results mediumblob not null,
  created_at datetime(6) not null,
  constraint pk_source_batch_part primary key (client_id, key_hash, part),
  key ix_source_batch_part_created_at (created_at)
) engine = InnoDB;

--changeset hub:0019-source-documents
-- Published documents name the ids that sources have for the project: the next start renders them anew.
delete from project_facet;
delete from project_count;
delete from project_entry;
delete d from project_document d join project p on p.id = d.project_id where p.published_revision_id is not null;
