// Keys. One id names one node over the whole graph; docs/graph-model.md says what each label is.
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (n:Country) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT leader_id IF NOT EXISTS FOR (n:Leader) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT office_id IF NOT EXISTS FOR (n:Office) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT framework_id IF NOT EXISTS FOR (n:Framework) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT topic_id IF NOT EXISTS FOR (n:Topic) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT name_id IF NOT EXISTS FOR (n:Name) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT event_id IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT version_id IF NOT EXISTS FOR (n:Version) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT former_event_id IF NOT EXISTS FOR (n:FormerEvent) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT block_id IF NOT EXISTS FOR (n:Block) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT bucket_id IF NOT EXISTS FOR (n:Bucket) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT tie_id IF NOT EXISTS FOR (n:Tie) REQUIRE n.id IS UNIQUE;
CREATE CONSTRAINT meta_id IF NOT EXISTS FOR (n:Meta) REQUIRE n.id IS UNIQUE;

// Look-ups other than by key.
CREATE INDEX bucket_owner IF NOT EXISTS FOR (n:Bucket) ON (n.owner);
CREATE INDEX claim_component IF NOT EXISTS FOR (n:Claim) ON (n.component);
CREATE INDEX version_component IF NOT EXISTS FOR (n:Version) ON (n.component);

// What search reads.
CREATE FULLTEXT INDEX text_entity IF NOT EXISTS FOR (n:Entity) ON EACH [n.words];
CREATE FULLTEXT INDEX text_event IF NOT EXISTS FOR (n:Event) ON EACH [n.words];
CREATE FULLTEXT INDEX text_claim IF NOT EXISTS FOR (n:Claim) ON EACH [n.words];
CREATE FULLTEXT INDEX text_article IF NOT EXISTS FOR (n:Article) ON EACH [n.words];
