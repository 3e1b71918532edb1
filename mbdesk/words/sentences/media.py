"""Faults of pictures and recordings: their kind, their size, and what they are named after."""

from collections.abc import Mapping

from mbdesk.words import QT_TRANSLATE_NOOP, ErrorSentences

_SAVE_ANEW = QT_TRANSLATE_NOOP(
    "messages",
    "Save it as a picture (PNG or JPEG) or as a recording (OGG, MP3 or WAV), then try again.",
)

MEDIA: Mapping[str, ErrorSentences] = {
    "media_unusable": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{path} is not a picture or a recording that can be used."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        _SAVE_ANEW,
    ),
    "media_kind": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{path} is of the kind {kind}, which cannot be used here."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        _SAVE_ANEW,
    ),
    "recording_unfit": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{path} cannot be played at the stations: {reason}."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Save it as WAV without compression, at 16 000 Hz, mono, 16 bits, of at most 60 "
            "seconds, then take it in again.",
        ),
    ),
    "recording_name": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The name {name} belongs to no text that is read aloud."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Call each file as the list of texts to record says, as in 3-title.so.wav, and try "
            "again.",
        ),
    ),
    "recording_missing": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "There is no recording of this text any longer."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Look at the list again: somebody may have removed it."),
    ),
    "media_pixels": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{path} has more pixels than can be read."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages", "Save the picture at a smaller size, or as JPEG, then try again."
        ),
    ),
    "media_too_large": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "{path} is too large. There is room for {limit} kB."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("messages", "Make it smaller or shorter, then try again."),
    ),
    "media_name": ErrorSentences(
        QT_TRANSLATE_NOOP("messages", "The name {name} does not tell what the file is for."),
        QT_TRANSLATE_NOOP("messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "messages",
            "Call the map map.png, a ballot picture items/NUMBER.png, and a recording "
            "audio/LANGUAGE/NAME.ogg.",
        ),
    ),
}
