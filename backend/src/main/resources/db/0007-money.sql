--liquibase formatted sql

--changeset hub:0007-exchange-rate
-- A rate that is changed becomes a row with the next version; the old row stays and says until when it held.
create table exchange_rate (
  id binary(16) not null,
  version bigint not null comment 'counts the rates of this currency and day',
  currency char(3) character set utf8mb4 collate utf8mb4_bin not null,
  day date not null,
  rate decimal(24, 12) not null comment 'units of the currency for one US dollar',
  source varchar(400) not null,
  loaded_by binary(16) not null,
  loaded_at datetime(6) not null,
  superseded_at datetime(6) null,
  constraint pk_exchange_rate primary key (id),
  constraint uq_exchange_rate unique (currency, day, version),
  constraint fk_exchange_rate_loader foreign key (loaded_by) references person (id),
  constraint ck_exchange_rate_rate check (rate > 0),
  key ix_exchange_rate_day (day, id)
) engine = InnoDB default character set utf8mb4 collate utf8mb4_0900_ai_ci;
