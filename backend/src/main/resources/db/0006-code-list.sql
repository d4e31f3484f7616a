--liquibase formatted sql

--changeset hub:0006-code-list
alter table code_item
  add column label_kind json not null default (json_object()) comment 'by language: OFFICIAL, ORIGINAL, COURTESY';
