// The list of all events of a kind, read in its order where an engine walks indexes in order; the others have shelves.
CREATE INDEX summit_order IF NOT EXISTS FOR (n:Summit) ON (n.sort);
CREATE INDEX agreement_order IF NOT EXISTS FOR (n:Agreement) ON (n.sort);
CREATE INDEX interaction_order IF NOT EXISTS FOR (n:Interaction) ON (n.sort);
