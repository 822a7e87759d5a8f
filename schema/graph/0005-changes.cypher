// What this store learnt, line by line.
CREATE CONSTRAINT change_id IF NOT EXISTS FOR (n:Change) REQUIRE n.id IS UNIQUE;
CREATE INDEX change_event IF NOT EXISTS FOR (n:Change) ON (n.event);
