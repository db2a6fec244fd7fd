// HelpDesk: see README, map of the house.
