"""The evaluation of proposals: verdicts, costs, questions back, and what other offices find."""
