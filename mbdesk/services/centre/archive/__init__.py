"""What is held about people: found, given out, erased, destroyed, and the plan for it."""
