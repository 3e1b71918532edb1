"""Faults of pictures and recordings: their kind, their size, and what they are named after."""

from mbdesk.errors import KnownError


class MediaUnusableError(KnownError):
    """A file that is not a picture or sound of a supported kind. Parameters: path."""

    code = "media_unusable"


class RecordingUnfitError(MediaUnusableError):
    """A recording of another form than stations play. Parameters: path, reason, maybe found."""

    code = "recording_unfit"


class RecordingNameError(KnownError):
    """A file whose name belongs to no text that is read aloud. Parameters: name."""

    code = "recording_name"


class RecordingMissingError(KnownError):
    """A text that has no recording, or none any longer."""

    code = "recording_missing"


class MediaKindError(MediaUnusableError):
    """A picture in a format that is not supported. Parameters: path, kind."""

    code = "media_kind"


class MediaPixelsError(MediaUnusableError):
    """A picture that would take too much memory to decode. Parameters: path."""

    code = "media_pixels"


class MediaTooLargeError(KnownError):
    """A picture, a sound or all together are larger than `limit` kB. Parameters: path, limit."""

    code = "media_too_large"


class MediaNameError(KnownError):
    """A picture or sound whose name is unknown or holds unsafe letters. Parameters: name."""

    code = "media_name"
