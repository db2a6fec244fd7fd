// Formats: see README, map of the house.
