--liquibase formatted sql

--changeset hub:0014-trace
-- Who was asked, who put something in, who benefits: one row per entry of a published project, written when it is published.
create table trace_entry (
  id binary(16) not null,
  project_id binary(16) not null,
  ledger enum ('CONSULTED', 'CONTRIBUTED', 'BENEFITED') not null,
  position int not null,
  part_id binary(16) null,
  organisation_id binary(16) null,
  name varchar(300) null comment 'of a party that is no member',
  actor_type varchar(40) character set utf8mb4 collate utf8mb4_bin null,
  country char(2) character set utf8mb4 collate utf8mb4_bin null,
  people varchar(40) character set utf8mb4 collate utf8mb4_bin null comment 'vulnerable-group',
  kind varchar(20) character set utf8mb4 collate utf8mb4_bin null comment 'MONEY, or a code of in-kind-kind or benefit-kind',
  status varchar(20) character set utf8mb4 collate utf8mb4_bin null,
  quantity decimal(24, 6) null,
  unit varchar(60) null,
  amount decimal(19, 2) null,
  currency char(3) character set utf8mb4 collate utf8mb4_bin null,
  first_day date null,
  last_day date null,
  evidence binary(16) null,
  constraint pk_trace_entry primary key (id),
  constraint uq_trace_entry unique (project_id, ledger, position),
  constraint fk_trace_entry_project foreign key (project_id) references project (id),
  constraint fk_trace_entry_organisation foreign key (organisation_id) references organisation (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- One mail to the owners for each stage that a project reaches without progress: safe to repeat, kept until it is sent.
create table progress_reminder (
  id binary(16) not null,
  project_id binary(16) not null,
  stage enum ('DUE', 'OVERDUE') not null,
  since datetime(6) not null comment 'the progress that the stage counts from',
  person_id binary(16) not null,
  state enum ('TO_SEND', 'SENT', 'GIVEN_UP') not null,
  attempts int not null,
  next_attempt_at datetime(6) not null,
  sent_at datetime(6) null,
  created_at datetime(6) not null,
  constraint pk_progress_reminder primary key (id),
  constraint uq_progress_reminder unique (project_id, stage, since, person_id),
  constraint fk_progress_reminder_project foreign key (project_id) references project (id),
  constraint fk_progress_reminder_person foreign key (person_id) references person (id),
  key ix_progress_reminder_due (state, next_attempt_at)
) engine = InnoDB;
