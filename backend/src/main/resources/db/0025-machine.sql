--liquibase formatted sql

--changeset hub:0025-machine
alter table api_client
  add column version bigint not null default 0,
  add column name varchar(200) not null default '',
  add column purpose varchar(1000) not null default '',
  add column expires_at datetime(6) null,
  add column revoked_at datetime(6) null,
  add column field_versions json null,
  add column created_by binary(16) null comment 'person; null for one that was seeded',
  add column created_at datetime(6) not null default (utc_timestamp(6)),
  add column updated_at datetime(6) not null default (utc_timestamp(6)),
  add key ix_api_client_organisation (organisation_id, created_at, id),
  add constraint fk_api_client_created_by foreign key (created_by) references person (id);

create table api_credential (
  id binary(16) not null,
  api_client_id binary(16) not null,
  client_id varchar(100) character set utf8mb4 collate utf8mb4_bin not null comment 'what the token names',
  keycloak_id binary(16) not null comment 'id of the Keycloak client',
  kind enum ('SECRET', 'PUBLIC_KEY') not null,
  public_keys varchar(2000) null comment 'JSON Web Key Set; a secret is never kept',
  state enum ('PENDING', 'UNCLAIMED', 'ACTIVE', 'ENDED') not null,
  overlap_hours int null comment 'so long the one before stays in use once this one works',
  created_at datetime(6) not null,
  ends_at datetime(6) null,
  last_used_at datetime(6) null,
  sync_at datetime(6) null comment 'when Keycloak is to be brought in line; null: it is, for good',
  attempts int not null default 0,
  constraint pk_api_credential primary key (id),
  constraint uq_api_credential_client unique (client_id),
  constraint fk_api_credential_client foreign key (api_client_id) references api_client (id),
  key ix_api_credential_sync (sync_at)
) engine = InnoDB;

insert into api_credential (id, api_client_id, client_id, keycloak_id, kind, state, created_at)
select id, id, client_id, id, 'SECRET', 'ACTIVE', created_at from api_client;

update api_client set name = client_id;

alter table api_client drop key uq_api_client, drop column client_id;

--changeset hub:0025-audit-event
create table audit_event (
  id binary(16) not null,
  occurred_at datetime(6) not null,
  request_id varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  person_id binary(16) null comment 'who decided; null for the hub itself',
  organisation_id binary(16) null comment 'whose matter it is',
  action varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  target varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  details json not null,
  constraint pk_audit_event primary key (id),
  key ix_audit_event_organisation (organisation_id, occurred_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;
