--liquibase formatted sql

--changeset hub:0026-audit-event
-- Rows are written unsealed, by the transactions that decide. One sealer at a time numbers what is committed and chains
-- it; the lock that it takes is the row of audit_chain, for which no deciding transaction waits.
alter table audit_event
  add column actor enum ('PERSON', 'CLIENT', 'HUB', 'NOBODY') not null default 'PERSON' after request_id,
  add column client_id varchar(128) character set utf8mb4 collate utf8mb4_bin null
    comment 'of a machine; of a person without a row, the subject of the token' after person_id,
  add column behalf_of binary(16) null comment 'organisation for which the actor acted' after client_id,
  add column result enum ('DONE', 'REFUSED', 'FAILED') not null default 'DONE' after target,
  add column before_values json null,
  add column after_values json null,
  add column number bigint null comment 'in the order of sealing, without gaps; null: not sealed yet',
  add column hash binary(32) null comment 'SHA-256 over the hash of the row before and the content of this one',
  add constraint uq_audit_event_number unique (number),
  add key ix_audit_event_time (occurred_at),
  add key ix_audit_event_action (action, occurred_at),
  add key ix_audit_event_person (person_id, occurred_at),
  add key ix_audit_event_client (client_id, occurred_at),
  add key ix_audit_event_target (target, occurred_at),
  add key ix_audit_event_result (result, occurred_at),
  add key ix_audit_event_organisation_action (organisation_id, action, occurred_at),
  add key ix_audit_event_organisation_person (organisation_id, person_id, occurred_at),
  add key ix_audit_event_organisation_target (organisation_id, target, occurred_at),
  add key ix_audit_event_organisation_result (organisation_id, result, occurred_at);

update audit_event set actor = 'HUB' where person_id is null;

create table audit_chain (
  id tinyint not null,
  last_number bigint not null comment 'of the last sealed row',
  last_hash binary(32) not null,
  purged_number bigint not null comment 'rows up to this one were removed, for their time was over',
  purged_hash binary(32) not null comment 'of that row: what the next one is chained to',
  checked_at datetime(6) null comment 'when the whole chain was verified last',
  checked_rows bigint null,
  first_break bigint null comment 'number of the first row that was not right then',
  constraint pk_audit_chain primary key (id)
) engine = InnoDB;
insert into audit_chain (id, last_number, last_hash, purged_number, purged_hash)
values (1, 0, repeat(x'00', 32), 0, repeat(x'00', 32));

-- Up to when Keycloak's events were read for sign-ins that failed.
create table sign_in_reading (
  id tinyint not null,
  read_to datetime(6) not null,
  constraint pk_sign_in_reading primary key (id)
) engine = InnoDB;
insert into sign_in_reading (id, read_to) values (1, utc_timestamp(6));

--changeset hub:0026-audit-append-only splitStatements:false
-- The one change that a row allows is its sealing.
create trigger tr_audit_event_update before update on audit_event for each row
begin
  if old.number is not null or new.number is null or new.hash is null
     or not (new.id <=> old.id and new.occurred_at <=> old.occurred_at and new.request_id <=> old.request_id
             and new.actor <=> old.actor and new.person_id <=> old.person_id and new.client_id <=> old.client_id
             and new.behalf_of <=> old.behalf_of and new.organisation_id <=> old.organisation_id
             and new.action <=> old.action and new.target <=> old.target and new.result <=> old.result
             and new.details <=> old.details and new.before_values <=> old.before_values
             and new.after_values <=> old.after_values) then
    signal sqlstate '45000' set message_text = 'audit events are not changed';
  end if;
end

--changeset hub:0026-audit-kept splitStatements:false
-- Only what the chain was moved past, and what is a year old, can be removed.
create trigger tr_audit_event_delete before delete on audit_event for each row
begin
  if old.number is null or old.occurred_at > utc_timestamp(6) - interval 365 day
     or old.number > (select purged_number from audit_chain where id = 1) then
    signal sqlstate '45000' set message_text = 'audit events are kept';
  end if;
end

--changeset hub:0026-erasure
-- People whose data were erased; Keycloak's account follows by a job.
create table erasure (
  person_id binary(16) not null,
  requested_at datetime(6) not null,
  sync_at datetime(6) null comment 'when Keycloak is to be asked again; null: the account there is gone',
  attempts int not null default 0,
  done_at datetime(6) null,
  constraint pk_erasure primary key (person_id),
  constraint fk_erasure_person foreign key (person_id) references person (id),
  key ix_erasure_sync (sync_at)
) engine = InnoDB;
