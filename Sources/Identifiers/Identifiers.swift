// Identifiers: see README, map of the house.
