--liquibase formatted sql

--changeset hub:0027-organisation
alter table organisation
  add column field_versions json null,
  add column identifiers json null,
  add column successor_id binary(16) null comment 'the organisation that took its place',
  add constraint fk_organisation_successor foreign key (successor_id) references organisation (id);

create table organisation_identifier (
  id binary(16) not null,
  organisation_id binary(16) not null,
  scheme varchar(40) character set utf8mb4 collate utf8mb4_bin not null comment 'code list organisation-identifier-scheme',
  value varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_organisation_identifier primary key (id),
  constraint uq_organisation_identifier unique (scheme, value),
  constraint fk_organisation_identifier_organisation foreign key (organisation_id) references organisation (id)
) engine = InnoDB;

create table organisation_domain (
  domain varchar(253) character set utf8mb4 collate utf8mb4_bin not null,
  organisation_id binary(16) not null,
  proven_at datetime(6) not null,
  constraint pk_organisation_domain primary key (domain),
  constraint fk_organisation_domain_organisation foreign key (organisation_id) references organisation (id)
) engine = InnoDB;

create table organisation_account (
  organisation_id binary(16) not null,
  alias varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'its name in tokens, for good',
  sync_at datetime(6) null comment 'when Keycloak is to be brought in line; null: it is',
  attempts int not null default 0,
  reason varchar(2000) null comment 'of the last decision about its standing',
  decided_at datetime(6) null,
  decided_by binary(16) null,
  contact_name varchar(200) null comment 'first administrator, until invited',
  contact_mail varchar(254) null,
  contact_locale varchar(20) null,
  constraint pk_organisation_account primary key (organisation_id),
  constraint uq_organisation_account_alias unique (alias),
  constraint fk_organisation_account_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_organisation_account_person foreign key (decided_by) references person (id),
  key ix_organisation_account_sync (sync_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table organisation_version (
  organisation_id binary(16) not null,
  version bigint not null,
  content json not null comment 'public fields as they were then',
  person_id binary(16) null,
  created_at datetime(6) not null,
  constraint pk_organisation_version primary key (organisation_id, version),
  constraint fk_organisation_version_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_organisation_version_person foreign key (person_id) references person (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

--changeset hub:0027-application
create table application (
  id binary(16) not null,
  version bigint not null,
  state enum ('UNCONFIRMED', 'WAITING', 'VERIFIED', 'REFUSED') not null,
  name json not null,
  acronym varchar(40) null,
  code varchar(20) character set utf8mb4 collate utf8mb4_bin not null comment 'as wished',
  actor_type varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  country char(2) character set utf8mb4 collate utf8mb4_bin null,
  website varchar(400) null,
  domain varchar(253) character set utf8mb4 collate utf8mb4_bin null,
  identifiers json not null,
  contact_name varchar(200) not null,
  contact_mail varchar(254) not null,
  contact_locale varchar(20) not null,
  organisation_id binary(16) null comment 'made when the address is confirmed',
  applied_by binary(16) null comment 'person, if signed in',
  applied_for json not null comment 'Keycloak ids of the organisations of whoever applied',
  domain_checked_at datetime(6) null,
  domain_proven_at datetime(6) null,
  confirmed_by binary(16) null comment 'who acts for the state',
  confirmed_at datetime(6) null,
  confirmation varchar(2000) null,
  method enum ('LETTER', 'DOMAIN', 'REGISTER', 'STATE_CONFIRMED') null,
  evidence varchar(1000) null comment 'of the method: SHA-256 of the letter, or link to the register',
  decided_by binary(16) null,
  decided_at datetime(6) null,
  reason varchar(2000) null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  constraint pk_application primary key (id),
  constraint fk_application_country foreign key (country) references country (code),
  constraint fk_application_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_application_applied_by foreign key (applied_by) references person (id),
  constraint fk_application_confirmed_by foreign key (confirmed_by) references person (id),
  constraint fk_application_decided_by foreign key (decided_by) references person (id),
  key ix_application_newest (created_at, id),
  key ix_application_domain (domain),
  key ix_application_mail (contact_mail)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table application_mail (
  id binary(16) not null,
  application_id binary(16) not null,
  kind enum ('CONFIRM', 'REFUSED') not null,
  state enum ('TO_SEND', 'SENT', 'GIVEN_UP') not null,
  attempts int not null default 0,
  next_attempt_at datetime(6) not null,
  constraint pk_application_mail primary key (id),
  constraint fk_application_mail_application foreign key (application_id) references application (id),
  key ix_application_mail_due (state, next_attempt_at)
) engine = InnoDB;

--changeset hub:0027-stored-file
-- a file of an application comes from somebody without an account
alter table stored_file
  modify column uploaded_by binary(16) null,
  modify column uploaded_for binary(16) null;
