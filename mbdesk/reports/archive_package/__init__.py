"""The archive package: what describes its files to an archive (E-ARK CSIP)."""
