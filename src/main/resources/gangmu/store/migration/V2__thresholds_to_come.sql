-- A criterion may be there before its threshold is known.
alter table "criterion" alter column "threshold" set null;
