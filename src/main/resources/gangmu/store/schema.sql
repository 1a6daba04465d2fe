-- The state of a plan after the changes of its journal: a table a kind of element, a column a field, and in each row a
-- checksum of our own of what it should hold: a database may be read by others, and a disk may err.
-- Names are quoted throughout, since some of them (year, target, …) are words of SQL itself.

-- Which tables these are: those of another version of the program are made anew from the journal.
create table "made_by" (
    "schema" char(64) not null primary key
);

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
    "checksum" bigint not null,
    check ("first_year" <= "last_year")
);

create table "outline_node" (
    "id" char(36) not null primary key,
    "parent" char(36) references "outline_node" ("id"),
    "level" varchar(20) not null check ("level" in ('SECTION', 'GOAL', 'MEASURE')),
    "rank" varchar(1000000) not null,
    "numbered" boolean not null,
    "title" varchar(1000000) not null,
    "checksum" bigint not null,
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
    "direction" varchar(20) not null check ("direction" in ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'CEILING', 'BAND', 'YES_NO')),
    "checksum" bigint not null
);

create table "project" (
    "id" char(36) not null primary key,
    "section" char(36) not null references "outline_node" ("id"),
    "rank" varchar(1000000) not null,
    "name" varchar(1000000) not null,
    "first_year" integer not null,
    "last_year" integer not null,
    "category" varchar(1000000) not null,
    "checksum" bigint not null,
    check ("first_year" <= "last_year")
);

create table "link" (
    "project" char(36) not null references "project" ("id"),
    "kpi" char(36) not null references "kpi" ("id"),
    "checksum" bigint not null,
    primary key ("project", "kpi")
);

create table "measure" (
    "kpi" char(36) not null primary key references "kpi" ("id"),
    "method" varchar(40) not null,
    "span" varchar(20) not null check ("span" in ('MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    "rate" numeric(30, 10),
    "decimals" integer,
    "base_year" integer,
    "formula" varchar(1000000) not null,
    "checksum" bigint not null
);

create table "item" (
    "id" char(36) not null primary key,
    "kpi" char(36) not null references "kpi" ("id"),
    "rank" varchar(1000000) not null,
    "name" varchar(1000000) not null,
    "unit" varchar(1000000) not null,
    "gathering" varchar(20) not null check ("gathering" in ('SUM', 'LATEST', 'AVERAGE')),
    "role" varchar(20) not null check ("role" in ('PART', 'BASE')),
    "weight" numeric(30, 10),
    "formula" varchar(1000000) not null,
    "checksum" bigint not null
);

create table "criterion" (
    "id" char(36) not null primary key,
    "kpi" char(36) not null references "kpi" ("id"),
    "rank" varchar(1000000) not null,
    "item" char(36) not null references "item" ("id"),
    "comparison" varchar(20) not null,
    "threshold" numeric(30, 10),
    "condition_item" char(36) references "item" ("id"),
    "condition_comparison" varchar(20),
    "condition_threshold" numeric(30, 10),
    "checksum" bigint not null
);

create table "target" (
    "kpi" char(36) not null references "kpi" ("id"),
    "year" integer not null,
    "value" numeric(30, 10) not null,
    "upper" numeric(30, 10),
    "checksum" bigint not null,
    primary key ("kpi", "year")
);

create table "target_adjustment" (
    "id" char(36) not null primary key,
    "kpi" char(36) not null references "kpi" ("id"),
    "rank" varchar(1000000) not null,
    "year" integer not null,
    "before_value" numeric(30, 10),
    "before_upper" numeric(30, 10),
    "before_direction" varchar(20) not null check ("before_direction" in
        ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'CEILING', 'BAND', 'YES_NO')),
    "after_value" numeric(30, 10),
    "after_upper" numeric(30, 10),
    "after_direction" varchar(20) not null check ("after_direction" in
        ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'CEILING', 'BAND', 'YES_NO')),
    "easier" boolean not null,
    "reason" varchar(1000000) not null,
    "by" varchar(1000000) not null,
    "at" varchar(40) not null,
    "checksum" bigint not null
);

create table "actual" (
    "item" char(36) not null references "item" ("id"),
    "kpi" char(36) not null references "kpi" ("id"),
    "period" varchar(10) not null,
    "value" numeric(30, 10) not null,
    "source" varchar(1000000) not null,
    "invented" boolean not null,
    "by" varchar(1000000) not null,
    "at" varchar(40) not null,
    "checksum" bigint not null,
    primary key ("item", "period")
);

create table "light_rule" (
    "id" char(36) not null primary key,
    "rank" varchar(1000000) not null,
    "comparison" varchar(20) not null,
    "percent" numeric(30, 10) not null,
    "light" varchar(20) not null check ("light" in ('GREEN', 'YELLOW', 'RED', 'WHITE')),
    "checksum" bigint not null
);

create table "review" (
    "kpi" char(36) not null references "kpi" ("id"),
    "year" integer not null,
    "stage" varchar(20) not null check ("stage" in ('SELF_REVIEW', 'SECOND_REVIEW')),
    "light" varchar(20) not null check ("light" in ('GREEN', 'YELLOW', 'RED', 'WHITE')),
    "reason" varchar(1000000) not null,
    "judged_light" varchar(20) check ("judged_light" in ('GREEN', 'YELLOW', 'RED', 'WHITE')),
    "judged_value" numeric(30, 10),
    "judged_target" numeric(30, 10),
    "judged_upper" numeric(30, 10),
    "judged_attainment" numeric(30, 10),
    "by" varchar(1000000) not null,
    "at" varchar(40) not null,
    "checksum" bigint not null,
    primary key ("kpi", "year", "stage")
);

create table "closing" (
    "kpi" char(36) not null references "kpi" ("id"),
    "year" integer not null,
    "judged_light" varchar(20) check ("judged_light" in ('GREEN', 'YELLOW', 'RED', 'WHITE')),
    "judged_value" numeric(30, 10),
    "judged_target" numeric(30, 10),
    "judged_upper" numeric(30, 10),
    "judged_attainment" numeric(30, 10),
    "by" varchar(1000000) not null,
    "at" varchar(40) not null,
    "checksum" bigint not null,
    primary key ("kpi", "year")
);

-- Of a KPI or of a goal, which are rows of two tables.
create table "weight" (
    "node" char(36) not null primary key,
    "value" numeric(30, 10) not null check ("value" >= 0),
    "checksum" bigint not null
);

create table "silenced_rule" (
    "heading" char(36) not null references "heading" ("id"),
    "rule" varchar(40) not null,
    "checksum" bigint not null,
    primary key ("heading", "rule")
);

-- Of KPIs, projects and goals, which are rows of three tables.
create table "acceptance" (
    "rule" varchar(40) not null,
    "node" char(36) not null,
    "other" char(36) not null,
    "fact" varchar(1000000) not null,
    "reason" varchar(1000000) not null,
    "by" varchar(1000000) not null,
    "at" varchar(40) not null,
    "checksum" bigint not null,
    primary key ("rule", "node", "other")
);

create table "saved_filter" (
    "heading" char(36) not null references "heading" ("id"),
    "name" varchar(1000000) not null,
    "section" char(36) references "outline_node" ("id"),
    "goal" char(36) references "outline_node" ("id"),
    "category" varchar(1000000),
    "running" integer,
    "targeted" integer,
    "light" varchar(20) check ("light" in ('GREEN', 'YELLOW', 'RED', 'WHITE')),
    "text" varchar(1000000) not null,
    "checksum" bigint not null,
    primary key ("heading", "name")
);

create table "cap" (
    "heading" char(36) not null primary key references "heading" ("id"),
    "percent" numeric(30, 10) not null check ("percent" > 0),
    "checksum" bigint not null
);
