--liquibase formatted sql

--changeset hub:0008-file
create table stored_file (
  id binary(16) not null,
  owner_scope varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'the kind of record that owns it',
  owner_id binary(16) not null,
  sha256 char(64) character set utf8mb4 collate utf8mb4_bin not null comment 'the name of its bytes in the file store',
  size bigint not null,
  format varchar(100) character set utf8mb4 collate utf8mb4_bin not null comment 'media type, found in the bytes',
  name varchar(200) not null,
  scan_status enum ('CLEAN', 'SKIPPED', 'PENDING', 'INFECTED') not null,
  uploaded_by binary(16) not null,
  uploaded_for binary(16) not null,
  created_at datetime(6) not null,
  constraint pk_stored_file primary key (id),
  constraint uq_stored_file unique (owner_id, sha256),
  constraint fk_stored_file_person foreign key (uploaded_by) references person (id),
  constraint fk_stored_file_organisation foreign key (uploaded_for) references organisation (id),
  constraint ck_stored_file_size check (size > 0),
  key ix_stored_file_newest (owner_id, created_at, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;
