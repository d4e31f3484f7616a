--liquibase formatted sql

--changeset hub:0022-approval-watched
alter table approval_key
  add column watched char(64) character set ascii collate ascii_bin null
    comment 'SHA-256 of what the holder is asked to agree to; null for keys opened before this was kept';

--changeset hub:0022-receipt-part
-- What was confirmed before is not known: the receiver is asked again.
alter table project_receipt
  add column part_hash char(64) character set ascii collate ascii_bin not null default ''
    comment 'SHA-256 of what of the part was confirmed; empty for receipts from before this was kept',
  drop key uq_project_receipt,
  add constraint uq_project_receipt unique (project_id, part_id, part_hash);
alter table project_receipt alter column part_hash drop default;

--changeset hub:0022-unpublished-revision
-- Revisions that readers lost with their project are not public any more, also where a later one is.
update project_revision r join project p on p.id = r.project_id
  set r.publication = 'UNPUBLISHED'
  where r.publication = 'PUBLISHED' and (p.published_revision_id is null or exists (
    select 1 from project_event e
    where e.project_id = r.project_id and e.action = 'UNPUBLISHED' and e.revision >= r.seq));

--changeset hub:0022-rate-refresh
-- New exchange rates whose published projects are still to be converted anew.
create table rate_refresh (
  id binary(16) not null,
  currencies json not null,
  first_day date not null comment 'value dates from here',
  last_day date not null comment 'to here',
  done_until binary(16) not null comment 'the last project that was looked at',
  created_at datetime(6) not null,
  constraint pk_rate_refresh primary key (id)
) engine = InnoDB;
