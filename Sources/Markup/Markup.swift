// Markup: see README, map of the house.
