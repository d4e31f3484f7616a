--liquibase formatted sql

--changeset hub:0016-date-precision
-- How exactly the dates of a project are known. A month or a year is kept as its first day, and lasts to its last.
alter table project_revision
  add column planned_start_precision enum ('DAY', 'MONTH', 'YEAR') not null default 'DAY' after planned_start,
  add column actual_start_precision enum ('DAY', 'MONTH', 'YEAR') not null default 'DAY' after actual_start,
  add column planned_end_precision enum ('DAY', 'MONTH', 'YEAR') not null default 'DAY' after planned_end,
  add column actual_end_precision enum ('DAY', 'MONTH', 'YEAR') not null default 'DAY' after actual_end,
  drop check ck_project_revision_planned,
  drop check ck_project_revision_actual;

alter table project_revision
  add constraint ck_project_revision_planned check (planned_start is null or planned_end is null
    or planned_start <= case planned_end_precision when 'DAY' then planned_end when 'MONTH' then last_day(planned_end)
      else makedate(year(planned_end) + 1, 1) - interval 1 day end),
  add constraint ck_project_revision_actual check (actual_start is null or actual_end is null
    or actual_start <= case actual_end_precision when 'DAY' then actual_end when 'MONTH' then last_day(actual_end)
      else makedate(year(actual_end) + 1, 1) - interval 1 day end);
