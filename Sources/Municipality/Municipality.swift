// Municipality: see README, map of the house.
