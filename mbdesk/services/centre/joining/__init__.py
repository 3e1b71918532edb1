"""Proposals that are alike: found, grouped, and joined once their proposers have been asked."""
