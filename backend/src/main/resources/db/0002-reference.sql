--liquibase formatted sql

--changeset hub:0002-code-list
create table code_list (
  id binary(16) not null,
  version bigint not null,
  list_key varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  name json not null,
  owner varchar(120) not null,
  source_version varchar(120) not null,
  url varchar(400) null,
  licence varchar(200) not null,
  updated_at datetime(6) not null,
  constraint pk_code_list primary key (id),
  constraint uq_code_list_key unique (list_key)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table code_item (
  id binary(16) not null,
  list_id binary(16) not null,
  code varchar(60) character set utf8mb4 collate utf8mb4_bin not null,
  rank_no int not null,
  label json not null,
  status enum ('ACTIVE', 'WITHDRAWN') not null,
  valid_from date null,
  valid_to date null,
  parent varchar(60) character set utf8mb4 collate utf8mb4_bin null,
  constraint pk_code_item primary key (id),
  constraint uq_code_item_code unique (list_id, code),
  constraint fk_code_item_list foreign key (list_id) references code_list (id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

--changeset hub:0002-country
create table country (
  id binary(16) not null,
  version bigint not null,
  code char(2) character set utf8mb4 collate utf8mb4_bin not null,
  iso3 char(3) character set utf8mb4 collate utf8mb4_bin null,
  numeric_code char(3) character set utf8mb4 collate utf8mb4_bin null,
  name json not null,
  sort_name varchar(200) not null comment 'the English name',
  un_member boolean not null,
  au_member boolean not null,
  iati_region varchar(10) null,
  status enum ('ACTIVE', 'WITHDRAWN') not null,
  updated_at datetime(6) not null,
  constraint pk_country primary key (id),
  constraint uq_country_code unique (code),
  key ix_country_sort (sort_name, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table country_group (
  id binary(16) not null,
  version bigint not null,
  scheme varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  code varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
  name json not null,
  source varchar(400) not null,
  source_version varchar(120) not null,
  licence varchar(200) not null,
  url varchar(400) null,
  updated_at datetime(6) not null,
  constraint pk_country_group primary key (id),
  constraint uq_country_group unique (scheme, code)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;

create table country_group_member (
  id binary(16) not null,
  group_id binary(16) not null,
  country char(2) character set utf8mb4 collate utf8mb4_bin not null,
  valid_from date null,
  valid_from_precision enum ('DAY', 'MONTH', 'YEAR') null,
  valid_to date null,
  valid_to_precision enum ('DAY', 'MONTH', 'YEAR') null,
  constraint pk_country_group_member primary key (id),
  constraint fk_country_group_member_group foreign key (group_id) references country_group (id),
  constraint fk_country_group_member_country foreign key (country) references country (code),
  key ix_country_group_member_country (country, group_id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;
