// SQLite: see README, map of the house.
