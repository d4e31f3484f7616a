--liquibase formatted sql

--changeset hub:0021-webhook
-- What happened, in commit order: written after the clock in the transaction of the change, never altered, kept 30 days.
create table event_outbox (
  seq bigint unsigned not null,
  type varchar(30) character set utf8mb4 collate utf8mb4_bin not null comment 'change.ResourceType',
  rid binary(16) not null,
  version bigint unsigned not null,
  op enum ('upsert', 'delete') not null,
  audience varchar(10) character set utf8mb4 collate utf8mb4_bin not null comment 'change.Audience: who may see it',
  org_id binary(16) null,
  occurred_at datetime(6) not null,
  constraint pk_event_outbox primary key (seq),
  key ix_event_outbox_occurred (occurred_at)
) engine = InnoDB;

-- How far events were fanned out. Whoever holds the row is the leader.
create table dispatcher (
  id tinyint not null,
  fanout_seq bigint unsigned not null,
  constraint pk_dispatcher primary key (id)
) engine = InnoDB;
insert into dispatcher (id, fanout_seq) select 1, seq from feed_clock where id = 1;

create table webhook_endpoint (
  id binary(16) not null,
  version bigint not null,
  organisation_id binary(16) not null,
  url varchar(1000) not null,
  mode enum ('NOTIFY', 'EVENTS') not null,
  types json not null,
  countries json not null,
  entities json not null,
  own_organisation boolean not null,
  state enum ('UNVERIFIED', 'ACTIVE', 'DEGRADED', 'PAUSED') not null,
  pause_reason enum ('ASKED', 'FAILING', 'GONE') null,
  secret varbinary(200) null comment 'AES-GCM; null once the endpoint is removed',
  previous_secret varbinary(200) null,
  previous_until datetime(6) null,
  challenge varchar(64) character set utf8mb4 collate utf8mb4_bin not null,
  field_versions json not null,
  created_by binary(16) not null,
  updated_by binary(16) not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  deleted_at datetime(6) null,
  verified_at datetime(6) null,
  failing_since datetime(6) null,
  last_success_at datetime(6) null,
  notified_at datetime(6) null comment 'when the last changes.available is or was due',
  missed_from_seq bigint unsigned null comment 'events after this were not fanned out to it',
  backlogged boolean not null default false comment 'so much waits that changes are only announced together',
  constraint pk_webhook_endpoint primary key (id),
  constraint fk_webhook_endpoint_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_webhook_endpoint_creator foreign key (created_by) references person (id),
  constraint fk_webhook_endpoint_editor foreign key (updated_by) references person (id),
  key ix_webhook_endpoint_organisation (organisation_id, deleted_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- No foreign key to the endpoint: its lock on that row would let fan-out and senders wait for each other in a circle.
create table webhook_delivery (
  id binary(16) not null,
  endpoint_id binary(16) not null,
  kind enum ('EVENT', 'NOTIFY', 'TEST', 'VERIFICATION') not null,
  event_seq bigint unsigned null comment 'of one event; null for what has none',
  type varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  body text not null,
  state enum ('DUE', 'SENDING', 'DELIVERED', 'FAILED') not null,
  tries int not null default 0,
  next_at datetime(6) not null comment 'when it is due; while it is sent, the end of the lease',
  lease binary(16) null,
  last_attempt_at datetime(6) null,
  last_status smallint null,
  last_failure varchar(30) character set utf8mb4 collate utf8mb4_bin null,
  last_latency_ms int null,
  created_at datetime(6) not null,
  constraint pk_webhook_delivery primary key (id),
  constraint uq_webhook_delivery unique (endpoint_id, event_seq),
  key ix_webhook_delivery_due (endpoint_id, state, next_at),
  key ix_webhook_delivery_log (endpoint_id, created_at, id),
  key ix_webhook_delivery_created (created_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table webhook_attempt (
  id binary(16) not null,
  delivery_id binary(16) not null,
  started_at datetime(6) not null,
  latency_ms int not null,
  status smallint null,
  failure varchar(30) character set utf8mb4 collate utf8mb4_bin null,
  answer text not null comment 'the first 2 kB',
  constraint pk_webhook_attempt primary key (id),
  constraint fk_webhook_attempt_delivery foreign key (delivery_id) references webhook_delivery (id) on delete cascade,
  key ix_webhook_attempt_delivery (delivery_id, started_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- Events to be fanned out to one endpoint again, or late: asked for, or missed while it was out of service.
create table webhook_replay (
  id binary(16) not null,
  endpoint_id binary(16) not null,
  next_seq bigint unsigned not null comment 'goes on after this',
  to_seq bigint unsigned not null,
  types json not null,
  done boolean not null default false,
  created_at datetime(6) not null,
  constraint pk_webhook_replay primary key (id),
  key ix_webhook_replay_open (done, created_at)
) engine = InnoDB;

create table webhook_mail (
  id binary(16) not null,
  endpoint_id binary(16) not null,
  person_id binary(16) not null,
  reason enum ('FAILING', 'GONE') not null,
  state enum ('TO_SEND', 'SENT', 'GIVEN_UP') not null,
  attempts int not null default 0,
  next_attempt_at datetime(6) not null,
  created_at datetime(6) not null,
  constraint pk_webhook_mail primary key (id),
  constraint fk_webhook_mail_endpoint foreign key (endpoint_id) references webhook_endpoint (id),
  constraint fk_webhook_mail_person foreign key (person_id) references person (id),
  key ix_webhook_mail_due (state, next_attempt_at)
) engine = InnoDB;
