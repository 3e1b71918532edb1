"""Proposals that are alike: pairs that were found, and groups whose proposers are asked."""
