--liquibase formatted sql

--changeset hub:0011-approval-key
-- One for the lead organisation and one for each partner country, for each revision that needs their word.
create table approval_key (
  id binary(16) not null,
  version bigint not null,
  project_id binary(16) not null,
  revision_id binary(16) not null,
  holder_kind enum ('LEAD', 'COUNTRY') not null,
  holder varchar(4) character set utf8mb4 collate utf8mb4_bin not null comment 'LEAD, or ISO 3166-1 alpha-2',
  decision enum ('PENDING', 'APPROVED', 'RETURNED', 'SILENT') not null,
  reason varchar(2000) null,
  decided_by binary(16) null comment 'null for the hub itself, such as by silence',
  decided_for binary(16) null comment 'the organisation that the person decided for',
  decided_at datetime(6) null,
  due_at datetime(6) null comment 'null where silence does not count',
  carried_from int null comment 'number of the revision that was agreed to, where the key was not reopened',
  opened_at datetime(6) not null,
  constraint pk_approval_key primary key (id),
  constraint uq_approval_key unique (revision_id, holder),
  constraint fk_approval_key_project foreign key (project_id) references project (id),
  constraint fk_approval_key_revision foreign key (revision_id) references project_revision (id),
  constraint fk_approval_key_person foreign key (decided_by) references person (id),
  constraint fk_approval_key_organisation foreign key (decided_for) references organisation (id),
  constraint ck_approval_key_holder check ((holder_kind = 'LEAD') = (holder = 'LEAD')),
  constraint ck_approval_key_silence check (decision <> 'SILENT' or holder_kind = 'COUNTRY'),
  key ix_approval_key_due (decision, due_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

--changeset hub:0011-project-state
alter table project
  add column last_published_revision_id binary(16) null comment 'what readers saw before it was taken down',
  add column unpublished_at datetime(6) null,
  add column unpublished_reason json not null default (json_object()),
  add column discarded_seq int not null default 0 comment 'highest number of a discarded revision, never given again',
  add column discarded_version bigint not null default 0 comment 'highest version of a discarded revision',
  add constraint fk_project_last_published foreign key (last_published_revision_id) references project_revision (id);
alter table project_revision
  add column state_since datetime(6) null comment 'when it came to the state it is in',
  add column discarded_at datetime(6) null;
update project_revision set state_since = updated_at;
alter table project_revision
  modify state_since datetime(6) not null,
  add key ix_project_revision_state (publication, state_since, id);
