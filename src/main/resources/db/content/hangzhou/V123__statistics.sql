-- After bulk content the planner needs fresh statistics.
analyze;
