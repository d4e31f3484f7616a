--liquibase formatted sql

--changeset hub:0003-organisation
create table organisation (
  id binary(16) not null,
  version bigint not null,
  code varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  keycloak_id binary(16) null comment 'id of the Keycloak organisation whose members act for it',
  name json not null,
  sort_name varchar(300) not null,
  acronym varchar(40) null,
  actor_type varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  iati_type varchar(4) character set utf8mb4 collate utf8mb4_bin null,
  country char(2) character set utf8mb4 collate utf8mb4_bin null,
  website varchar(400) null,
  status enum ('APPLIED', 'VERIFIED', 'SUSPENDED', 'CLOSED') not null,
  demonstration boolean not null,
  next_project_number int not null default 1,
  updated_at datetime(6) not null,
  constraint pk_organisation primary key (id),
  constraint uq_organisation_code unique (code),
  constraint uq_organisation_keycloak unique (keycloak_id),
  constraint fk_organisation_country foreign key (country) references country (code),
  key ix_organisation_sort (sort_name, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

--changeset hub:0003-account
create table person (
  id binary(16) not null,
  version bigint not null,
  issuer varchar(255) character set utf8mb4 collate utf8mb4_bin not null,
  subject varchar(128) character set utf8mb4 collate utf8mb4_bin not null,
  display_name varchar(200) not null,
  email varchar(254) null,
  locale varchar(20) null,
  status enum ('ACTIVE', 'SUSPENDED') not null,
  created_at datetime(6) not null,
  constraint pk_person primary key (id),
  constraint uq_person_subject unique (issuer, subject)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table membership (
  id binary(16) not null,
  person_id binary(16) not null,
  organisation_id binary(16) not null,
  status enum ('INVITED', 'ACTIVE', 'SUSPENDED', 'ENDED') not null,
  activated_at datetime(6) null,
  constraint pk_membership primary key (id),
  constraint uq_membership unique (person_id, organisation_id),
  constraint fk_membership_person foreign key (person_id) references person (id),
  constraint fk_membership_organisation foreign key (organisation_id) references organisation (id)
) engine = InnoDB;

create table role_grant (
  id binary(16) not null,
  membership_id binary(16) not null,
  role varchar(30) character set utf8mb4 collate utf8mb4_bin not null,
  scope enum ('ORG', 'PROJECT', 'COUNTRY', 'INITIATIVE', 'PLATFORM') not null,
  scope_id varchar(40) character set utf8mb4 collate utf8mb4_bin null,
  granted_by binary(16) null,
  until datetime(6) null,
  constraint pk_role_grant primary key (id),
  constraint fk_role_grant_membership foreign key (membership_id) references membership (id),
  key ix_role_grant_membership (membership_id)
) engine = InnoDB;

create table api_client (
  id binary(16) not null,
  client_id varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  organisation_id binary(16) not null,
  scopes json not null,
  status enum ('ACTIVE', 'REVOKED') not null,
  constraint pk_api_client primary key (id),
  constraint uq_api_client unique (client_id),
  constraint fk_api_client_organisation foreign key (organisation_id) references organisation (id)
) engine = InnoDB;
