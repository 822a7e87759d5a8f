// Events as they were known: looked up by event.
CREATE INDEX version_event IF NOT EXISTS FOR (n:Version) ON (n.event);
