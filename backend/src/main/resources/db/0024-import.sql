--liquibase formatted sql

--changeset hub:0024-import
-- Files that were sent to be written through a source. One row is one file, dry run first or not; the bytes lie in the
-- directory of imports under the id until the row is purged.
create table import_run (
  id binary(16) not null,
  source_system smallint unsigned not null,
  person_id binary(16) null comment 'who sent it',
  client_key varchar(200) character set utf8mb4 collate utf8mb4_bin not null comment 'whose quota of items it takes from',
  mandate json not null comment 'what the token said that it was sent with, without name and address',
  request_id varchar(64) character set ascii collate ascii_bin not null,
  language varchar(10) character set ascii collate ascii_bin not null comment 'of its findings',
  format enum ('NDJSON', 'CSV', 'XLSX', 'IATI_XML') not null,
  name varchar(200) null comment 'of the file, as its sender called it',
  size bigint not null comment 'bytes, unpacked',
  sha256 char(64) character set ascii collate ascii_bin not null comment 'of the bytes, unpacked',
  dry_run boolean not null,
  skip_invalid boolean not null comment 'leave faulty members out instead of refusing their row',
  mapping json not null comment 'of the columns, as it stood when the run was asked for',
  state enum ('QUEUED', 'READING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED') not null,
  run smallint unsigned not null comment 'counts the runs of the file; rows of earlier ones are purged',
  total int unsigned null comment 'rows in the file, once it has been read through',
  position int unsigned not null comment 'rows that are done: where a run goes on',
  tally json not null comment 'outcomes, findings, and what is not kept',
  preview json null comment 'the columns of a table and its first rows',
  problem json null comment 'why it failed',
  sync_cursor varchar(400) character set ascii collate ascii_bin null,
  holder binary(16) null comment 'the worker that has it',
  lease_until datetime(6) null comment 'another worker may take it from then on',
  attempts smallint unsigned not null comment 'workers that took it since it last went on',
  created_at datetime(6) not null,
  started_at datetime(6) null,
  finished_at datetime(6) null,
  constraint pk_import_run primary key (id),
  constraint fk_import_run_source foreign key (source_system) references source_system (id),
  constraint fk_import_run_person foreign key (person_id) references person (id),
  key ix_import_run_created (created_at, id),
  key ix_import_run_source (source_system, created_at, id),
  key ix_import_run_state (state, lease_until)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- What became of each row, with the row as it was sent.
create table import_row (
  import_id binary(16) not null,
  run smallint unsigned not null,
  number int unsigned not null comment 'of the row, from 1',
  line int unsigned not null comment 'of the file, where it has lines; else the number',
  external_id varchar(200) character set utf8mb4 collate utf8mb4_bin null,
  outcome enum ('created', 'updated', 'unchanged', 'deleted', 'stale', 'conflict', 'invalid', 'failed') not null,
  record_id binary(16) null,
  version bigint null,
  original mediumtext not null,
  findings mediumtext not null comment 'JSON',
  constraint pk_import_row primary key (import_id, run, number),
  constraint fk_import_row_run foreign key (import_id) references import_run (id) on delete cascade,
  key ix_import_row_external (import_id, run, external_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- How the columns of a source's tables are read.
create table source_mapping (
  source_system smallint unsigned not null,
  version bigint not null,
  mapping json not null,
  updated_at datetime(6) not null,
  constraint pk_source_mapping primary key (source_system),
  constraint fk_source_mapping_source foreign key (source_system) references source_system (id)
) engine = InnoDB;
