// Pairs of events that people are asked about.
CREATE CONSTRAINT review_id IF NOT EXISTS FOR (n:Review) REQUIRE n.id IS UNIQUE;
CREATE INDEX review_left IF NOT EXISTS FOR (n:Review) ON (n.left);
CREATE INDEX review_right IF NOT EXISTS FOR (n:Review) ON (n.right);
