-- The state of a plan after the changes of its journal: a table a kind of element, a column a field.
-- Names are quoted throughout, since some of them (year, target, …) are words of SQL itself.

create table "applied" (
    "sequence" bigint not null primary key,
    "hash" char(64) not null
);

create table "heading" (
    "id" char(36) not null primary key,
    "title" varchar(1000000) not null,
    "agency" varchar(1000000) not null,
    "first_year" integer not null,
    "last_year" integer not null,
    check ("first_year" <= "last_year")
);

create table "outline_node" (
    "id" char(36) not null primary key,
    "parent" char(36) references "outline_node" ("id"),
    "level" varchar(20) not null check ("level" in ('SECTION', 'GOAL', 'MEASURE')),
    "rank" varchar(1000000) not null,
    "numbered" boolean not null,
    "title" varchar(1000000) not null,
    check (("level" = 'SECTION' and "parent" is null) or ("level" <> 'SECTION' and "parent" is not null))
);

create table "kpi" (
    "id" char(36) not null primary key,
    "goal" char(36) not null references "outline_node" ("id"),
    "rank" varchar(1000000) not null,
    "name" varchar(1000000) not null,
    "evaluation_system" varchar(40) check ("evaluation_system" in
        ('EXISTING_ORGANISATION', 'TASK_FORCE', 'THIRD_PARTY', 'EXISTING_WITH_THIRD_PARTY', 'OTHER')),
    "evaluation_method" varchar(1000000) not null,
    "standard" varchar(1000000) not null,
    "unit" varchar(1000000) not null,
    "direction" varchar(20) not null check ("direction" in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER'))
);

create table "project" (
    "id" char(36) not null primary key,
    "section" char(36) not null references "outline_node" ("id"),
    "rank" varchar(1000000) not null,
    "name" varchar(1000000) not null,
    "first_year" integer not null,
    "last_year" integer not null,
    "category" varchar(1000000) not null,
    check ("first_year" <= "last_year")
);

create table "link" (
    "project" char(36) not null references "project" ("id"),
    "kpi" char(36) not null references "kpi" ("id"),
    primary key ("project", "kpi")
);

create table "target" (
    "kpi" char(36) not null references "kpi" ("id"),
    "year" integer not null,
    "value" numeric(30, 10) not null,
    primary key ("kpi", "year")
);

create table "actual" (
    "kpi" char(36) not null references "kpi" ("id"),
    "year" integer not null,
    "value" numeric(30, 10) not null,
    "source" varchar(1000000) not null,
    "invented" boolean not null,
    primary key ("kpi", "year")
);
