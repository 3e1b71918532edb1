"""Speed beside raw baselines, measured in one run: machines differ, ratios less so."""
