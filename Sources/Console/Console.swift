// Console: see README, map of the house.
