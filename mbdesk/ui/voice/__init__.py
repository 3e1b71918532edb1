"""Reading aloud: what is said, in which language, by a voice or from recordings.

What speaks lives in a process of its own (`speech_server`, driven by
`speech_client`): a speech service that hangs, and some do while they look for a sound card, must
not stop anybody from voting. `Speaker` keeps the queue of what is to be read and is all that the
screens know.
"""
