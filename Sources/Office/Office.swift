// Office: see README, map of the house.
