-- What each row should hold, as a checksum of our own: a database may be read by others, and a disk may err.
alter table "heading" add column "checksum" bigint not null;
alter table "outline_node" add column "checksum" bigint not null;
alter table "kpi" add column "checksum" bigint not null;
alter table "project" add column "checksum" bigint not null;
alter table "link" add column "checksum" bigint not null;
alter table "measure" add column "checksum" bigint not null;
alter table "item" add column "checksum" bigint not null;
alter table "criterion" add column "checksum" bigint not null;
alter table "target" add column "checksum" bigint not null;
alter table "target_adjustment" add column "checksum" bigint not null;
alter table "actual" add column "checksum" bigint not null;
alter table "light_rule" add column "checksum" bigint not null;
alter table "review" add column "checksum" bigint not null;
alter table "closing" add column "checksum" bigint not null;
alter table "weight" add column "checksum" bigint not null;
alter table "cap" add column "checksum" bigint not null;
