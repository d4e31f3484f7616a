--liquibase formatted sql

--changeset hub:0005-project
create table project (
  id binary(16) not null,
  version bigint not null,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  lead_id binary(16) not null,
  publication enum ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED') not null
    comment 'of the published revision where there is one, else of the working revision',
  working_revision_id binary(16) null,
  published_revision_id binary(16) null,
  secondary_report_of varchar(200) null,
  countable boolean not null,
  last_progress_at datetime(6) null,
  created_at datetime(6) not null,
  constraint pk_project primary key (id),
  constraint uq_project_code unique (code),
  constraint fk_project_lead foreign key (lead_id) references organisation (id),
  key ix_project_lead (lead_id, id),
  key ix_project_published (published_revision_id),
  key ix_project_working (working_revision_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table project_revision (
  id binary(16) not null,
  version bigint not null,
  project_id binary(16) not null,
  seq int not null,
  publication enum ('DRAFT', 'SUBMITTED', 'RETURNED', 'PUBLISHED') not null,
  original_language varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  title json not null,
  sort_title varchar(300) not null,
  search_text text not null comment 'the title in all its languages',
  summary json not null,
  description json not null,
  activity_status char(1) character set utf8mb4 collate utf8mb4_bin not null,
  scope_level varchar(4) character set utf8mb4 collate utf8mb4_bin null,
  collaboration_type varchar(4) character set utf8mb4 collate utf8mb4_bin null,
  planned_start date null,
  actual_start date null,
  planned_end date null,
  actual_end date null,
  author_id binary(16) null,
  submitted_by binary(16) null,
  submitted_for binary(16) null,
  submitted_at datetime(6) null,
  reviewed_by binary(16) null,
  reviewed_at datetime(6) null,
  review_note varchar(2000) null,
  field_versions json not null,
  updated_at datetime(6) not null,
  constraint pk_project_revision primary key (id),
  constraint uq_project_revision unique (project_id, seq),
  constraint fk_project_revision_project foreign key (project_id) references project (id),
  constraint fk_project_revision_author foreign key (author_id) references person (id),
  constraint fk_project_revision_submitter foreign key (submitted_by) references person (id),
  constraint fk_project_revision_submitted_for foreign key (submitted_for) references organisation (id),
  constraint fk_project_revision_reviewer foreign key (reviewed_by) references person (id),
  constraint ck_project_revision_planned check (planned_start is null or planned_end is null or planned_start <= planned_end),
  constraint ck_project_revision_actual check (actual_start is null or actual_end is null or actual_start <= actual_end),
  key ix_project_revision_updated (updated_at, id),
  key ix_project_revision_title (sort_title, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

alter table project
  add constraint fk_project_working foreign key (working_revision_id) references project_revision (id),
  add constraint fk_project_published foreign key (published_revision_id) references project_revision (id);

create table project_revision_country (
  revision_id binary(16) not null,
  country char(2) character set utf8mb4 collate utf8mb4_bin not null,
  constraint pk_project_revision_country primary key (revision_id, country),
  constraint fk_project_revision_country_revision foreign key (revision_id) references project_revision (id),
  constraint fk_project_revision_country_country foreign key (country) references country (code),
  key ix_project_revision_country (country, revision_id)
) engine = InnoDB;

create table project_revision_proposal (
  revision_id binary(16) not null,
  proposal_id binary(16) not null,
  constraint pk_project_revision_proposal primary key (revision_id, proposal_id),
  constraint fk_project_revision_proposal_revision foreign key (revision_id) references project_revision (id),
  constraint fk_project_revision_proposal_proposal foreign key (proposal_id) references proposal (id),
  key ix_project_revision_proposal (proposal_id, revision_id)
) engine = InnoDB;
