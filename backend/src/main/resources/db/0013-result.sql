--liquibase formatted sql

--changeset hub:0013-result
create table value_report (
  id binary(16) not null,
  version bigint not null,
  project_id binary(16) not null,
  indicator_id binary(16) not null,
  period_id binary(16) not null,
  state enum ('DRAFT', 'PENDING', 'RETURNED', 'APPROVED', 'SUPERSEDED') not null,
  value decimal(24, 6) null,
  numerator decimal(24, 6) null,
  denominator decimal(24, 6) null,
  narrative json not null,
  disaggregation json not null,
  not_available_reason varchar(30) character set utf8mb4 collate utf8mb4_bin null,
  evidence json not null,
  author_id binary(16) not null,
  submitted_by binary(16) null,
  submitted_at datetime(6) null,
  reviewed_by binary(16) null,
  reviewed_at datetime(6) null,
  review_note varchar(2000) null,
  field_versions json not null,
  created_at datetime(6) not null,
  updated_at datetime(6) not null,
  open_period binary(16) generated always as (if(state in ('DRAFT', 'PENDING', 'RETURNED'), period_id, null)) stored
    comment 'a period has one report in work',
  approved_period binary(16) generated always as (if(state = 'APPROVED', period_id, null)) stored
    comment 'a period has one approved report',
  constraint pk_value_report primary key (id),
  constraint uq_value_report_open unique (project_id, open_period),
  constraint uq_value_report_approved unique (project_id, approved_period),
  constraint fk_value_report_project foreign key (project_id) references project (id),
  constraint fk_value_report_author foreign key (author_id) references person (id),
  constraint fk_value_report_submitter foreign key (submitted_by) references person (id),
  constraint fk_value_report_reviewer foreign key (reviewed_by) references person (id),
  constraint ck_value_report_reason check (not_available_reason is null or value is null),
  key ix_value_report_project (project_id, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- A locked period takes no report and no decision.
create table period_lock (
  id binary(16) not null,
  project_id binary(16) not null,
  period_id binary(16) not null,
  locked_by binary(16) not null,
  locked_at datetime(6) not null,
  constraint pk_period_lock primary key (id),
  constraint uq_period_lock unique (project_id, period_id),
  constraint fk_period_lock_project foreign key (project_id) references project (id),
  constraint fk_period_lock_person foreign key (locked_by) references person (id)
) engine = InnoDB;

-- The receiver's word that a contribution in kind or a benefit reached it.
create table project_receipt (
  id binary(16) not null,
  project_id binary(16) not null,
  part_id binary(16) not null comment 'id of the contribution or benefit',
  organisation_id binary(16) not null,
  person_id binary(16) not null,
  confirmed_at datetime(6) not null,
  constraint pk_project_receipt primary key (id),
  constraint uq_project_receipt unique (project_id, part_id),
  constraint fk_project_receipt_project foreign key (project_id) references project (id),
  constraint fk_project_receipt_organisation foreign key (organisation_id) references organisation (id),
  constraint fk_project_receipt_person foreign key (person_id) references person (id)
) engine = InnoDB;
