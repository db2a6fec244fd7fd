// Reports: see README, map of the house.
