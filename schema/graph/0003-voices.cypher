// Articles of one voice are looked up when two groups of copies turn out to be one.
CREATE INDEX article_voice IF NOT EXISTS FOR (n:Article) ON (n.voice);
