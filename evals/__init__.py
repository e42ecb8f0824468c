"""Question sets, scorers, runs, comparison and reports: how good the answers and the search are."""
