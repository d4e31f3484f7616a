--liquibase formatted sql

--changeset hub:0028-membership
alter table membership
  add column version bigint not null default 0,
  add column base_role enum ('READER', 'EDITOR', 'ORG_ADMIN') null comment 'the most that the token can give; null: as it says',
  add column sort_name varchar(200) not null default '' comment 'name of the person',
  add column created_at datetime(6) not null default (utc_timestamp(6)),
  add column updated_at datetime(6) not null default (utc_timestamp(6)),
  add column suspended_at datetime(6) null,
  add column ended_at datetime(6) null,
  add column sync_at datetime(6) null comment 'when Keycloak is to be brought in line; null: it is',
  add column attempts int not null default 0,
  add column sign_out boolean not null default false comment 'the sessions are to be ended as well',
  add key ix_membership_organisation (organisation_id, sort_name, id),
  add key ix_membership_sync (sync_at);

update membership m join person p on p.id = m.person_id set m.sort_name = p.display_name;

alter table role_grant
  add column created_at datetime(6) not null default (utc_timestamp(6));

--changeset hub:0028-invitation
create table invitation (
  id binary(16) not null,
  version bigint not null,
  organisation_id binary(16) not null,
  email varchar(254) not null comment 'in small letters',
  name varchar(200) null,
  locale varchar(20) null comment 'language of the mail',
  base_role enum ('READER', 'EDITOR', 'ORG_ADMIN') not null,
  status enum ('PENDING', 'BOUNCED', 'ACCEPTED', 'REVOKED') not null,
  open_email varchar(254) generated always as (if(status in ('PENDING', 'BOUNCED'), email, null)) virtual,
  membership_id binary(16) null comment 'once its account is known at Keycloak',
  token_hash binary(32) null comment 'SHA-256 of what the link in the last mail holds',
  invited_by binary(16) not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  expires_at datetime(6) not null,
  sent_at datetime(6) null comment 'when the mail server took our last mail',
  accepted_at datetime(6) null,
  done_at datetime(6) null comment 'when all its mail was on its way, that of Keycloak as well',
  sync_at datetime(6) null comment 'when its next step is due; null: there is none',
  attempts int not null default 0,
  constraint pk_invitation primary key (id),
  constraint uq_invitation_open unique (organisation_id, open_email),
  constraint uq_invitation_token unique (token_hash),
  constraint fk_invitation_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_invitation_membership foreign key (membership_id) references membership (id),
  constraint fk_invitation_invited_by foreign key (invited_by) references person (id),
  key ix_invitation_list (organisation_id, created_at, id),
  key ix_invitation_sync (sync_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;
