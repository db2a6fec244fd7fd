// Records: see README, map of the house.
