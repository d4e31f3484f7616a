--liquibase formatted sql

--changeset hub:0012-published-document
alter table project
  add column public_version bigint not null default 0
    comment 'rises with every state that readers see; 0 before the first',
  add column public_updated_at datetime(6) null;
-- versions only rise: what was announced until now was the version of the published revision
update project p join project_revision r on r.id = p.published_revision_id set p.public_version = r.version;

-- What readers see of a project, rendered once. A row without body is the tombstone of one that was taken back.
create table project_document (
  project_id binary(16) not null,
  version bigint not null,
  seq bigint unsigned not null comment 'number of its last change; 0 between the rendering and the clock',
  hash char(12) character set ascii collate ascii_bin not null comment 'of the body',
  body mediumblob null,
  body_gzip mediumblob null,
  removed_at datetime(6) null,
  removed_reason json null comment 'by language',
  constraint pk_project_document primary key (project_id),
  constraint fk_project_document_project foreign key (project_id) references project (id),
  constraint ck_project_document_removed check ((body is null) = (removed_at is not null)),
  key ix_project_document_seq (seq)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- The same project in a list: its bytes there, and what lists sort and filter by beside codes.
create table project_entry (
  project_id binary(16) not null,
  updated_at datetime(6) not null,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  sort_title varchar(300) not null,
  search_text text not null,
  start_date date not null comment 'actual, else planned, else 9999-12-31',
  end_date date null comment 'actual, else planned',
  budget decimal(19, 2) null comment 'in US dollars; null where one of them cannot be converted',
  last_progress_at datetime(6) null,
  ended boolean not null comment 'closed or cancelled: not asked for progress any more',
  item blob not null,
  constraint pk_project_entry primary key (project_id),
  constraint fk_project_entry_document foreign key (project_id) references project_document (project_id),
  key ix_project_entry_code (code, project_id),
  key ix_project_entry_title (sort_title, project_id),
  key ix_project_entry_start (start_date, project_id),
  key ix_project_entry_end (end_date),
  key ix_project_entry_budget (budget),
  key ix_project_entry_progress (ended, last_progress_at)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

-- Under which codes a published project is found. The primary key serves "this code, newest first" in its own order.
create table project_facet (
  facet tinyint unsigned not null comment 'publication.Facet',
  code varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  updated_at datetime(6) not null comment 'of the entry',
  project_id binary(16) not null,
  constraint pk_project_facet primary key (facet, code, updated_at, project_id),
  constraint fk_project_facet_entry foreign key (project_id) references project_entry (project_id),
  key ix_project_facet_project (project_id, facet, code)
) engine = InnoDB;

-- How many published projects stand under each code. Written after the clock alone.
create table project_count (
  facet tinyint unsigned not null,
  code varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  projects int not null,
  constraint pk_project_count primary key (facet, code)
) engine = InnoDB;
